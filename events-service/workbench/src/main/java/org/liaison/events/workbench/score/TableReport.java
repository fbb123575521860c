package org.liaison.events.workbench.score;

import java.util.Locale;
import org.liaison.events.workbench.score.Result.OfDocument;

/** The figures for a reader at a terminal, in Markdown tables. */
final class TableReport {
  private final StringBuilder text = new StringBuilder();

  String of(Result result, boolean misses) {
    result
        .totals()
        .forEach(
            (group, figures) -> {
              line("%n## %s", group);
              figures(figures);
            });
    reliability(result.totals().get("all").reliability());
    line("%n## by document: F1 of events, temporal values, speakers, commitments%n");
    for (OfDocument document : result.documents()) {
      Figures figures = document.figures();
      line(
          "%.2f %.2f %.2f %.2f  %s",
          figures.of(Figure.EVENTS).f1(),
          figures.of(Figure.TEMPORAL_VALUE).f1(),
          figures.of(Figure.SPEAKERS).f1(),
          figures.of(Figure.COMMITMENTS).f1(),
          document.name());
      if (misses) {
        figures.remarks().forEach(remark -> line("    %s", remark.replace('\n', ' ')));
      }
    }
    return text.toString();
  }

  private void reliability(Reliability reliability) {
    line("%n## what a confidence is worth%n%n| | findings | confidence | right |");
    line("|---|---:|---:|---:|");
    for (Reliability.Bin bin : reliability.bins()) {
      line("| %s | %d | %.2f | %.2f |", bin.kind(), bin.count(), bin.confidence(), bin.right());
    }
  }

  private void figures(Figures figures) {
    line("%n| | precision | recall | F1 | right / found / expected |%n|---|---:|---:|---:|---:|");
    for (Figure figure : Figure.values()) {
      Tally tally = figures.of(figure);
      line(
          "| %s | %.3f | %.3f | %.3f | %d / %d / %d |",
          figure.label(),
          tally.precision(),
          tally.recall(),
          tally.f1(),
          tally.right(),
          tally.found(),
          tally.expected());
    }
    line(
        "%nOn the timeline though supposed or denied: %d. Dates more precise than the text: %d."
            + " Passages not exact: %d.",
        figures.wronglyOnTimeline(), figures.tooPrecise(), figures.inexact());
  }

  private void line(String format, Object... values) {
    text.append(String.format(Locale.ROOT, format, values)).append(System.lineSeparator());
  }
}
