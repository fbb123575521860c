package org.liaison.documents.search.domain;

import java.util.Optional;

/**
 * What a document is found by.
 *
 * @param titleWords words of the title, for the database to stem
 * @param textWords words of the text, for the database to stem
 * @param han Chinese of both as a tsvector literal
 */
public record SearchTerms(String titleWords, String textWords, String han) {

  /**
   * Rises when the same text is to have other terms; older entries are then made again.
   *
   * <p>2: traditional characters as the simplified ones.
   */
  public static final int RULES = 2;

  /**
   * Only so many UTF-8 bytes of a text are searched. The database holds at most 1 MiB of terms for
   * a document, and a byte of text makes at most 3.4 bytes of terms (Chinese; words stay below 2).
   */
  static final int SEARCHED_BYTES = 250_000;

  /** The terms of a document. */
  public static SearchTerms of(String title, String text) {
    StringBuilder titleWords = new StringBuilder();
    StringBuilder textWords = new StringBuilder();
    StringBuilder han = new StringBuilder();
    int position = read(title, titleWords, han, 0, "A");
    read(beginning(text), textWords, han, position, "");
    return new SearchTerms(titleWords.toString(), textWords.toString(), han.toString());
  }

  private static int read(
      String text, StringBuilder words, StringBuilder han, int position, String weight) {
    int next = position;
    Tokenizer tokens = Tokenizer.of(text);
    for (Optional<Token> token = tokens.next(); token.isPresent(); token = tokens.next()) {
      String form = token.get().form();
      if (token.get().script() == Token.Script.HAN) {
        next = HanPairs.appendTerms(han, form, next, weight);
      } else {
        words.append(form).append(' ');
      }
    }
    return next;
  }

  private static String beginning(String text) {
    int bytes = 0;
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      bytes += codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
      if (bytes > SEARCHED_BYTES) {
        return text.substring(0, i);
      }
      i += Character.charCount(codePoint);
    }
    return text;
  }
}
