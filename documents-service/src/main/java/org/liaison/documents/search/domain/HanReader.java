package org.liaison.documents.search.domain;

import java.util.Optional;
import java.util.Set;

/**
 * Reads the Chinese of a text in pieces of one or of two characters, each beginning one character
 * behind the one before: a run of characters is a phrase of its pairs, whatever its words are.
 */
public final class HanReader implements TermReader {

  private final Tokenizer tokens;
  private final int length;
  private int[] run = new int[0];
  private int at = -1;

  /**
   * @param length of a piece, in characters
   */
  HanReader(Tokenizer tokens, int length) {
    this.tokens = tokens;
    this.length = length;
  }

  @Override
  public boolean next() {
    at++;
    while (at + length > run.length) {
      Optional<Token> token = tokens.next();
      if (token.isEmpty()) {
        return false;
      }
      if (token.get().script() == Token.Script.HAN) {
        run = CodePoints.of(token.get().form());
        at = 0;
      }
    }
    return true;
  }

  /** Whether these characters, simplified, stand from the piece on. */
  boolean isAt(String characters) {
    int place = at;
    for (int i = 0; i < characters.length(); i += Character.charCount(characters.codePointAt(i))) {
      if (place == run.length || run[place++] != characters.codePointAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** The piece, simplified. */
  @Override
  public String term() {
    return new String(run, at, length);
  }

  @Override
  public int step() {
    return 1;
  }

  /** Those that begin with the piece. */
  @Override
  public Set<Integer> shown(Concepts concepts) {
    return concepts.beginningAt(this);
  }
}
