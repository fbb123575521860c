package org.liaison.documents.copy.domain;

import java.util.UUID;

/** The version that another was found to be a copy of, and how much both have in common. */
public record Basis(UUID documentId, int number, Similarity similarity) {}
