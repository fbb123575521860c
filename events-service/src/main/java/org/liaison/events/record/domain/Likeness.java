package org.liaison.events.record.domain;

import org.liaison.events.extraction.ClaimFinding;
import org.liaison.events.extraction.CommitmentFinding;

/**
 * How surely a finding is what the same document told before, 0 if it is not. Another engine may
 * word it otherwise or correct a part of it; then the passage tells.
 */
public final class Likeness {

  private Likeness() {}

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
