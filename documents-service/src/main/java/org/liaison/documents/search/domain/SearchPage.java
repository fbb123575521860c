package org.liaison.documents.search.domain;

import java.util.List;
import java.util.Optional;

/**
 * One page of a result.
 *
 * @param nextPageToken empty on the last page
 * @param total all hits
 * @param facets on the first page only
 */
public record SearchPage(
    List<SearchHit> hits, String nextPageToken, long total, Optional<Facets> facets) {

  public SearchPage {
    hits = List.copyOf(hits);
  }
}
