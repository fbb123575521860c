package org.liaison.events.reading.persistence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.liaison.events.extraction.EventFinding;
import org.liaison.events.extraction.Passage;
import org.liaison.events.reading.domain.Told;
import org.liaison.events.reading.domain.VersionFindings;
import org.liaison.events.reading.domain.Window;
import org.liaison.events.record.domain.ToldEvent;

/** The findings of a version as rows, in the order of the text. */
final class FindingRows {

  private static final Comparator<FindingRow> IN_TEXT_ORDER =
      Comparator.comparingInt((FindingRow row) -> row.first().start())
          .thenComparingInt(row -> row.first().end())
          .thenComparing(FindingRow::kind);

  private final List<FindingRow> rows;

  private FindingRows(List<FindingRow> rows) {
    this.rows = rows;
  }

  static FindingRows of(VersionFindings findings) {
    List<FindingRow> rows = new ArrayList<>();
    findings
        .events()
        .forEach(told -> rows.add(row(FindingKind.EVENT, told, told.finding().evidence())));
    findings
        .claims()
        .forEach(told -> rows.add(row(FindingKind.CLAIM, told, told.finding().evidence())));
    findings
        .commitments()
        .forEach(told -> rows.add(row(FindingKind.COMMITMENT, told, told.finding().evidence())));
    findings
        .uncoded()
        .forEach(
            uncoded ->
                rows.add(
                    new FindingRow(
                        FindingKind.UNCODED, uncoded.passage(), Optional.empty(), uncoded)));
    rows.sort(IN_TEXT_ORDER);
    return new FindingRows(rows);
  }

  String[] kinds() {
    return rows.stream().map(row -> row.kind().name()).toArray(String[]::new);
  }

  UUID[] items() {
    return rows.stream().map(row -> row.item().orElse(null)).toArray(UUID[]::new);
  }

  String[] bodies() {
    return rows.stream().map(row -> FindingJson.write(row.body())).toArray(String[]::new);
  }

  /** Types of the events that are looked for by their dates. */
  String[] types() {
    return rows.stream()
        .map(row -> row.window().map(window -> window.type().name()).orElse(null))
        .toArray(String[]::new);
  }

  LocalDate[] days(Function<Window, Optional<LocalDate>> day) {
    return rows.stream()
        .map(row -> row.window().flatMap(day).orElse(null))
        .toArray(LocalDate[]::new);
  }

  private static FindingRow row(FindingKind kind, Told<?> told, List<Passage> passages) {
    return new FindingRow(kind, passages.get(0), told.item(), told.finding());
  }

  private record FindingRow(FindingKind kind, Passage first, Optional<UUID> item, Object body) {

    /** None for what is not on the timeline or not dated. */
    Optional<Window> window() {
      return body instanceof EventFinding event && event.factuality().onTimeline()
          ? Window.of(ToldEvent.of(event))
          : Optional.empty();
    }
  }
}
