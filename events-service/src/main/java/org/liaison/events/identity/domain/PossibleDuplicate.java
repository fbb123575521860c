package org.liaison.events.identity.domain;

import java.util.UUID;

/** Two events that may be one. */
public record PossibleDuplicate(UUID first, UUID second, Resemblance resemblance) {

  /** The pair in the order of its ids. */
  public static PossibleDuplicate of(UUID one, UUID other, Resemblance resemblance) {
    // As the database compares them, which is not how Java does.
    boolean inOrder = one.toString().compareTo(other.toString()) < 0;
    return inOrder
        ? new PossibleDuplicate(one, other, resemblance)
        : new PossibleDuplicate(other, one, resemblance);
  }

  /** The other one of the two. */
  public UUID other(UUID event) {
    return first.equals(event) ? second : first;
  }
}
