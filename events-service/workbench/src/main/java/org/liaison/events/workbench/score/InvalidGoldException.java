package org.liaison.events.workbench.score;

/** A gold file that cannot be used, with file, entry and what to mend. */
final class InvalidGoldException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  InvalidGoldException(String message) {
    super(message);
  }

  InvalidGoldException(String message, Throwable cause) {
    super(message, cause);
  }
}
