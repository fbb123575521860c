package org.liaison.events.intake.domain;

import java.util.UUID;

/** One version of a document, as other services name it. */
public record DocumentVersion(UUID documentId, int number) {

  public DocumentVersion {
    if (number < 1) {
      throw new IllegalArgumentException("versions count from 1, not " + number);
    }
  }
}
