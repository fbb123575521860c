package org.liaison.documents.search.domain;

import java.util.List;

/**
 * One term of a query: all its words, next to each other if they were quoted, and all its runs of
 * Chinese.
 *
 * @param typed what the user typed of the query for this term to be there
 * @param words words as tokens have them, between spaces; empty if there are none
 * @param hanRuns runs of Chinese characters, simplified
 * @param alias whether the list of aliases added it
 */
public record QueryTerm(
    String typed,
    String words,
    List<String> hanRuns,
    boolean phrase,
    boolean excluded,
    boolean alias) {

  public QueryTerm {
    hanRuns = List.copyOf(hanRuns);
  }

  /** The words, one by one. */
  public List<String> wordList() {
    return words.isEmpty() ? List.of() : List.of(words.split(" ", -1));
  }

  /** How a hit that has it is explained. */
  MatchReason.By by() {
    if (alias) {
      return MatchReason.By.ALIAS;
    }
    boolean several = words.indexOf(' ') > 0 || hanRuns.stream().anyMatch(run -> run.length() > 1);
    return phrase && several ? MatchReason.By.PHRASE : MatchReason.By.WORD;
  }

  boolean isEmpty() {
    return words.isEmpty() && hanRuns.isEmpty();
  }

  /** Whether it is made of nothing but Latin words, or of nothing but one run of Chinese. */
  boolean isPlain() {
    return words.isEmpty() ? hanRuns.size() == 1 : hanRuns.isEmpty();
  }
}
