package org.liaison.events.record.domain;

/** Where an event stands in the review. */
public enum ReviewStatus {
  REPORTED,
  CONFIRMED,
  REJECTED,
  /** Never decided nor kept: every document that tells the event is withdrawn for now. */
  WITHDRAWN,
  /** Found to be another event of the record, which has its passages. */
  MERGED;

  /** Whether a person has decided: then no engine changes or removes it. */
  public boolean decided() {
    return this == CONFIRMED || this == REJECTED;
  }
}
