package org.liaison.events.control;

/** An entry that comes with the service is not as it must be; the message names it. */
final class InvalidSeedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  InvalidSeedException(String message) {
    super(message);
  }

  InvalidSeedException(String message, Throwable cause) {
    super(message, cause);
  }
}
