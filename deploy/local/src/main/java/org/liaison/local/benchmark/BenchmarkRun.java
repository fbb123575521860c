package org.liaison.local.benchmark;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.liaison.local.LocalFailure;
import org.liaison.local.Port;
import org.liaison.local.Progress;
import org.liaison.local.benchmark.client.GatewayClient;
import org.liaison.local.benchmark.corpus.Corpus;
import org.liaison.local.benchmark.floor.Pgbench;
import org.liaison.local.benchmark.floor.WriteFloors;
import org.liaison.local.benchmark.measure.Load;
import org.liaison.local.benchmark.measure.Result;
import org.liaison.local.benchmark.phase.Extractions;
import org.liaison.local.benchmark.phase.Footprint;
import org.liaison.local.benchmark.phase.Reading;
import org.liaison.local.benchmark.phase.Submission;
import org.liaison.local.benchmark.phase.Submission.Submitted;
import org.liaison.local.benchmark.phase.Visibility;
import org.liaison.local.benchmark.phase.Visibility.Visible;
import org.liaison.local.benchmark.stack.TemporaryStack;
import org.liaison.local.postgres.Databases;

/** One run of all measurements, on a system of its own. */
final class BenchmarkRun {
  private static final int WARM_UP = 500;
  private static final int PER_SECOND = 20;

  /** Documents that warm up and that become visible are none of those that are loaded. */
  private static final int WARM_UP_NUMBERS = 10_000_000;

  private static final int VISIBLE_NUMBERS = 20_000_000;

  private final BenchmarkOptions options;
  private final Path checkout;
  private final Progress progress;

  BenchmarkRun(BenchmarkOptions options, Path checkout, Progress progress) {
    this.options = options;
    this.checkout = checkout;
    this.progress = progress;
  }

  /** Measures everything; the report in Markdown. */
  String run() {
    TemporaryStack stack = TemporaryStack.create(checkout, progress);
    Thread stop = new Thread(stack::close, "stop");
    Runtime.getRuntime().addShutdownHook(stop);
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
    Footprint footprint = new Footprint(stack);
    footprint.start();
    BenchmarkReport report = new BenchmarkReport(options);
    write(stack, report);
    report.reading(reading(stack).measure());
    footprint.end();
    report.footprint(footprint.table());
    return report.markdown();
  }

  /** The first half is loaded while nothing reads it, the second while extraction runs. */
  private void write(TemporaryStack stack, BenchmarkReport report) throws Exception {
    Databases databases = stack.databases();
    GatewayClient gateway = new GatewayClient(stack.port(Port.GATEWAY));
    Corpus corpus = new Corpus(options.seed());
    Submission submission = new Submission(gateway, corpus, options.clients());
    Extractions extractions = new Extractions(databases, progress);
    WriteFloors floors = new WriteFloors(databases, checkout);
    int half = options.documents() / 2;
    int warmUp = Math.min(WARM_UP, half);

    progress.say("warm-up", "%d documents".formatted(warmUp));
    Submitted warm = submission.submit(WARM_UP_NUMBERS, warmUp);
    extractions.await(warmUp);

    progress.say("submission", "%d documents without extraction".formatted(half));
    stack.stop(Port.EVENTS);
    Submitted alone = submission.submit(0, half);
    Result floor = floors.documents(alone.documents(), options.clients());

    progress.say("catch-up", "%d documents".formatted(half));
    stack.start(Port.EVENTS);
    extractions.await(warmUp + half);
    Result recordFloor =
        floors.record(
            extractions.inOrder(warm.documents()), extractions.inOrder(alone.documents()));

    progress.say("submission", "%d documents beside extraction".formatted(half));
    Submitted beside = submission.submit(half, half);
    int waiting = warmUp + 2 * half - extractions.over();
    extractions.await(warmUp + 2 * half);
    report.submission(alone, beside, waiting, extractions.speed(beside.documents()), floor);
    report.catchUp(extractions.speed(alone.documents()), recordFloor);

    int count = PER_SECOND * (options.quick() ? 10 : 60);
    progress.say("visibility", "%d documents, %d a second".formatted(count, PER_SECOND));
    Visible visible = new Visibility(gateway, corpus, PER_SECOND).measure(VISIBLE_NUMBERS, count);
    report.visibility(PER_SECOND, visible, recordFloor);
    report.record(extractions.totals());
  }

  private Reading reading(TemporaryStack stack) {
    Load load =
        options.quick()
            ? new Load(options.clients(), 200, Duration.ofSeconds(2))
            : new Load(options.clients(), 4_000, Duration.ofSeconds(8));
    Optional<Pgbench> pgbench =
        Pgbench.isThere()
            ? Optional.of(
                new Pgbench(
                    stack.folder(),
                    stack.port(Port.POSTGRES),
                    Databases.ADMINISTRATOR,
                    stack.password()))
            : Optional.empty();
    return new Reading(
        new GatewayClient(stack.port(Port.GATEWAY)),
        stack.databases(),
        stack.databaseLog(),
        pgbench,
        load,
        progress);
  }
}
