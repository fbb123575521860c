package org.liaison.documents.search.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;

/** Finds the places of one text that a query may mean. */
final class MatchFinder {

  private static final int MOST = 500;
  private static final int FIRST_BEYOND_ASCII = 0x80;

  private final int[] text;
  private final PreparedQuery query;
  private final List<Match> matches = new ArrayList<>();

  MatchFinder(String text, PreparedQuery query) {
    this.text = CodePoints.of(text);
    this.query = query;
    Tokenizer tokens = new Tokenizer(this.text, beginnings(query.stems().keySet()));
    for (Optional<Token> token = tokens.next();
        token.isPresent() && matches.size() < MOST;
        token = tokens.next()) {
      if (token.get().script() == Token.Script.HAN) {
        addRuns(token.get());
      } else {
        addWord(token.get());
      }
    }
    matches.sort(
        Comparator.comparingInt(Match::start)
            .thenComparing(Comparator.comparingInt(Match::end).reversed()));
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

  /** Every match in the order of the text, the longest first. */
  List<Match> matches() {
    return matches;
  }

  /** What stands at a match, as it is written there. */
  String written(Match match) {
    return new String(text, match.start(), match.end() - match.start());
  }

  private void addWord(Token token) {
    WordStems.of(token.form())
        .map(query.stems()::get)
        .ifPresent(
            terms -> matches.add(new Match(token.form(), token.start(), token.end(), terms)));
  }

  private void addRuns(Token token) {
    String form = token.form();
    query
        .runs()
        .forEach(
            (run, terms) -> {
              for (int at = form.indexOf(run); at >= 0; at = form.indexOf(run, at + run.length())) {
                int start = token.start() + form.codePointCount(0, at);
                int end = start + run.codePointCount(0, run.length());
                matches.add(new Match(run, start, end, terms));
              }
            });
  }
}
