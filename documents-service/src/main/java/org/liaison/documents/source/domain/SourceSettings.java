package org.liaison.documents.source.domain;

import java.time.Duration;
import java.util.Objects;
import org.liaison.documents.document.domain.DocumentKind;
import org.liaison.documents.document.domain.Handling;

/**
 * Where a feed is, how often it is looked at, and what is said of each of its items.
 *
 * @param language BCP 47; empty to detect it
 */
public record SourceSettings(
    String url,
    String publisher,
    DocumentKind kind,
    Handling handling,
    String language,
    Duration interval,
    SourceContent content) {

  public SourceSettings {
    Objects.requireNonNull(url, "url");
    Objects.requireNonNull(publisher, "publisher");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(handling, "handling");
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(interval, "interval");
    Objects.requireNonNull(content, "content");
  }
}
