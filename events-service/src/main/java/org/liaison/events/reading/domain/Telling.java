package org.liaison.events.reading.domain;

import java.util.UUID;
import org.liaison.events.extraction.EventFinding;

/** How one document tells an event of the record. */
public record Telling(UUID event, UUID documentId, EventFinding finding) {}
