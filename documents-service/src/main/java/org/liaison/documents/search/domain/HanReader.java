package org.liaison.documents.search.domain;

import java.util.Optional;

/**
 * Reads the Chinese of a text in pieces of one or of two characters, each beginning one character
 * behind the one before: a run of characters is a phrase of its pairs, whatever its words are.
 */
public final class HanReader {

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

  /** Goes to the next piece; false at the end. */
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

  /** The piece, simplified. */
  public String piece() {
    return new String(run, at, length);
  }
}
