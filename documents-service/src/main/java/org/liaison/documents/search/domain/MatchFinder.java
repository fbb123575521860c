package org.liaison.documents.search.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

/** Finds the places of one text that a query may mean. */
final class MatchFinder {

  private static final int MOST = 500;
  private static final int FIRST_BEYOND_ASCII = 0x80;

  private final int[] text;
  private final List<Token> words = new ArrayList<>();
  private final List<Match> han = new ArrayList<>();

  MatchFinder(String text, PreparedQuery query) {
    this.text = text.codePoints().toArray();
    Map<String, List<QueryTerm>> hanRuns = query.runs();
    Tokenizer tokens = new Tokenizer(this.text, beginnings(query.stems().keySet()));
    for (Optional<Token> token = tokens.next();
        token.isPresent() && words.size() + han.size() < MOST;
        token = tokens.next()) {
      if (token.get().script() == Token.Script.HAN) {
        addRuns(hanRuns, token.get());
      } else if (!token.get().form().isEmpty()) {
        words.add(token.get());
      }
    }
  }

  /** How words may begin that have one of these stems: in any case, or with any accent. */
  private static IntPredicate beginnings(Set<String> stems) {
    if (stems.isEmpty()) {
      return any -> false;
    }
    boolean[] ascii = new boolean[FIRST_BEYOND_ASCII];
    for (String stem : stems) {
      char first = stem.charAt(0);
      if (first < FIRST_BEYOND_ASCII) {
        ascii[first] = true;
        ascii[Character.toUpperCase(first)] = true;
      }
    }
    return codePoint -> codePoint >= FIRST_BEYOND_ASCII || ascii[codePoint];
  }

  int[] text() {
    return text;
  }

  /** Words that begin like a stem of the query. */
  Set<String> candidates() {
    return words.stream().map(Token::form).collect(Collectors.toSet());
  }

  /**
   * Every match in the order of the text, the longest first, given the terms that look for each
   * word.
   */
  List<Match> matches(Map<String, List<QueryTerm>> meant) {
    List<Match> matches = new ArrayList<>(han);
    words.stream()
        .filter(word -> meant.containsKey(word.form()))
        .forEach(
            word ->
                matches.add(
                    new Match(word.form(), word.start(), word.end(), meant.get(word.form()))));
    matches.sort(
        Comparator.comparingInt(Match::start)
            .thenComparing(Comparator.comparingInt(Match::end).reversed()));
    return matches;
  }

  /** What stands at a match, as it is written there. */
  String written(Match match) {
    return new String(text, match.start(), match.end() - match.start());
  }

  private void addRuns(Map<String, List<QueryTerm>> hanRuns, Token token) {
    String form = token.form();
    for (String run : hanRuns.keySet()) {
      int length = run.codePointCount(0, run.length());
      for (int at = form.indexOf(run); at >= 0; at = form.indexOf(run, at + run.length())) {
        int start = token.start() + form.codePointCount(0, at);
        han.add(new Match(run, start, start + length, hanRuns.get(run)));
      }
    }
  }
}
