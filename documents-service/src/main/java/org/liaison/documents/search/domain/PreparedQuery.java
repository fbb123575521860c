package org.liaison.documents.search.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A query with what its terms look for.
 *
 * @param stems the terms that look for each stem of a word
 * @param runs the terms that look for each run of Chinese
 */
public record PreparedQuery(
    QueryExpression expression,
    Map<String, List<QueryTerm>> stems,
    Map<String, List<QueryTerm>> runs) {

  public PreparedQuery {
    stems = Map.copyOf(stems);
    runs = Map.copyOf(runs);
  }

  static PreparedQuery of(QueryExpression expression) {
    Map<String, List<QueryTerm>> stems = new HashMap<>();
    Map<String, List<QueryTerm>> runs = new HashMap<>();
    for (QueryTerm term : expression.sought()) {
      term.wordList().forEach(word -> WordStems.of(word).ifPresent(stem -> add(stems, stem, term)));
      term.hanRuns().forEach(run -> add(runs, run, term));
    }
    return new PreparedQuery(expression, stems, runs);
  }

  /** Whether only words are left that every text has. */
  public boolean findsNothing() {
    return expression.alternatives().stream()
        .flatMap(List::stream)
        .flatMap(QueryPart::terms)
        .allMatch(
            term ->
                term.hanRuns().isEmpty()
                    && term.wordList().stream().allMatch(word -> WordStems.of(word).isEmpty()));
  }

  private static void add(Map<String, List<QueryTerm>> to, String key, QueryTerm term) {
    to.computeIfAbsent(key, none -> new ArrayList<>()).add(term);
  }
}
