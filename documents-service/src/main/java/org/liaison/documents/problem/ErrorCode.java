package org.liaison.documents.problem;

/** The stable codes that callers may rely on; a name, once given, never changes its meaning. */
public enum ErrorCode {
  /** Fields break their rules; the violations say which and how to mend them. */
  VALIDATION_FAILED,
  /** A date filter is not a day, month or year that exists. */
  DATE_INVALID,
  /** A cursor or page token was not made by this service, or for another query. */
  CURSOR_INVALID,
  DOCUMENT_NOT_FOUND,
  VERSION_NOT_FOUND,
  /** The document was purged: it is gone for good, and its page is not taken in again. */
  DOCUMENT_PURGED,
  TOMBSTONE_NOT_FOUND,
  /** The document is in another state than the caller expected; the details tell which. */
  STATE_CHANGED,
  /** The key was already used for another request. */
  IDEMPOTENCY_KEY_REUSED,
  /** The database cannot be reached or is overloaded; the same request may be sent again. */
  DATABASE_UNAVAILABLE,
  /** A fault of this service; its log has the details under the error's id. */
  INTERNAL
}
