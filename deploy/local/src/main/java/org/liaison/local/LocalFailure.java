package org.liaison.local;

/** Ends the run; its message tells the person at the terminal what to do. */
public class LocalFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public LocalFailure(String message) {
    super(message);
  }

  public LocalFailure(String message, Throwable cause) {
    super(message, cause);
  }
}
