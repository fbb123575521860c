package org.liaison.documents.copy.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.liaison.documents.document.domain.Document;

/**
 * A page of a cluster.
 *
 * @param originDocument nothing if it was purged; its id stays the cluster's name
 * @param nextPageToken empty on the last page
 */
public record CopyPage(
    UUID origin, Optional<Document> originDocument, List<Item> items, String nextPageToken) {

  public CopyPage {
    items = List.copyOf(items);
  }

  /** A copy, and what it was compared with. */
  public record Item(Document document, Basis basis) {}
}
