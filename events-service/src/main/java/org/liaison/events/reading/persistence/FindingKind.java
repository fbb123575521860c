package org.liaison.events.reading.persistence;

/** What a row of {@code finding} holds. */
enum FindingKind {
  EVENT,
  CLAIM,
  COMMITMENT,
  UNCODED
}
