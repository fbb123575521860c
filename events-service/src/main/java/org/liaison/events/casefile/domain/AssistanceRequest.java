package org.liaison.events.casefile.domain;

import java.time.LocalDate;
import java.util.Optional;
import org.liaison.events.extraction.Name;
import org.liaison.events.record.domain.EventDate;

/**
 * What one side asked of another.
 *
 * @param due by when; empty if no term is named
 * @param answered when it was answered; empty until then
 * @param outcome what came of it; may be empty
 */
public record AssistanceRequest(
    Name askedOf,
    Name askedBy,
    String what,
    EventDate asked,
    Optional<EventDate> due,
    Optional<EventDate> answered,
    String outcome) {

  /** The last day on which an answer is in time, as long as there is none and a term is named. */
  public Optional<LocalDate> waitsUntil() {
    return answered.isPresent() ? Optional.empty() : due.flatMap(EventDate::latest);
  }

  /** Whether its term has passed without an answer. */
  public boolean overdue(LocalDate today) {
    return waitsUntil().filter(day -> day.isBefore(today)).isPresent();
  }

  /** The same request with what came of it. */
  AssistanceRequest answered(EventDate day, String result) {
    return new AssistanceRequest(askedOf, askedBy, what, asked, due, Optional.of(day), result);
  }
}
