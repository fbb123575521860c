package org.liaison.documents.imports.domain;

/** Where an import stands. */
public enum ImportState {
  /** Lines come. */
  RUNNING,
  /** No line came for long; it can be gone on with. */
  INTERRUPTED,
  /** Every line is there. */
  DONE,
  /** Ended before its last line. */
  CANCELLED;

  /** Whether no further line is taken. */
  public boolean hasEnded() {
    return this == DONE || this == CANCELLED;
  }
}
