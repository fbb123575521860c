package org.liaison.events.record.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;
import org.liaison.events.intake.domain.DocumentVersion;
import org.liaison.events.record.domain.Anchor;
import org.liaison.events.record.domain.Evidence;

/** Row of {@code evidence}. */
@Entity
@Table(name = "evidence")
class EvidenceEntity {

  @Id UUID id;

  @Column(name = "event_id")
  UUID eventId;

  @Column(name = "claim_id")
  UUID claimId;

  @Column(name = "commitment_id")
  UUID commitmentId;

  @Column(name = "document_id")
  UUID documentId;

  int version;

  @Column(name = "start_offset")
  int start;

  @Column(name = "end_offset")
  int end;

  String exact;

  String prefix;

  String suffix;

  String rule;

  double confidence;

  @Column(name = "match_reason")
  String matchReason;

  String origin;

  boolean orphaned;

  void anchor(DocumentVersion source, Anchor anchor) {
    documentId = source.documentId();
    version = source.number();
    start = anchor.start();
    end = anchor.end();
    exact = anchor.exact();
    prefix = anchor.prefix();
    suffix = anchor.suffix();
  }

  Anchor anchor() {
    return new Anchor(start, end, exact, prefix, suffix);
  }

  Evidence toDomain() {
    return new Evidence(
        Optional.of(id),
        new DocumentVersion(documentId, version),
        anchor(),
        rule,
        confidence,
        matchReason,
        origin,
        orphaned);
  }
}
