package org.liaison.documents.document.domain;

import java.util.List;
import java.util.Objects;

/**
 * What is known of a text besides the text; everything as given.
 *
 * @param language BCP 47 tag
 * @param url empty if none
 */
public record DocumentMetadata(
    DocumentKind kind,
    String title,
    String language,
    String publisher,
    List<String> authors,
    Publication publication,
    String url,
    Handling handling) {

  public DocumentMetadata {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(publisher, "publisher");
    authors = List.copyOf(authors);
    Objects.requireNonNull(publication, "publication");
    Objects.requireNonNull(url, "url");
    Objects.requireNonNull(handling, "handling");
  }
}
