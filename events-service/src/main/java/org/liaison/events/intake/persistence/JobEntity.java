package org.liaison.events.intake.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.liaison.events.intake.domain.DocumentVersion;
import org.liaison.events.intake.domain.ExtractionCounts;
import org.liaison.events.intake.domain.ExtractionJob;
import org.liaison.events.intake.domain.JobStatus;

/** Row of {@code extraction_job}. */
@Entity
@Table(name = "extraction_job")
class JobEntity {

  @Id UUID id;

  @Column(name = "document_id")
  UUID documentId;

  int version;

  String engine;

  boolean again;

  @Enumerated(EnumType.STRING)
  JobStatus status;

  int attempts;

  @Column(name = "due_at")
  Instant dueAt;

  @Column(name = "requested_at")
  Instant requestedAt;

  @Column(name = "finished_at")
  Instant finishedAt;

  @Column(name = "read_by")
  String readBy;

  String reason;

  int events;

  int claims;

  int commitments;

  @Column(name = "set_aside")
  int setAside;

  ExtractionJob toDomain() {
    return new ExtractionJob(
        id,
        new DocumentVersion(documentId, version),
        engine,
        again,
        status,
        attempts,
        Optional.ofNullable(dueAt),
        requestedAt,
        Optional.ofNullable(finishedAt),
        Optional.ofNullable(readBy).filter(name -> !name.isEmpty()),
        reason,
        new ExtractionCounts(events, claims, commitments, setAside));
  }

  /** Ends the job. */
  void finish(
      JobStatus end, String engineThatEnds, String why, ExtractionCounts counts, Instant now) {
    status = end;
    readBy = engineThatEnds;
    reason = why;
    dueAt = null;
    finishedAt = now;
    events = counts.events();
    claims = counts.claims();
    commitments = counts.commitments();
    setAside = counts.setAside();
  }

  /** Leaves the job to a later try. */
  void postpone(String why, Instant until) {
    status = JobStatus.PENDING;
    reason = why;
    dueAt = until;
  }
}
