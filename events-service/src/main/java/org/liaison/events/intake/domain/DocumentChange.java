package org.liaison.events.intake.domain;

import java.time.Instant;

/**
 * A version that documents-service accepted.
 *
 * @param cursor place in the documents feed, opaque
 */
public record DocumentChange(String cursor, DocumentVersion version, Instant acceptedAt) {}
