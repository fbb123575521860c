package org.liaison.events.intake.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * The reading of one version by one engine.
 *
 * @param attempts tries begun
 * @param dueAt when it may be claimed (next); empty once it is over
 * @param reason why the last try failed, or why there is nothing to find; may be empty
 */
public record ExtractionJob(
    UUID id,
    DocumentVersion version,
    String engine,
    JobStatus status,
    int attempts,
    Optional<Instant> dueAt,
    Instant requestedAt,
    Optional<Instant> finishedAt,
    String reason,
    ExtractionCounts counts) {}
