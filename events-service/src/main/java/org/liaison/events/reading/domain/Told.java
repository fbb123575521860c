package org.liaison.events.reading.domain;

import java.util.Optional;
import java.util.UUID;

/**
 * A finding and what became of it.
 *
 * @param item the event, claim or commitment that it tells; empty for what was set aside
 */
public record Told<F>(F finding, Optional<UUID> item) {}
