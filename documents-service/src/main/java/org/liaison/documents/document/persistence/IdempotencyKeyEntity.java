package org.liaison.documents.document.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.liaison.documents.document.domain.Outcome;
import org.liaison.documents.document.domain.UnchangedReason;

/** A row of {@code idempotency_key}. */
@Entity
@Table(name = "idempotency_key")
class IdempotencyKeyEntity {

  @Id String key;
  String fingerprint;

  @Enumerated(EnumType.STRING)
  Outcome outcome;

  UUID documentId;
  Integer version;

  @Enumerated(EnumType.STRING)
  UnchangedReason reason;
}
