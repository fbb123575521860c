package org.liaison.events.feed.domain;

import java.time.Instant;
import org.liaison.events.intake.domain.DocumentVersion;

/**
 * A change at its place in the feed.
 *
 * @param source the text that brought it
 */
public record FeedEntry(
    FeedCursor cursor, RecordChange change, DocumentVersion source, Instant at) {}
