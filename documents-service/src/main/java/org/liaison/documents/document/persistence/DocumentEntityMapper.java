package org.liaison.documents.document.persistence;

import java.util.List;
import org.liaison.documents.document.domain.Document;
import org.liaison.documents.document.domain.DocumentMetadata;
import org.liaison.documents.document.domain.DocumentStatus;
import org.liaison.documents.document.domain.DocumentVersion;
import org.liaison.documents.document.domain.Publication;
import org.liaison.documents.text.Block;

/** Between rows and records. */
final class DocumentEntityMapper {

  private DocumentEntityMapper() {}

  static DocumentVersionEntity toEntity(DocumentVersion version, String text) {
    DocumentMetadata metadata = version.metadata();
    DocumentVersionEntity entity = new DocumentVersionEntity();
    entity.key = new DocumentVersionKey(version.documentId(), version.number());
    entity.kind = metadata.kind();
    entity.title = metadata.title();
    entity.language = metadata.language();
    entity.publisher = metadata.publisher();
    entity.authors = metadata.authors();
    entity.publishedOn = metadata.publication().stated();
    entity.publishedDate = metadata.publication().date();
    entity.url = metadata.url();
    entity.handling = metadata.handling();
    entity.text = text;
    entity.sha256 = version.sha256();
    entity.length = version.length();
    entity.blocks = BlocksJson.write(version.blocks());
    entity.acceptedAt = version.acceptedAt();
    entity.metadataSources = ProvenanceJson.writeSources(version.provenance().sources());
    entity.original = ProvenanceJson.writeOriginal(version.provenance().original());
    return entity;
  }

  static DocumentVersion toVersion(DocumentVersionEntity entity) {
    return toVersion(entity, BlocksJson.read(entity.blocks));
  }

  private static DocumentVersion toVersion(DocumentVersionEntity entity, List<Block> blocks) {
    return new DocumentVersion(
        entity.documentId(),
        entity.key.number(),
        new DocumentMetadata(
            entity.kind,
            entity.title,
            entity.language,
            entity.publisher,
            entity.authors,
            new Publication(entity.publishedOn, entity.publishedDate),
            entity.url,
            entity.handling),
        entity.sha256,
        entity.length,
        blocks,
        entity.acceptedAt,
        ProvenanceJson.read(entity.original, entity.metadataSources));
  }

  static Document toDocument(DocumentEntity document, DocumentVersionEntity current) {
    return new Document(document.id, toVersion(current), document.acceptedAt, toStatus(document));
  }

  /** Without its blocks, which are many and which no list shows. */
  static Document toListed(DocumentEntity document, DocumentVersionEntity current) {
    return new Document(
        document.id, toVersion(current, List.of()), document.acceptedAt, toStatus(document));
  }

  private static DocumentStatus toStatus(DocumentEntity document) {
    return new DocumentStatus(
        document.state,
        document.stateNumber,
        document.stateSince == null ? document.acceptedAt : document.stateSince,
        document.stateReason);
  }
}
