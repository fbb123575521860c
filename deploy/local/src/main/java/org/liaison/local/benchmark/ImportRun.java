package org.liaison.local.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.liaison.local.LocalFailure;
import org.liaison.local.Port;
import org.liaison.local.Progress;
import org.liaison.local.benchmark.client.GatewayClient;
import org.liaison.local.benchmark.corpus.Corpus;
import org.liaison.local.benchmark.floor.WriteFloors;
import org.liaison.local.benchmark.measure.Load;
import org.liaison.local.benchmark.measure.PeakMemory;
import org.liaison.local.benchmark.measure.Result;
import org.liaison.local.benchmark.phase.Importing;
import org.liaison.local.benchmark.phase.Importing.Imported;
import org.liaison.local.benchmark.phase.Searching;
import org.liaison.local.benchmark.phase.Searching.Searched;
import org.liaison.local.benchmark.phase.Submission;
import org.liaison.local.benchmark.report.Figures;
import org.liaison.local.benchmark.report.Table;
import org.liaison.local.benchmark.stack.TemporaryStack;

/** Measures an import beside COPY, and single submissions, while events-service does not run. */
final class ImportRun {
  /** Searches are measured after a tenth of the documents and after all of them. */
  private static final int TENTH = 10;

  private static final int WARM_UP_NUMBERS = 10_000_000;
  private static final int SINGLE_NUMBERS = 30_000_000;
  private static final List<Integer> CLIENTS = List.of(1, 8, 64);

  private final BenchmarkOptions options;
  private final Path checkout;
  private final Progress progress;

  ImportRun(BenchmarkOptions options, Path checkout, Progress progress) {
    this.options = options;
    this.checkout = checkout;
    this.progress = progress;
  }

  /** Measures; the report in Markdown. */
  String run() {
    TemporaryStack stack = TemporaryStack.create(checkout, progress);
    Runtime.getRuntime().addShutdownHook(new Thread(stack::close, "stop"));
    try (stack) {
      return measure(stack);
    } catch (LocalFailure e) {
      throw e;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new LocalFailure("Interrupted.", e);
    } catch (Exception e) {
      throw new LocalFailure("The benchmark cannot go on: " + e, e);
    }
  }

  private String measure(TemporaryStack stack) throws Exception {
    for (Port port : List.of(Port.POSTGRES, Port.DOCUMENTS, Port.EVENTS, Port.GATEWAY)) {
      stack.start(port);
    }
    stack.stop(Port.EVENTS);
    GatewayClient gateway = new GatewayClient(stack.port(Port.GATEWAY));
    Corpus corpus = new Corpus(options.seed());
    Importing importing = new Importing(gateway, corpus, stack.folder());
    int warmUp = Math.min(2_000, options.documents());
    progress.say("warm-up", "%d documents".formatted(warmUp));
    importing.run(WARM_UP_NUMBERS, warmUp);
    Searching searching = new Searching(gateway, load());
    Table searches =
        new Table("searches, 8 clients", "documents", "p50 / p95 ms", "p50 / p95 ms by id");
    Table memory = new Table("process", "peak MiB");
    Imported imported;
    try (PeakMemory documents = PeakMemory.of(() -> stack.residentBytes(Port.DOCUMENTS));
        PeakMemory edge = PeakMemory.of(() -> stack.residentBytes(Port.GATEWAY))) {
      int first = options.documents() / TENTH;
      imports(importing, searching, 0, first, warmUp);
      searches(searching, first + warmUp, searches);
      imported = imports(importing, searching, first, options.documents() - first, warmUp + first);
      searches(searching, options.documents() + warmUp, searches);
      memory.row("documents-service", Figures.megabytes(documents.bytes()));
      memory.row("gateway", Figures.megabytes(edge.bytes()));
    }
    WriteFloors floors = new WriteFloors(stack.databases(), checkout);
    progress.say("floor", "COPY of the same rows");
    Duration copied = floors.copy().measure(stack.folder());
    progress.say("floor", "the same texts by Lucene alone");
    Duration indexed = floors.index().measure(stack.folder().resolve("index"));
    int kept = options.documents() + warmUp;
    return "%s\n%s\n%s\n%s"
        .formatted(
            imports(imported, kept, copied, indexed).markdown(),
            memory.markdown(),
            searches.markdown(),
            singles(gateway, corpus).markdown());
  }

  /** Imports documents and waits until they are found. */
  private Imported imports(
      Importing importing, Searching searching, int first, int count, int before)
      throws IOException, InterruptedException {
    progress.say("import", "%d documents".formatted(count));
    Imported imported = importing.run(first, count);
    long begin = System.nanoTime();
    searching.await(before + count);
    progress.say(
        "import",
        "%s s, found after %s s more"
            .formatted(
                Figures.seconds(imported.elapsed()),
                Figures.seconds(Duration.ofNanos(System.nanoTime() - begin))));
    return imported;
  }

  private void searches(Searching searching, int documents, Table table)
      throws IOException, InterruptedException {
    progress.say("search", "among %d documents".formatted(documents));
    Searched searched = searching.measure();
    String floor = Figures.medianAnd95th(searched.byId().latencies());
    table.row(
        "English",
        "%,d".formatted(documents),
        Figures.medianAnd95th(searched.english().latencies()),
        floor);
    table.row(
        "Chinese",
        "%,d".formatted(documents),
        Figures.medianAnd95th(searched.chinese().latencies()),
        floor);
  }

  private Load load() {
    return options.quick()
        ? new Load(options.clients(), 800, Duration.ofSeconds(20))
        : new Load(options.clients(), 4_000, Duration.ofSeconds(60));
  }

  /**
   * @param kept documents of the floors
   */
  private static Table imports(Imported imported, int kept, Duration copied, Duration indexed) {
    double rate = Result.rate(imported.documents(), imported.elapsed());
    double copies = Result.rate(kept, copied);
    double both = Result.rate(kept, copied.plus(indexed));
    return new Table("import", "documents/s", "MB/s", "import to this")
        .row(
            "%,d documents, events-service stopped".formatted(imported.documents()),
            Figures.rate(rate),
            Figures.rate(imported.bytes() / 1e6 / (imported.elapsed().toNanos() / 1e9)),
            "")
        .row(
            "floor: COPY of the same rows with their indexes, and their entries of the search index",
            Figures.rate(both),
            "",
            "%.2f".formatted(rate / both))
        .row("COPY alone", Figures.rate(copies), "", "%.2f".formatted(rate / copies));
  }

  private Table singles(GatewayClient gateway, Corpus corpus) {
    Table table = new Table("single submissions", "documents/s", "p50 / p95 ms");
    int count = options.quick() ? 500 : 3_000;
    for (int clients : CLIENTS) {
      progress.say("submission", "%d clients".formatted(clients));
      Result result =
          new Submission(gateway, corpus, clients)
              .submit(SINGLE_NUMBERS + clients * 100_000, count)
              .result();
      table.row(
          clients + (clients == 1 ? " client" : " clients"),
          Figures.rate(result.rate()),
          Figures.medianAnd95th(result.latencies()));
    }
    return table;
  }
}
