package org.liaison.documents;

import java.util.UUID;
import org.liaison.documents.v1.DocumentKind;
import org.liaison.documents.v1.DocumentMetadata;
import org.liaison.documents.v1.SubmitDocumentRequest;

/** Requests that tests start from. */
public final class Samples {

  private Samples() {}

  /** A valid request for a document of its own. */
  public static SubmitDocumentRequest.Builder document() {
    return SubmitDocumentRequest.newBuilder()
        .setMetadata(metadata())
        .setText("Two offices met in Lisbon.\n\nThey agreed to share laboratory results.");
  }

  public static DocumentMetadata.Builder metadata() {
    return DocumentMetadata.newBuilder()
        .setKind(DocumentKind.DOCUMENT_KIND_NEWS)
        .setTitle("Offices meet")
        .setPublisher("Harbour Courier")
        .setPublishedOn("2024-08-02T20:15:00+08:00")
        .setUrl("https://courier.example/" + UUID.randomUUID());
  }
}
