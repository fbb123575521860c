package org.liaison.documents.search.domain;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a hit must have, in any of several forms; the first is as it was typed.
 *
 * @param anyOf forms, each of terms that must all be met
 * @param lines of the list of aliases that the forms are from, by their numbers from 0
 */
public record QueryPart(List<List<QueryTerm>> anyOf, Set<Integer> lines) {

  public QueryPart {
    anyOf = anyOf.stream().map(List::copyOf).toList();
    lines = Set.copyOf(lines);
  }

  static QueryPart of(QueryTerm term) {
    return new QueryPart(List.of(List.of(term)), Set.of());
  }

  /** The one term, as the parts of a query that was not widened have it. */
  QueryTerm term() {
    return anyOf.get(0).get(0);
  }

  Stream<QueryTerm> terms() {
    return anyOf.stream().flatMap(List::stream);
  }
}
