package org.liaison.events.record.domain;

/** Where an event stands in the review. */
public enum ReviewStatus {
  REPORTED,
  CONFIRMED,
  REJECTED
}
