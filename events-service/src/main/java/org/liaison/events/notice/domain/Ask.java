package org.liaison.events.notice.domain;

import java.time.LocalDate;
import java.util.Optional;
import org.liaison.events.extraction.Name;
import org.liaison.events.record.domain.EventDate;

/**
 * What is asked of somebody.
 *
 * @param due by when; empty if no term is named
 */
public record Ask(Name of, String what, Optional<EventDate> due, Optional<Answer> answer) {

  /** The last day on which an answer is in time, as long as there is none and a term is named. */
  public Optional<LocalDate> waitsUntil() {
    return answer.isPresent() ? Optional.empty() : due.flatMap(EventDate::latest);
  }

  /** Whether both ask the same, answered or not. */
  public boolean same(Ask other) {
    return of.equals(other.of) && what.equals(other.what) && due.equals(other.due);
  }

  /** The same ask with its answer. */
  public Ask with(Optional<Answer> given) {
    return new Ask(of, what, due, given);
  }
}
