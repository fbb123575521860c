package org.liaison.documents.formats;

import java.util.Objects;

/** A file that cannot be read, and why. */
public final class UnreadableFileException extends RuntimeException {

  private final Reason reason;

  public UnreadableFileException(Reason reason, String message) {
    super(message);
    this.reason = Objects.requireNonNull(reason, "reason");
  }

  public Reason reason() {
    return reason;
  }

  /** What is wrong with a file. */
  public enum Reason {
    /** The format is none that is read here. */
    UNSUPPORTED,
    /** The bytes are not what the declared type or the name says. */
    WRONG_TYPE,
    /** The file is cut off or damaged. */
    DAMAGED,
    /** The file asks for a password. */
    ENCRYPTED,
    /** There are pages, but no text on them, as in a scan. */
    NO_TEXT_LAYER,
    /** There is no text at all. */
    EMPTY,
    /** More bytes, pages, levels or unpacked bytes than are allowed. */
    TOO_LARGE,
    /** Reading took longer, or more memory, than a file is granted. */
    TOO_COSTLY
  }
}
