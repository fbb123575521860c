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
  /** The version was sent as text, so there is no file. */
  ORIGINAL_NOT_FOUND,
  /** The file's format is none that is read here. */
  FILE_UNSUPPORTED,
  /** The file's bytes are not what its type or name says. */
  FILE_WRONG_TYPE,
  /** The file is cut off or damaged. */
  FILE_DAMAGED,
  /** The file asks for a password. */
  FILE_ENCRYPTED,
  /** The file has pages but no text, as a scan. */
  FILE_NO_TEXT_LAYER,
  /** The file holds no text. */
  FILE_EMPTY,
  /** The file is larger, in one way or another, than what is read. */
  FILE_TOO_LARGE,
  /** Reading the file took longer or more memory than a file is granted. */
  FILE_TOO_COSTLY,
  /** All that read files are busy; the same request may be sent again. */
  FILE_READERS_BUSY,
  /** The key was already used for another request. */
  IDEMPOTENCY_KEY_REUSED,
  IMPORT_NOT_FOUND,
  /** The import is done or cancelled and takes no more lines. */
  IMPORT_ENDED,
  /** Lines that the import waits for were left out. */
  IMPORT_LINE_MISSING,
  SOURCE_NOT_FOUND,
  /** The URL is a source already. */
  SOURCE_EXISTS,
  /** The source is paused and is not looked at. */
  SOURCE_PAUSED,
  /** The index of documents is still being made; the same request may be sent again. */
  SEARCH_NOT_READY,
  /** The database cannot be reached or is overloaded; the same request may be sent again. */
  DATABASE_UNAVAILABLE,
  /** A fault of this service; its log has the details under the error's id. */
  INTERNAL
}
