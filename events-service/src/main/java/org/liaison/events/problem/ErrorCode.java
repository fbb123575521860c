package org.liaison.events.problem;

/** The stable codes of this service's failures; clients may rely on them. */
public enum ErrorCode {
  VALIDATION_FAILED,
  DATE_INVALID,
  CURSOR_INVALID,
  EVENT_NOT_FOUND,
  EXTRACTION_NOT_FOUND,
  EVIDENCE_MISMATCH,
  DATABASE_UNAVAILABLE,
  INTERNAL
}
