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
    boolean mayHaveBegun =
        effective.isPresent()
            && effective.get().earliest().map(first -> !first.isAfter(day)).orElse(true);
    boolean hasEnded =
        ended.flatMap(EventDate::latest).map(last -> !last.isAfter(day)).orElse(false);
    if (!mayHaveBegun || hasEnded) {
      return Force.NONE;
    }
    return hasBegun(day) && lasts(day) ? Force.CERTAIN : Force.POSSIBLE;
  }

  /**
   * Whether this one or the next is in force on a day for sure, since the next took effect as this
   * one ended, whichever day that was.
   */
  public boolean isFollowedBy(ControlEntry next, LocalDate day) {
    return ended.isPresent() && ended.equals(next.effective) && hasBegun(day) && next.lasts(day);
  }

  private boolean hasBegun(LocalDate day) {
    return effective.flatMap(EventDate::latest).map(last -> !last.isAfter(day)).orElse(false);
  }

  private boolean lasts(LocalDate day) {
    return ended.isEmpty() || ended.get().earliest().map(first -> first.isAfter(day)).orElse(false);
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
