package org.liaison.documents.search.domain;

import java.util.Optional;

/** Finds current versions by their metadata and by the terms of their texts. */
public interface DocumentIndex {

  /**
   * The hits that come next in an order, and all of them counted; without a query every document is
   * one.
   *
   * @param after the last position that was seen
   * @param size of a page
   * @throws org.liaison.documents.problem.DocumentsException {@code SEARCH_NOT_READY} while the
   *     index is still being made
   */
  Found search(
      Optional<PreparedQuery> query,
      SearchFilter filter,
      Sort order,
      Optional<Position> after,
      int size);
}
