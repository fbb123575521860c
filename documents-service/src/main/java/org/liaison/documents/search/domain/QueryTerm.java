package org.liaison.documents.search.domain;

import java.util.List;

/**
 * One term of a query: all its words, next to each other if they were quoted, and all its runs of
 * Chinese.
 *
 * @param words words as the database is to stem them; empty if there are none
 * @param hanRuns runs of Chinese characters
 */
public record QueryTerm(String words, List<String> hanRuns, boolean phrase, boolean excluded) {

  public QueryTerm {
    hanRuns = List.copyOf(hanRuns);
  }

  /** The tsquery literals of the Chinese runs. */
  public List<String> hanQueries() {
    return hanRuns.stream().map(HanPairs::query).toList();
  }

  boolean isEmpty() {
    return words.isEmpty() && hanRuns.isEmpty();
  }
}
