package org.liaison.events.record.domain;

import java.time.Instant;

/**
 * A decision that waits for a second person.
 *
 * @param status what the first one decided
 * @param by who that was
 */
public record PendingDecision(ReviewStatus status, String by, Instant at) {

  public PendingDecision {
    if (!status.decided()) {
      throw new IllegalArgumentException(status + " is no decision");
    }
  }
}
