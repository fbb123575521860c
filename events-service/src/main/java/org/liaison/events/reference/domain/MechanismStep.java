package org.liaison.events.reference.domain;

import java.util.UUID;
import org.liaison.events.vocabulary.EventType;

/**
 * An event in a mechanism's life.
 *
 * @param edtf date, or empty
 */
public record MechanismStep(UUID eventId, EventType type, String mode, String edtf) {}
