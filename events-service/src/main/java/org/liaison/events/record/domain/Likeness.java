package org.liaison.events.record.domain;

import org.liaison.events.extraction.ClaimFinding;
import org.liaison.events.extraction.CommitmentFinding;

/**
 * How surely a finding is what the same document told before, 0 if it is not. Another engine may
 * word it otherwise or correct a part of it; then the passage tells.
 */
public final class Likeness {

  private Likeness() {}

  /**
   * Of an event.
   *
   * @param samePassage whether a passage of the finding touches one of the event's
   * @param onlyHere whether nothing else tells the event, so that correcting it contradicts nobody
   */
  public static int of(Event event, ToldEvent told, boolean samePassage, boolean onlyHere) {
    ToldEvent known = ToldEvent.of(event);
    if (known.type() != told.type()) {
      return 0;
    }
    if (EventMatcher.retold(known, told)) {
      return samePassage ? 5 : 4;
    }
    if (samePassage && EventMatcher.compatible(known, told)) {
      return 3;
    }
    if (EventMatcher.match(known, told).isPresent()) {
      return 2;
    }
    return samePassage && onlyHere ? 1 : 0;
  }

  /** Of a claim. */
  public static int of(Claim known, ClaimFinding told, boolean samePassage) {
    return of(
        known.speaker().equals(told.speaker()),
        known.content().equals(told.content()),
        samePassage);
  }

  /** Of a commitment. */
  public static int of(Commitment known, CommitmentFinding told, boolean samePassage) {
    return of(
        known.promisors().equals(told.promisors()),
        known.action().equals(told.action()),
        samePassage);
  }

  private static int of(boolean sameWho, boolean sameWhat, boolean samePassage) {
    if (sameWho && sameWhat) {
      return samePassage ? 4 : 3;
    }
    if (!samePassage) {
      return 0;
    }
    if (sameWhat) {
      return 2;
    }
    return sameWho ? 1 : 0;
  }
}
