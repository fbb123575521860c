package org.liaison.events.review.domain;

import java.util.Optional;
import java.util.UUID;
import org.liaison.events.record.domain.EventState;

/**
 * How a step changed an event.
 *
 * @param before empty if the event was not in the record
 * @param after empty if it is not there any more
 */
public record EventChange(UUID event, Optional<EventState> before, Optional<EventState> after) {

  public EventChange {
    if (before.isEmpty() && after.isEmpty()) {
      throw new IllegalArgumentException("an event that never was cannot change");
    }
  }
}
