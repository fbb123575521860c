package org.liaison.documents.search.domain;

import java.util.Optional;

/** Reads the words that a text is found by, one after the other, by their stems. */
public final class WordReader {

  private final Tokenizer tokens;
  private String stem = "";
  private int step;

  WordReader(Tokenizer tokens) {
    this.tokens = tokens;
  }

  /** Goes to the next word; false at the end. */
  public boolean next() {
    step = 0;
    for (Optional<Token> token = tokens.next(); token.isPresent(); token = tokens.next()) {
      if (token.get().script() == Token.Script.WORD) {
        step++;
        Optional<String> known = WordStems.of(token.get().form());
        if (known.isPresent()) {
          stem = known.get();
          return true;
        }
      }
    }
    return false;
  }

  public String stem() {
    return stem;
  }

  /** How many words it stands behind the one before: 1, or more where some are left out. */
  public int step() {
    return step;
  }
}
