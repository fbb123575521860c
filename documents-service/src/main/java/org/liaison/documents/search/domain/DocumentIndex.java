package org.liaison.documents.search.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds current versions by their metadata and by the terms of their texts. */
public interface DocumentIndex {

  /** Makes a query ready; one that finds nothing if only words are left that every text has. */
  PreparedQuery prepare(QueryExpression expression);

  /**
   * The next positions after one, in the order of {@link Position}; without a query every document.
   */
  List<Position> page(
      Optional<PreparedQuery> query, SearchFilter filter, Optional<Position> after, int size);

  long count(Optional<PreparedQuery> query, SearchFilter filter);

  Facets facets(Optional<PreparedQuery> query, SearchFilter filter);

  /** Which of some words have one of the given stems. */
  Set<String> withStem(Collection<String> words, Collection<String> stems);
}
