package org.liaison.documents.document.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.liaison.documents.document.domain.DocumentState;

/** A row of {@code document}; only what changed is written, since states are set by statements. */
@Entity
@Table(name = "document")
@DynamicUpdate
class DocumentEntity {

  @Id UUID id;
  String identity;
  int currentVersion;
  String currentSha256;
  Instant acceptedAt;

  @Enumerated(EnumType.STRING)
  DocumentState state = DocumentState.CURRENT;

  int stateNumber;
  Instant stateSince;
  String stateReason = "";
}
