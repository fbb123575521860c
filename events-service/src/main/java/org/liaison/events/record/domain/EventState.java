package org.liaison.events.record.domain;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * How an event stands: what the documents tell, what persons decided, and what is shown for it.
 *
 * @param shown what the record says
 * @param told what the documents tell together
 * @param decided fields that a person has set
 * @param status never withdrawn, which no person decides
 * @param pending a decision that waits for a second person
 * @param mergedInto the event that it was found to be
 */
public record EventState(
    ToldEvent shown,
    ToldEvent told,
    Set<EventField> decided,
    ReviewStatus status,
    Optional<PendingDecision> pending,
    Optional<UUID> mergedInto) {

  public EventState {
    decided = decided.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(decided));
    if (mergedInto.isPresent() != (status == ReviewStatus.MERGED)) {
      throw new IllegalArgumentException("an event is merged into another one, or it is not");
    }
    if (!frozen(status)) {
      shown = EventField.overlay(told, shown, decided);
    }
  }

  /** An event that documents tell and nobody has looked at. */
  public static EventState reported(ToldEvent told) {
    return new EventState(
        told, told, Set.of(), ReviewStatus.REPORTED, Optional.empty(), Optional.empty());
  }

  /** An event all of which a person has said. */
  public static EventState byHand(ToldEvent said) {
    return new EventState(
        said, said, EventField.all(), ReviewStatus.REPORTED, Optional.empty(), Optional.empty());
  }

  /** The documents tell it so now; what persons decided stays. */
  public EventState retold(ToldEvent now) {
    return new EventState(shown, now, decided, status, pending, mergedInto);
  }

  /** Some fields are as a person says, others again as the documents tell. */
  public EventState corrected(ToldEvent said, Set<EventField> set, Set<EventField> released) {
    Set<EventField> fields = EnumSet.noneOf(EventField.class);
    fields.addAll(decided);
    fields.addAll(set);
    fields.removeAll(released);
    ToldEvent corrected = EventField.overlay(EventField.overlay(shown, said, set), told, released);
    return new EventState(corrected, told, fields, status, pending, mergedInto);
  }

  /** A person has decided on it. */
  public EventState decided(ReviewStatus decision) {
    return new EventState(shown, told, decided, decision, Optional.empty(), mergedInto);
  }

  /** What persons have begun to decide, if anything. */
  public EventState pending(Optional<PendingDecision> decision) {
    return new EventState(shown, told, decided, status, decision, mergedInto);
  }

  /** It is another event. */
  public EventState merged(UUID into) {
    return new EventState(
        shown, told, decided, ReviewStatus.MERGED, Optional.empty(), Optional.of(into));
  }

  /** Whether what is shown stays whatever documents tell. */
  public boolean frozen() {
    return frozen(status);
  }

  private static boolean frozen(ReviewStatus status) {
    return status.decided() || status == ReviewStatus.MERGED;
  }
}
