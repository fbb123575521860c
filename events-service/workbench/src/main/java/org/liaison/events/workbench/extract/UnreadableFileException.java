package org.liaison.events.workbench.extract;

/** A file that cannot be read, with the reason for who runs the command. */
public final class UnreadableFileException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UnreadableFileException(String message, Throwable cause) {
    super(message, cause);
  }
}
