package org.liaison.events.intake.domain;

import java.time.Instant;
import java.util.Optional;
import org.liaison.events.standing.domain.Standing;

/**
 * What documents-service told of a document.
 *
 * @param cursor place in the documents feed, opaque
 * @param version that was accepted; otherwise the current one then
 * @param acceptedAt when it happened
 * @param standing how the document stands from now on; nothing if a version was accepted
 */
public record DocumentChange(
    String cursor, DocumentVersion version, Instant acceptedAt, Optional<Standing> standing) {}
