package org.liaison.local.benchmark;

import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.liaison.local.benchmark.measure.Result;
import org.liaison.local.benchmark.phase.Extractions;
import org.liaison.local.benchmark.phase.Submission.Submitted;
import org.liaison.local.benchmark.phase.Visibility.Visible;
import org.liaison.local.benchmark.report.Figures;
import org.liaison.local.benchmark.report.Table;

/** What was measured, in Markdown. */
final class BenchmarkReport {
  private final List<String> sections = new ArrayList<>();

  BenchmarkReport(BenchmarkOptions options) {
    sections.add(
        "%s; Java %s (%s), %d processors, %s %s; %,d documents, %d clients, seed %d; load average at the start %.1f.\n"
            .formatted(
                LocalDate.now(ZoneOffset.UTC),
                System.getProperty("java.version"),
                System.getProperty("java.vendor"),
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("os.name"),
                System.getProperty("os.arch"),
                options.documents(),
                options.clients(),
                options.seed(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage()));
  }

  void submission(
      Submitted alone, Submitted beside, int waiting, Extractions.Speed meanwhile, Result floor) {
    Table table =
        new Table("submission", "documents/s", "p50 / p95 ms", "rate to floor's", "p50 to floor's");
    row(table, "nothing else runs", alone.result(), floor);
    row(table, "while extraction runs", beside.result(), floor);
    table.row(
        "floor: the same rows by plain JDBC",
        Figures.rate(floor.rate()),
        Figures.medianAnd95th(floor.latencies()),
        "",
        "");
    sections.add(
        "### Submission\n\nOne submission is %.1f KB of JSON on average.\n\n%s\n"
                .formatted(alone.bytesEach() / 1000.0, table.markdown())
            + "Of the %d documents that were submitted while extraction ran, %d still waited at the end; all of them were extracted at %s a second.\n"
                .formatted(beside.documents().size(), waiting, rate(meanwhile)));
  }

  private static void row(Table table, String name, Result result, Result floor) {
    table.row(
        name,
        Figures.rate(result.rate()),
        Figures.medianAnd95th(result.latencies()),
        Figures.ratio(result.rate(), floor.rate()),
        Figures.ratio(result.latencies().percentile(50), floor.latencies().percentile(50)));
  }

  void catchUp(Extractions.Speed speed, Result floor) {
    Table table = new Table("catching up", "documents/s", "rate to floor's");
    table.row(
        "%,d documents that came while events-service was down".formatted(speed.count()),
        rate(speed),
        Figures.ratio(Result.rate(speed.count(), speed.elapsed()), floor.rate()));
    table.row("floor: the same rows of the record by plain JDBC", Figures.rate(floor.rate()), "");
    sections.add("### Extraction\n\n" + table.markdown());
  }

  void visibility(int perSecond, Visible visible, Result floor) {
    Table table = new Table("from acceptance to visible", "p50 / p95 ms", "p50 to floor's");
    table.row(
        "%,d documents, %d a second".formatted(visible.latencies().count(), perSecond),
        Figures.medianAnd95th(visible.latencies()),
        Figures.ratio(visible.latencies().percentile(50), floor.latencies().percentile(50)));
    table.row(
        "floor: the record's rows of one document by plain JDBC",
        Figures.medianAnd95th(floor.latencies()),
        "");
    sections.add(
        table.markdown()
            + "\nNo event was found in %d further documents.\n".formatted(visible.withoutEvents()));
  }

  void record(Extractions.Totals totals) {
    sections.add(
        "The record then held %,d events with %,d passages (%,d told by more than one document), %,d claims and %,d commitments; %,d extractions had failed.\n"
            .formatted(
                totals.events(),
                totals.passages(),
                totals.corroborated(),
                totals.claims(),
                totals.commitments(),
                totals.failed()));
  }

  void reading(String table) {
    sections.add("### Reading\n\n" + table);
  }

  void footprint(String table) {
    sections.add("### Start-up and memory\n\n" + table);
  }

  String markdown() {
    return String.join("\n", sections);
  }

  private static String rate(Extractions.Speed speed) {
    return Figures.rate(Result.rate(speed.count(), speed.elapsed()));
  }
}
