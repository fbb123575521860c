package org.liaison.gateway.problem;

/** The codes of the gateway's own problems; those of the services are passed on as they come. */
public enum ErrorCode {
  /** Several things are wrong, or one in a way that no other code names. */
  VALIDATION_FAILED(400, "The request is not valid."),
  /** A date is not of the accepted form, or there is no such day. */
  DATE_INVALID(400, "A date is not valid."),
  /** A page size is no number from 1 to 200. */
  SIZE_INVALID(400, "'size' must be a number from 1 to 200."),
  /** Text holds what no text may: NUL, half a surrogate pair, or bytes that are not UTF-8. */
  TEXT_INVALID(400, "A text holds characters that no text may hold."),
  /** The body is not JSON. */
  JSON_INVALID(400, "The body is not JSON."),
  /** An archive, or a file of it, cannot be read. */
  ARCHIVE_INVALID(400, "The archive cannot be read."),
  /** A cursor is not one that this record gave out. */
  CURSOR_INVALID(400, "The cursor is not valid."),
  /** The request is malformed before any field of it is looked at. */
  REQUEST_INVALID(400, "The request is not valid HTTP."),
  /** The operator has not allowed that documents are deleted for good. */
  PURGES_OFF(403, "Documents are not deleted for good here; the operator has to allow it."),
  NOT_FOUND(404, "Nothing is found at this path."),
  DOCUMENT_NOT_FOUND(404, "No document has this id."),
  VERSION_NOT_FOUND(404, "The document has no such version."),
  IMPORT_NOT_FOUND(404, "No import has this id."),
  SOURCE_NOT_FOUND(404, "No source has this id."),
  EVENT_NOT_FOUND(404, "No event has this id."),
  CONTROL_NOT_FOUND(404, "No control has this id."),
  COMMITMENT_NOT_FOUND(404, "No commitment has this id."),
  NOTICE_NOT_FOUND(404, "No notice has this id."),
  CASE_NOT_FOUND(404, "No case has this id."),
  ASSISTANCE_REQUEST_NOT_FOUND(404, "The case has no such request."),
  SUBSCRIPTION_NOT_FOUND(404, "No subscription has this id."),
  DELIVERY_NOT_FOUND(404, "No such notification was given up."),
  METHOD_NOT_ALLOWED(405, "This path does not take this method; 'Allow' names those it takes."),
  NOT_ACCEPTABLE(406, "None of the media types in 'Accept' can be served here."),
  /** Lines that the import waits for were left out. */
  IMPORT_LINE_MISSING(409, "The import waits for earlier lines; 'nextLine' says which."),
  PAYLOAD_TOO_LARGE(413, "The body is too large."),
  /** A change does not say what it was made from. */
  PRECONDITION_REQUIRED(
      428,
      "Send the ETag of the item as you saw it in 'If-Match', so that you change nothing unseen."),
  URI_TOO_LONG(414, "The address is too long."),
  UNSUPPORTED_MEDIA_TYPE(
      415,
      "The body must be application/json in UTF-8, not compressed; or multipart/form-data for a"
          + " file."),
  /** A service has more to do than it can. */
  OVERLOADED(429, "Too much is asked at once. Try again after the time in 'Retry-After'."),
  HEADERS_TOO_LARGE(431, "The headers are too large."),
  /** A defect of ours. */
  INTERNAL(500, "Something unexpected failed. Quote the errorId when asking for help."),
  /** A service that the gateway needs is not there. */
  SERVICE_UNAVAILABLE(
      503, "A service is not available now. Try again after the time in 'Retry-After'."),
  /** A service that the gateway needs did not answer in time. */
  DEADLINE_EXCEEDED(504, "A service did not answer in time. Try again later.");

  private final int status;
  private final String detail;

  ErrorCode(int status, String detail) {
    this.status = status;
    this.detail = detail;
  }

  /** The HTTP status that goes with the code. */
  public int status() {
    return status;
  }

  /** What the client is told where nothing more exact is known. */
  public String detail() {
    return detail;
  }
}
