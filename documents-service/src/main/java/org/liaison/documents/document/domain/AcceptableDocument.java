package org.liaison.documents.document.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.liaison.documents.text.Block;
import org.liaison.documents.text.NormalizedText;

/** A submission that passed every check: normalised, read into blocks, its language known. */
record AcceptableDocument(
    DocumentIdentity identity, DocumentMetadata metadata, NormalizedText text, List<Block> blocks) {

  DocumentVersion asVersion(UUID documentId, int number, Instant acceptedAt) {
    return new DocumentVersion(
        documentId, number, metadata, text.sha256(), text.length(), blocks, acceptedAt);
  }
}
