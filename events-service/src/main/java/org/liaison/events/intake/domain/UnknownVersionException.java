package org.liaison.events.intake.domain;

/** The source of the texts does not have this version. */
public final class UnknownVersionException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public UnknownVersionException(DocumentVersion version, Throwable cause) {
    super("no version %d of %s".formatted(version.number(), version.documentId()), cause);
  }
}
