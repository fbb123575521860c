package org.liaison.events.reading.domain;

import java.util.Optional;

/**
 * How far the reading of a version is, and what it found.
 *
 * @param uncoded passages that were read and not coded, in all
 * @param findings empty unless done, and for a version that was read before findings were kept
 */
public record Reading(ReadingState state, int uncoded, Optional<FindingsPage> findings) {}
