package org.liaison.documents.source.domain;

import java.time.Instant;
import java.util.UUID;

/**
 * A feed that is looked at again and again.
 *
 * @param pauseReason why it is paused; empty if it is not
 */
public record Source(
    UUID id,
    SourceSettings settings,
    boolean paused,
    String pauseReason,
    Instant createdAt,
    SourceStatus status) {

  Source dueAt(Instant time) {
    return new Source(id, settings, paused, pauseReason, createdAt, status.dueAt(time));
  }

  Source with(SourceStatus other) {
    return new Source(id, settings, paused, pauseReason, createdAt, other);
  }

  Source pausedFor(String reason) {
    return new Source(id, settings, true, reason, createdAt, status);
  }
}
