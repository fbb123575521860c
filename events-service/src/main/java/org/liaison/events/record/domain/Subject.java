package org.liaison.events.record.domain;

import java.util.UUID;

/** The item that a passage proves. */
public record Subject(Kind kind, UUID id) {

  /** The books of the record that keep evidence. */
  public enum Kind {
    EVENT,
    CLAIM,
    COMMITMENT
  }

  public static Subject event(UUID id) {
    return new Subject(Kind.EVENT, id);
  }

  public static Subject claim(UUID id) {
    return new Subject(Kind.CLAIM, id);
  }

  public static Subject commitment(UUID id) {
    return new Subject(Kind.COMMITMENT, id);
  }
}
