package org.liaison.documents.search.lucene;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.liaison.documents.document.domain.Document;
import org.liaison.documents.document.domain.DocumentKind;
import org.liaison.documents.document.domain.DocumentMetadata;
import org.liaison.documents.document.domain.DocumentState;
import org.liaison.documents.document.domain.DocumentStatus;
import org.liaison.documents.document.domain.DocumentVersion;
import org.liaison.documents.document.domain.Handling;
import org.liaison.documents.document.domain.Provenance;
import org.liaison.documents.document.domain.Publication;

/** Documents to be indexed. */
final class IndexSamples {

  private IndexSamples() {}

  static Document document(UUID id, int day) {
    return document(id, "A title", day);
  }

  static Document document(UUID id, String title) {
    return document(id, title, 1);
  }

  private static Document document(UUID id, String title, int day) {
    DocumentMetadata metadata =
        new DocumentMetadata(
            DocumentKind.JOINT_STATEMENT,
            title,
            "en",
            "Wire",
            List.of(),
            new Publication("", LocalDate.ofEpochDay(day)),
            "",
            Handling.CLEAR);
    DocumentVersion version =
        new DocumentVersion(
            id, 1, metadata, "digest", 10, List.of(), Instant.EPOCH, Provenance.GIVEN);
    return new Document(
        id,
        version,
        Instant.EPOCH,
        new DocumentStatus(DocumentState.CURRENT, 0, Instant.EPOCH, ""));
  }
}
