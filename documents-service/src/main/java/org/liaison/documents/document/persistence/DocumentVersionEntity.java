package org.liaison.documents.document.persistence;

import jakarta.persistence.Basic;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.liaison.documents.document.domain.DocumentKind;
import org.liaison.documents.document.domain.Handling;

/** A row of {@code document_version}; the text is read only where it is asked for. */
@Entity
@Immutable
@Table(name = "document_version")
class DocumentVersionEntity {

  @EmbeddedId DocumentVersionKey key;

  @Enumerated(EnumType.STRING)
  DocumentKind kind;

  String title;
  String language;
  String publisher;

  @JdbcTypeCode(SqlTypes.ARRAY)
  List<String> authors;

  String publishedOn;
  LocalDate publishedDate;
  String url;

  @Enumerated(EnumType.STRING)
  Handling handling;

  @Basic(fetch = FetchType.LAZY)
  String text;

  String sha256;
  int length;

  @JdbcTypeCode(SqlTypes.JSON)
  String blocks;

  Instant acceptedAt;

  @JdbcTypeCode(SqlTypes.JSON)
  String metadataSources;

  @JdbcTypeCode(SqlTypes.JSON)
  String original;

  UUID documentId() {
    return key.documentId();
  }
}
