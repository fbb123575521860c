package org.liaison.events.intake.domain;

/** The source of the texts cannot answer now. */
public final class SourceUnavailableException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public SourceUnavailableException(String message, Throwable cause) {
    super(message, cause);
  }
}
