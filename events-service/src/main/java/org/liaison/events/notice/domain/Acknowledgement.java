package org.liaison.events.notice.domain;

import java.time.Instant;
import org.liaison.events.extraction.Name;

/**
 * That an actor has taken note.
 *
 * @param by the person who says so
 */
public record Acknowledgement(Name who, String by, Instant at) {}
