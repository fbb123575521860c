package org.liaison.events.review.domain;

import java.util.UUID;
import org.liaison.events.intake.domain.DocumentVersion;

/**
 * A finding that tells another event since a step.
 *
 * @param engine whose reading it was; another reading counts its findings otherwise
 */
public record FindingMove(DocumentVersion version, int ordinal, String engine, UUID from, UUID to) {

  /** The way back. */
  public FindingMove back() {
    return new FindingMove(version, ordinal, engine, to, from);
  }
}
