package org.liaison.gateway.problem;

import java.util.Optional;

/** Words the failures that the HTTP layer itself finds, known by their status only. */
final class HttpProblems {

  private HttpProblems() {}

  /** The problem of a status; none if it is one that should not have come from us. */
  static Optional<Problem> ofStatus(int status) {
    return switch (status) {
      case 404 -> Optional.of(Problem.of(ErrorCode.NOT_FOUND));
      case 405 -> Optional.of(Problem.of(ErrorCode.METHOD_NOT_ALLOWED));
      case 406 -> Optional.of(Problem.of(ErrorCode.NOT_ACCEPTABLE));
      case 413 -> Optional.of(Problem.of(ErrorCode.PAYLOAD_TOO_LARGE));
      case 414 -> Optional.of(Problem.of(ErrorCode.URI_TOO_LONG));
      case 415 -> Optional.of(Problem.of(ErrorCode.UNSUPPORTED_MEDIA_TYPE));
      case 431 -> Optional.of(Problem.of(ErrorCode.HEADERS_TOO_LARGE));
      case 503 -> Optional.of(Problem.of(ErrorCode.SERVICE_UNAVAILABLE));
      default ->
          status >= 400 && status < 500
              ? Optional.of(
                  Problem.of(
                      ErrorCode.REQUEST_INVALID.name(), status, ErrorCode.REQUEST_INVALID.detail()))
              : Optional.empty();
    };
  }
}
