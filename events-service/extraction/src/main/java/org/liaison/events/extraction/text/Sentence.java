package org.liaison.events.extraction.text;

import java.util.List;
import org.liaison.events.extraction.Passage;

/**
 * A sentence as its tokens.
 *
 * @param paragraph number of the paragraph that it stands in
 */
public record Sentence(List<Token> tokens, int paragraph) {

  private static final Token NONE = new Token("", "", 0, 0, TokenKind.PUNCTUATION, false);

  public Sentence {
    tokens = List.copyOf(tokens);
  }

  public int size() {
    return tokens.size();
  }

  /** The token at a position; outside the sentence one that is nothing. */
  public Token at(int position) {
    return position >= 0 && position < tokens.size() ? tokens.get(position) : NONE;
  }

  /** The key at a position; outside the sentence an empty one. */
  public String key(int position) {
    return at(position).key();
  }

  /** UTF-16 index of the first character. */
  public int start() {
    return tokens.get(0).start();
  }

  /** UTF-16 index after the last character. */
  public int end() {
    return tokens.get(tokens.size() - 1).end();
  }

  public Passage passage(CodePoints codePoints) {
    return codePoints.passage(start(), end());
  }

  /** The passage of the tokens {@code [from, to)}. */
  public Passage passage(CodePoints codePoints, int from, int to) {
    return codePoints.passage(at(from).start(), at(to - 1).end());
  }

  /** The text of the tokens {@code [from, to)} on one line, with single spaces. */
  public String text(int from, int to) {
    StringBuilder text = new StringBuilder();
    for (int i = Math.max(0, from); i < Math.min(to, size()); i++) {
      if (at(i).spaced() && text.length() > 0) {
        text.append(' ');
      }
      text.append(at(i).text());
    }
    return text.toString();
  }
}
