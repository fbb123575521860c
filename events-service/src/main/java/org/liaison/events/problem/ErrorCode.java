package org.liaison.events.problem;

/** The stable codes of this service's failures; clients may rely on them. */
public enum ErrorCode {
  VALIDATION_FAILED,
  DATE_INVALID,
  CURSOR_INVALID,
  /** Changes after the cursor have been deleted, or the cursor is of another database. */
  CURSOR_EXPIRED,
  EVENT_NOT_FOUND,
  COMMITMENT_NOT_FOUND,
  MECHANISM_NOT_FOUND,
  INSTRUMENT_NOT_FOUND,
  NOTICE_NOT_FOUND,
  CASE_NOT_FOUND,
  ASSISTANCE_REQUEST_NOT_FOUND,
  EXTRACTION_NOT_FOUND,
  EVIDENCE_MISMATCH,
  /** The event, or the control, is not any more what the caller saw. */
  REVISION_CHANGED,
  DECIDED_ALREADY,
  /** The event is another one; that one can be worked on. */
  EVENT_MERGED,
  /** The event has this passage already. */
  EVIDENCE_KNOWN,
  /** Only passages of the event, and not all, can become an event of their own. */
  SPLIT_IMPOSSIBLE,
  /** Whoever decided first cannot be the second reviewer. */
  SECOND_REVIEWER_NEEDED,
  /** Another case has this reference. */
  REFERENCE_TAKEN,
  /** A closed case takes no new requests; it can be opened again. */
  CASE_CLOSED,
  STEP_NOT_FOUND,
  /** The step was taken back already, or what a purged document told is gone from it. */
  STEP_NOT_IN_FORCE,
  /** A later step, or a later reading, builds on this one. */
  STEP_BUILT_UPON,
  IDEMPOTENCY_KEY_REUSED,
  SUBSCRIPTION_NOT_FOUND,
  DELIVERY_NOT_FOUND,
  /** As many subscriptions as a deployment takes; one that nobody needs can be deleted. */
  SUBSCRIPTIONS_FULL,
  CONTROL_NOT_FOUND,
  /** The register has this control already; that entry can be changed. */
  CONTROL_EXISTS,
  DOCUMENTS_UNAVAILABLE,
  DATABASE_UNAVAILABLE,
  INTERNAL
}
