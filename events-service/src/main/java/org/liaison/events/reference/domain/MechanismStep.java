package org.liaison.events.reference.domain;

import java.util.Optional;
import java.util.UUID;
import org.liaison.events.record.domain.EventDate;
import org.liaison.events.vocabulary.EventType;
import org.liaison.events.vocabulary.Factuality;

/**
 * An event in a mechanism's life.
 *
 * @param date empty if no source gives one
 */
public record MechanismStep(
    UUID eventId, EventType type, String mode, Optional<EventDate> date, Factuality factuality) {

  /** Whether it is said to have happened. */
  public boolean happened() {
    return factuality == Factuality.HAPPENED;
  }
}
