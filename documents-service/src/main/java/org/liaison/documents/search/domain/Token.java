package org.liaison.documents.search.domain;

/**
 * A word, or a run of Chinese characters, in the form in which it is searched.
 *
 * @param start first code point in the text it was read from
 * @param end code point after its last
 */
public record Token(Script script, String form, int start, int end) {

  /** How a token is searched: words as a whole, Chinese in pairs of characters. */
  public enum Script {
    WORD,
    HAN
  }
}
