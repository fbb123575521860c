package org.liaison.documents.document.domain;

import java.time.Instant;
import java.util.UUID;

/** A document as it stands now; accepted when its first version was. */
public record Document(
    UUID id, DocumentVersion current, Instant acceptedAt, DocumentStatus status) {}
