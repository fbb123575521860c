package org.liaison.events.extraction.opinion;

/** There is no usable answer of a model about a text. */
public final class NoOpinionException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Reason reason;

  /** Why there is none. */
  public enum Reason {
    /** Nobody answers at the address. */
    UNREACHABLE,
    /** The endpoint answers that it will not or cannot. */
    REFUSED,
    /** The answer is not there in time. */
    TIMEOUT,
    /** The answer is longer than allowed. */
    TOO_LARGE,
    /** The answer is not what was asked for. */
    UNREADABLE,
    /** It has failed so often of late that it is not asked for now. */
    PAUSED,
    /** Anything else. */
    UNEXPECTED
  }

  public NoOpinionException(Reason reason, String message) {
    super(message);
    this.reason = reason;
  }

  public NoOpinionException(Reason reason, String message, Throwable cause) {
    super(message, cause);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }
}
