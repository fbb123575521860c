package org.liaison.gateway.export;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.liaison.gateway.event.EventResponse;

/**
 * How our events are called in PLOVER (Political Language Ontology for Verifiable Event Records).
 * The first row that fits holds; where none does, PLOVER has no place for the event.
 */
final class PloverTable {

  private static final PloverTable LOADED =
      new PloverTable(
          Table.read("plover.md").stream().map(Row::of).toList(),
          Table.read("plover-contexts.md").stream()
              .collect(Collectors.toUnmodifiableMap(row -> row.get(0), row -> row.get(1))));

  private final List<Row> rows;
  private final Map<String, String> contexts;

  private PloverTable(List<Row> rows, Map<String, String> contexts) {
    this.rows = rows;
    this.contexts = contexts;
  }

  static PloverTable load() {
    return LOADED;
  }

  /**
   * What PLOVER calls an event.
   *
   * @param actors how many took part, those aside who were at the receiving end
   */
  Optional<Code> code(EventResponse event, int actors) {
    return rows.stream().filter(row -> row.fits(event, actors)).findFirst().map(Row::code);
  }

  /** What the event was about, as far as its areas say so in the words of PLOVER. */
  List<String> contexts(EventResponse event) {
    return event.areas().stream().map(contexts::get).filter(c -> c != null).distinct().toList();
  }

  /**
   * A category of PLOVER.
   *
   * @param mode empty if the category has none, or none is known
   */
  record Code(String event, Optional<String> mode) {}

  private record Row(String type, String mode, String when, Code code) {

    static Row of(List<String> cells) {
      Optional<String> mode = Optional.of(cells.get(4)).filter(word -> !word.equals("-"));
      return new Row(cells.get(0), cells.get(1), cells.get(2), new Code(cells.get(3), mode));
    }

    boolean fits(EventResponse event, int actors) {
      return type.equals(event.type())
          && (mode.equals("*") || mode.equals(event.mode()))
          && switch (when) {
            case "*" -> true;
            case "ahead" -> EventParts.isAhead(event);
            case "several" -> actors > 1;
            default -> throw new IllegalStateException("No condition of this table: " + when);
          };
    }
  }
}
