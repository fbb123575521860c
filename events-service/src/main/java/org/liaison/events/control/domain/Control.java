package org.liaison.events.control.domain;

import java.time.Instant;
import java.util.UUID;

/**
 * An entry of the control register.
 *
 * @param held whether a person changed it: then no seed does
 * @param revision grows with every change
 */
public record Control(
    UUID id,
    ControlEntry entry,
    ControlOrigin origin,
    boolean held,
    long revision,
    Instant updatedAt) {}
