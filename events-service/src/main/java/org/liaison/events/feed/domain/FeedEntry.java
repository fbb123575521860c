package org.liaison.events.feed.domain;

import java.time.Instant;
import java.util.Optional;
import org.liaison.events.intake.domain.DocumentVersion;

/**
 * A change at its place in the feed.
 *
 * @param source the text that brought it; empty if a person did
 */
public record FeedEntry(
    FeedCursor cursor, RecordChange change, Optional<DocumentVersion> source, Instant at) {}
