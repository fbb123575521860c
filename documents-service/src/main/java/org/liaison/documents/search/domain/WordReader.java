package org.liaison.documents.search.domain;

import java.util.Optional;
import java.util.Set;

/** Reads the words that a text is found by, one after the other, by their stems. */
public final class WordReader implements TermReader {

  private final Tokenizer tokens;
  private final RecentWords recent = new RecentWords();
  private int step;

  WordReader(Tokenizer tokens) {
    this.tokens = tokens;
  }

  @Override
  public boolean next() {
    step = 0;
    for (Optional<Token> token = tokens.next(); token.isPresent(); token = tokens.next()) {
      if (token.get().script() == Token.Script.WORD) {
        step++;
        Optional<String> known = WordStems.of(token.get().form());
        if (known.isPresent()) {
          recent.add(known.get(), step);
          return true;
        }
      }
    }
    return false;
  }

  /** The stem of the word. */
  @Override
  public String term() {
    return recent.last();
  }

  @Override
  public int step() {
    return step;
  }

  /** Those that the word ends. */
  @Override
  public Set<Integer> shown(Concepts concepts) {
    return concepts.endingWith(recent);
  }
}
