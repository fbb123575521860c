package org.liaison.events.control.domain;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.liaison.events.record.domain.EventDate;

/**
 * What is said of a control.
 *
 * @param jurisdiction id of a state, or {@code un} for the international conventions
 * @param schedule the list that the substance is on, such as "1961 Convention, Schedule I"
 * @param announced when it was made public, if that is known
 * @param effective when it took effect, if that is known
 * @param ended the day from which it is in force no more; empty if it goes on
 * @param basis the legal act
 * @param source citation or URL
 * @param event the event of the record that tells it
 */
public record ControlEntry(
    String jurisdiction,
    Substance substance,
    String schedule,
    Optional<EventDate> announced,
    Optional<EventDate> effective,
    Optional<EventDate> ended,
    String basis,
    String source,
    SourceCheck checked,
    Optional<UUID> event) {

  /** Whether it is in force on a day; one whose day of effect is not known is on none. */
  public Force on(LocalDate day) {
    if (effective.isEmpty()) {
      return Force.NONE;
    }
    LocalDate begins = effective.get().earliest().orElse(LocalDate.MIN);
    LocalDate hasBegun = effective.get().latest().orElse(LocalDate.MAX);
    LocalDate mayEnd = ended.map(end -> end.earliest().orElse(LocalDate.MIN)).orElse(LocalDate.MAX);
    LocalDate hasEnded = ended.map(end -> end.latest().orElse(LocalDate.MAX)).orElse(LocalDate.MAX);
    if (begins.isAfter(day) || !hasEnded.isAfter(day)) {
      return Force.NONE;
    }
    return hasBegun.isAfter(day) || !mayEnd.isAfter(day) ? Force.POSSIBLE : Force.CERTAIN;
  }

  /** Whether it controls the substance by its name. */
  public boolean names(Substance other) {
    return substance.id().equals(other.id());
  }

  /** Whether it controls the class that the substance belongs to. */
  public boolean coversByClass(Substance other) {
    return substance.kind() == ControlKind.CLASS && substance.id().equals(other.substanceClass());
  }
}
