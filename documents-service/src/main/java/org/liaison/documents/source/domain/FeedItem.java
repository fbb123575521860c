package org.liaison.documents.source.domain;

import java.util.List;
import org.liaison.documents.text.Fingerprint;

/**
 * An item as a feed tells it; each part is empty if the feed does not say it.
 *
 * @param id what the feed knows it by
 * @param link absolute URL of its page
 * @param title plain text
 * @param publishedOn ISO 8601, with the offset that the feed states
 * @param updatedOn likewise
 * @param html its text, as HTML
 */
public record FeedItem(
    String id,
    String link,
    String title,
    List<String> authors,
    String publishedOn,
    String updatedOn,
    String html) {

  public FeedItem {
    authors = List.copyOf(authors);
  }

  /** What tells it from others of its feed. */
  String key() {
    return Fingerprint.of(List.of(!id.isEmpty() ? id : !link.isEmpty() ? link : title + html));
  }

  /** Another one if the feed tells anything of it in another way. */
  String fingerprint() {
    return Fingerprint.of(List.of(link, title, publishedOn, updatedOn, html));
  }
}
