package org.liaison.documents.document.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A row of {@code document}. */
@Entity
@Table(name = "document")
class DocumentEntity {

  @Id UUID id;
  String identity;
  int currentVersion;
  String currentSha256;
  Instant acceptedAt;
}
