package org.liaison.documents.search.domain;

import java.util.Set;

/**
 * A query in the database's own form.
 *
 * @param expression tsquery; empty if nothing can be found
 * @param stems stems of the words that a hit may have, Chinese pairs among them
 */
public record PreparedQuery(String expression, Set<String> stems) {

  public PreparedQuery {
    stems = Set.copyOf(stems);
  }

  public boolean findsNothing() {
    return expression.isEmpty();
  }
}
