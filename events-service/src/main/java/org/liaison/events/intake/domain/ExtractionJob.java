package org.liaison.events.intake.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * The reading of one version by one engine.
 *
 * @param engine the engine that asked for it, though a version that was never read may be read by
 *     another; in the end the one that read it
 * @param again whether the version had been read before; only its own engine reads it then
 * @param attempts tries begun
 * @param dueAt when it may be claimed (next); empty once it is over
 * @param readBy the engine that read it, or gave it up; empty before, and if it kept no findings
 * @param reason why the last try failed, or why there is nothing to find; may be empty
 */
public record ExtractionJob(
    UUID id,
    DocumentVersion version,
    String engine,
    boolean again,
    JobStatus status,
    int attempts,
    Optional<Instant> dueAt,
    Instant requestedAt,
    Optional<Instant> finishedAt,
    Optional<String> readBy,
    String reason,
    ExtractionCounts counts) {}
