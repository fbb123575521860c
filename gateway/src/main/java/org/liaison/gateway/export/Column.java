package org.liaison.gateway.export;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.liaison.gateway.event.ActorReference;
import org.liaison.gateway.event.DateResponse;
import org.liaison.gateway.event.EvidenceResponse;

/**
 * A column of a table.
 *
 * @param <T> what a row is made of
 * @param value the cell of a row; null if nothing is known
 */
record Column<T>(String name, Function<T, Object> value) {

  /** A date in three columns: as it is written, and the first and last day that it can be. */
  static <T> Stream<Column<T>> dates(String name, Function<T, DateResponse> date) {
    return Stream.of(
        part(name, date, DateResponse::edtf),
        part(name + "_earliest", date, DateResponse::earliest),
        part(name + "_latest", date, DateResponse::latest));
  }

  /** Actors in two columns: their names, and the ids of those that the lexicon knows. */
  static <T> Stream<Column<T>> actors(
      String name, String ids, Function<T, List<ActorReference>> actors) {
    return Stream.of(
        new Column<>(name, row -> list(actors.apply(row).stream().map(ActorReference::name))),
        new Column<>(ids, row -> list(actors.apply(row).stream().map(ActorReference::id))));
  }

  /** An actor in two columns, as several are. */
  static <T> Stream<Column<T>> actor(String name, String id, Function<T, ActorReference> actor) {
    return Stream.of(part(name, actor, ActorReference::name), part(id, actor, ActorReference::id));
  }

  /** The best of some passages, and where its offsets count. */
  static <T> Stream<Column<T>> passage(
      Function<T, List<EvidenceResponse>> passages, ExportScope scope) {
    Function<T, EvidenceResponse> best =
        row -> passages.apply(row).stream().findFirst().orElse(null);
    return Stream.of(
        part("passage", best, EvidenceResponse::exact),
        part("document", best, EvidenceResponse::documentId),
        part("version", best, EvidenceResponse::version),
        part("start", best, EvidenceResponse::start),
        part("end", best, EvidenceResponse::end),
        part("text_url", best, scope::address));
  }

  /** Something of a part of the row that may not be there. */
  static <T, P> Column<T> part(String name, Function<T, P> part, Function<P, Object> value) {
    return new Column<>(
        name,
        row -> {
          P there = part.apply(row);
          return there == null ? null : value.apply(there);
        });
  }

  /** Several values in one cell. */
  static String list(Stream<String> values) {
    return values.filter(value -> value != null).collect(Collectors.joining("; "));
  }
}
