package org.liaison.documents.document.domain;

import java.util.List;
import org.liaison.documents.text.Fingerprint;
import org.liaison.documents.text.NormalizedText;

/**
 * What makes two submissions the same document: the page, or without a URL the publisher, the date
 * and the text.
 *
 * <p>Kept as a digest, since a URL may be longer than an index entry.
 */
public record DocumentIdentity(String value) {

  static DocumentIdentity ofUrl(CanonicalUrl url) {
    return new DocumentIdentity("url:" + Fingerprint.of(List.of(url.value())));
  }

  static DocumentIdentity ofContent(String publisher, String publishedOn, NormalizedText text) {
    return new DocumentIdentity(
        "content:" + Fingerprint.of(List.of(publisher, publishedOn, text.value())));
  }
}
