package org.liaison.documents.feed.domain;

import java.time.Instant;
import java.util.UUID;

/** A version was accepted. */
public record Change(Cursor cursor, UUID documentId, int version, Instant acceptedAt) {}
