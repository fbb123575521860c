package org.liaison.documents.source.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What a source listed and what became of it.
 *
 * @param key digest of what the feed knows the item by
 * @param fingerprint digest of all that the feed says of it
 * @param documentId nothing if it failed
 * @param attempts how often it was tried with this fingerprint
 */
public record SourceItem(
    String key,
    String url,
    String title,
    String fingerprint,
    ItemOutcome outcome,
    Optional<UUID> documentId,
    int version,
    Trouble trouble,
    int attempts,
    Instant at) {}
