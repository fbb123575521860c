package org.liaison.events.reading.domain;

import java.time.LocalDate;
import java.util.Optional;
import org.liaison.events.record.domain.ToldEvent;
import org.liaison.events.vocabulary.EventType;

/**
 * Where accounts of one event lie: of its type, with a date that overlaps.
 *
 * @param earliest empty if open
 * @param latest empty if open
 */
public record Window(EventType type, Optional<LocalDate> earliest, Optional<LocalDate> latest) {

  /** Where the accounts of an event lie; nowhere if it is not dated. */
  public static Optional<Window> of(ToldEvent told) {
    return told.date().map(date -> new Window(told.type(), date.earliest(), date.latest()));
  }

  /** Whether everything that overlaps the other one overlaps this one. */
  public boolean covers(Window other) {
    return type == other.type
        && (earliest.isEmpty()
            || other.earliest.filter(day -> !day.isBefore(earliest.get())).isPresent())
        && (latest.isEmpty() || other.latest.filter(day -> !day.isAfter(latest.get())).isPresent());
  }
}
