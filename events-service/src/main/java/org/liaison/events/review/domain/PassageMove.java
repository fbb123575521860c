package org.liaison.events.review.domain;

import java.util.Optional;
import java.util.UUID;
import org.liaison.events.record.domain.Evidence;

/**
 * A passage that a step added, took away, or moved.
 *
 * @param passage what it was then, with its id
 * @param from the event that it proved; empty if it was not in the record
 * @param to the event that it proves now; empty if it is not there any more
 */
public record PassageMove(Evidence passage, Optional<UUID> from, Optional<UUID> to) {

  /** Its id. */
  public UUID id() {
    return passage.id().orElseThrow();
  }
}
