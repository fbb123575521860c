package org.liaison.documents.search.domain;

import java.util.List;
import java.util.Map;

/**
 * A query in the database's own form.
 *
 * @param expression tsquery; empty if nothing can be found
 * @param stems the terms that look for each stem of a word
 * @param runs the terms that look for each run of Chinese
 */
public record PreparedQuery(
    String expression, Map<String, List<QueryTerm>> stems, Map<String, List<QueryTerm>> runs) {

  public PreparedQuery {
    stems = Map.copyOf(stems);
    runs = Map.copyOf(runs);
  }

  /** One that nothing meets. */
  public static PreparedQuery ofNothing() {
    return new PreparedQuery("", Map.of(), Map.of());
  }

  public boolean findsNothing() {
    return expression.isEmpty();
  }
}
