package org.liaison.events.feed.domain;

/** What changed in the record. */
public enum ChangeKind {
  EVENT_REPORTED,
  EVENT_CORROBORATED,
  CLAIM_RECORDED,
  COMMITMENT_RECORDED,
  EXTRACTION_DONE,
  EXTRACTION_FAILED
}
