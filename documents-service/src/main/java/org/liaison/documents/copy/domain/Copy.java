package org.liaison.documents.copy.domain;

import java.util.UUID;

/** A document that is a copy, and what its current version was compared with. */
public record Copy(UUID documentId, Basis basis) {}
