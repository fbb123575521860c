package org.liaison.events.reading.domain;

import java.util.UUID;
import org.liaison.events.extraction.EventFinding;

/**
 * A finding that may tell the same event as another one.
 *
 * @param event the event that it tells now
 * @param origin equal for copies of one text
 */
public record Near(UUID event, UUID documentId, String origin, EventFinding finding) {}
