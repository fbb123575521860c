package org.liaison.events.extraction.text;

/**
 * A word, number or sign.
 *
 * @param text as written
 * @param key lower case, without the dots of an abbreviation, with a straight apostrophe
 * @param start UTF-16 index
 * @param end UTF-16 index after the last
 * @param spaced whether white space stands before it
 */
public record Token(String text, String key, int start, int end, TokenKind kind, boolean spaced) {

  public boolean is(String word) {
    return key.equals(word);
  }

  public boolean isWord() {
    return kind == TokenKind.WORD;
  }

  public boolean isNumber() {
    return kind == TokenKind.NUMBER;
  }

  public boolean isCapitalised() {
    return kind == TokenKind.WORD && Character.isUpperCase(text.codePointAt(0));
  }

  public boolean isLowerCase() {
    return kind == TokenKind.WORD && Character.isLowerCase(text.codePointAt(0));
  }

  /** Whether it is written in capitals only, such as DEA or U.S. */
  public boolean isCapitals() {
    boolean capital = false;
    for (int i = 0; kind == TokenKind.WORD && i < text.length(); i++) {
      if (Character.isLowerCase(text.charAt(i))) {
        return false;
      }
      capital = capital || Character.isUpperCase(text.charAt(i));
    }
    return capital;
  }

  /** Whether a dot belongs to it, as in Nov. or U.S. */
  public boolean isAbbreviated() {
    return text.length() > 1 && text.charAt(text.length() - 1) == '.';
  }
}
