package org.liaison.documents.document.domain;

import java.util.ArrayList;
import java.util.List;
import org.liaison.documents.text.Fingerprint;

/**
 * A document as somebody sent it, nothing checked.
 *
 * @param kind null if not given
 * @param language empty if the language is to be detected
 * @param handling null if not given
 * @param idempotencyKey empty if none
 */
public record Submission(
    DocumentKind kind,
    String title,
    String language,
    String publisher,
    List<String> authors,
    String publishedOn,
    String url,
    Handling handling,
    String text,
    String idempotencyKey) {

  public Submission {
    authors = List.copyOf(authors);
  }

  /** Tells this request from any other that may come with the same idempotency key. */
  String fingerprint() {
    List<String> fields = new ArrayList<>();
    fields.addAll(List.of(String.valueOf(kind), title, language, publisher, publishedOn, url));
    fields.addAll(List.of(String.valueOf(handling), text));
    fields.addAll(authors);
    return Fingerprint.of(fields);
  }
}
