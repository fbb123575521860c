package org.liaison.documents.search.domain;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds current versions by their metadata and by the terms of their texts. */
public interface DocumentIndex {

  /** Makes a query ready; one that finds nothing if only words are left that every text has. */
  PreparedQuery prepare(QueryExpression expression);

  /** The next positions after one, in an order; without a query every document. */
  List<Position> page(
      Optional<PreparedQuery> query,
      SearchFilter filter,
      Sort order,
      Optional<Position> after,
      int size);

  long count(Optional<PreparedQuery> query, SearchFilter filter);

  Facets facets(Optional<PreparedQuery> query, SearchFilter filter);

  /** Those of some words that have one of the given stems, with that stem. */
  Map<String, String> withStem(Collection<String> words, Collection<String> stems);
}
