package org.liaison.documents.document.domain;

import java.util.ArrayList;
import java.util.List;
import org.liaison.documents.text.Fingerprint;
import org.liaison.documents.text.NormalizedText;

/**
 * What makes two submissions the same document: the page, or without a URL the publisher, the date
 * and the text.
 *
 * <p>Kept as a digest, since a URL may be longer than an index entry.
 *
 * @param former what earlier rules made of the same submission: documents may be kept under these
 */
public record DocumentIdentity(String value, List<String> former) {

  public DocumentIdentity {
    former = List.copyOf(former);
  }

  /** The same identity, kept under the former ones of both. */
  DocumentIdentity with(DocumentIdentity same) {
    List<String> both = new ArrayList<>(former);
    both.addAll(same.former);
    return new DocumentIdentity(value, both.stream().distinct().toList());
  }

  /** By today's rule alone: what earlier ones made depends on how the same page was written. */
  @Override
  public boolean equals(Object other) {
    return other instanceof DocumentIdentity identity && identity.value.equals(value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  /** Every identity that the document may be kept under, today's first. */
  public List<String> all() {
    List<String> all = new ArrayList<>(List.of(value));
    all.addAll(former);
    return all;
  }

  static DocumentIdentity ofUrl(CanonicalUrl url, List<CanonicalUrl> formerly) {
    String value = digest(url);
    return new DocumentIdentity(
        value,
        formerly.stream()
            .map(DocumentIdentity::digest)
            .filter(former -> !former.equals(value))
            .distinct()
            .toList());
  }

  static DocumentIdentity ofContent(String publisher, String publishedOn, NormalizedText text) {
    return new DocumentIdentity(
        "content:" + Fingerprint.of(List.of(publisher, publishedOn, text.value())), List.of());
  }

  private static String digest(CanonicalUrl url) {
    return "url:" + Fingerprint.of(List.of(url.value()));
  }
}
