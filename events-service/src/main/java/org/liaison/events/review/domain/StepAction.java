package org.liaison.events.review.domain;

/** What a person can do with events. */
public enum StepAction {
  ADDED,
  CORRECTED,
  CONFIRMED,
  REJECTED,
  EVIDENCE_ADDED,
  MERGED,
  SPLIT,
  TOLD_APART,
  UNDONE
}
