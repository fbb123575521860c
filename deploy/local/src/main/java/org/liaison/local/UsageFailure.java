package org.liaison.local;

/** The command line or an environment variable does not make sense. */
public final class UsageFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public UsageFailure(String message) {
    super(message);
  }
}
