package org.liaison.documents.search.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the places of one text that a query may mean. */
final class MatchFinder {

  private static final int MOST = 500;

  private final int[] text;
  private final List<Token> words = new ArrayList<>();
  private final List<Match> han = new ArrayList<>();

  MatchFinder(String text, Set<String> stems, List<String> hanRuns) {
    this.text = text.codePoints().toArray();
    Set<Integer> initials =
        stems.stream().map(stem -> stem.codePointAt(0)).collect(Collectors.toSet());
    Tokenizer tokens = new Tokenizer(this.text);
    for (Optional<Token> token = tokens.next();
        token.isPresent() && words.size() + han.size() < MOST;
        token = tokens.next()) {
      if (token.get().script() == Token.Script.HAN) {
        addRuns(hanRuns, token.get());
      } else if (!token.get().form().isEmpty()
          && initials.contains(token.get().form().codePointAt(0))) {
        words.add(token.get());
      }
    }
  }

  int[] text() {
    return text;
  }

  /** Words that begin like a stem of the query. */
  Set<String> candidates() {
    return words.stream().map(Token::form).collect(Collectors.toSet());
  }

  /** Every match in the order of the text, given the words that do have a stem of the query. */
  List<Match> matches(Set<String> meant) {
    List<Match> matches = new ArrayList<>(han);
    words.stream()
        .filter(word -> meant.contains(word.form()))
        .forEach(word -> matches.add(new Match(word.form(), word.start(), word.end())));
    matches.sort(Comparator.comparingInt(Match::start).thenComparingInt(Match::end));
    return matches;
  }

  private void addRuns(List<String> hanRuns, Token token) {
    String form = token.form();
    for (String run : hanRuns) {
      int length = run.codePointCount(0, run.length());
      for (int at = form.indexOf(run); at >= 0; at = form.indexOf(run, at + run.length())) {
        int start = token.start() + form.codePointCount(0, at);
        han.add(new Match(run, start, start + length));
      }
    }
  }
}
