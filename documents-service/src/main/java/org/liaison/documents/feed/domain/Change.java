package org.liaison.documents.feed.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.liaison.documents.document.domain.DocumentState;

/**
 * Something happened to a document.
 *
 * @param version that was accepted; otherwise the current one then
 * @param acceptedAt when it happened
 * @param state that the document was put into, if that is what happened
 */
public record Change(
    Cursor cursor,
    UUID documentId,
    int version,
    Instant acceptedAt,
    ChangeKind kind,
    Optional<DocumentState> state) {}
