package org.liaison.events.review.domain;

import java.util.Arrays;

/** Why an event waits for a person; what matters most first. */
public enum ReviewReason {
  /** One person has decided, a second one is asked for. */
  SECOND_REVIEWER(1),
  /** Documents tell it otherwise since a person last looked at it. */
  TOLD_OTHERWISE(2),
  /** A newer version of a document holds a passage no more. */
  ORPHANED_EVIDENCE(3),
  /** It may be the same as another event. */
  POSSIBLE_DUPLICATE(4),
  /** No passage is found by a rule that is often right. */
  LOW_CONFIDENCE(5),
  /** Nobody has decided on it. */
  NEW(6);

  private final int attention;

  ReviewReason(int attention) {
    this.attention = attention;
  }

  /** Its number in the database; 0 stands for nothing to do. */
  public int attention() {
    return attention;
  }

  /** The reason with a number. */
  public static ReviewReason of(int attention) {
    return Arrays.stream(values())
        .filter(reason -> reason.attention == attention)
        .findFirst()
        .orElseThrow();
  }
}
