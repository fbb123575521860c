package org.liaison.documents.document.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.liaison.documents.text.Block;
import org.liaison.documents.text.NormalizedText;

/** A submission that passed every check: normalised, read into blocks, its language known. */
record AcceptableDocument(
    DocumentIdentity identity,
    DocumentMetadata metadata,
    NormalizedText text,
    List<Block> blocks,
    boolean languageDetected) {

  DocumentVersion asVersion(
      UUID documentId, int number, Instant acceptedAt, Optional<SubmittedFile> file) {
    return new DocumentVersion(
        documentId,
        number,
        metadata,
        text.sha256(),
        text.length(),
        blocks,
        acceptedAt,
        provenance(file));
  }

  private Provenance provenance(Optional<SubmittedFile> file) {
    List<MetadataSource> sources =
        new ArrayList<>(file.map(SubmittedFile::sources).orElse(List.of()));
    if (languageDetected) {
      sources.add(new MetadataSource("language", MetadataSource.Basis.INFERRED, "text"));
    }
    return new Provenance(file.map(SubmittedFile::original), sources);
  }
}
