package org.liaison.gateway.support;

import com.google.protobuf.Timestamp;
import java.time.Instant;
import org.liaison.documents.v1.Document;
import org.liaison.documents.v1.DocumentKind;
import org.liaison.documents.v1.DocumentMetadata;
import org.liaison.documents.v1.Handling;
import org.liaison.documents.v1.Version;

/** Things that tests talk about. */
public final class Samples {

  public static final String ID = "01932b1d-91f0-7c3a-8a55-0d6f3be41c20";
  public static final Instant ACCEPTED = Instant.parse("2025-03-04T08:15:29.123456Z");

  private Samples() {}

  public static Version version(int number) {
    return Version.newBuilder()
        .setDocumentId(ID)
        .setNumber(number)
        .setMetadata(
            DocumentMetadata.newBuilder()
                .setKind(DocumentKind.DOCUMENT_KIND_JOINT_STATEMENT)
                .setTitle("A statement")
                .setLanguage("en")
                .setPublisher("A ministry")
                .setPublishedOn("2025-03-04")
                .setHandling(Handling.HANDLING_AMBER_STRICT))
        .setSha256("ab".repeat(32))
        .setLength(11)
        .setAcceptedAt(timestamp(ACCEPTED))
        .build();
  }

  public static Document document(int version) {
    return Document.newBuilder()
        .setId(ID)
        .setCurrent(version(version))
        .setAcceptedAt(timestamp(ACCEPTED))
        .build();
  }

  public static Timestamp timestamp(Instant instant) {
    return Timestamp.newBuilder()
        .setSeconds(instant.getEpochSecond())
        .setNanos(instant.getNano())
        .build();
  }

  /** A submission that is right in every field. */
  public static String submission() {
    return """
        {"kind": "news", "title": "A title", "text": "A text.", "publisher": "A paper",
         "publishedOn": "2025-03-04"}
        """;
  }
}
