package org.liaison.documents.text;

/** How lines end and begin. */
final class Punctuation {

  private static final String TERMINAL = ".!?;:…。！？；：";
  private static final String CLOSING = "\"'”’»)]」』）】》";
  private static final String BULLETS = "-–—•·*▪●○◆■";

  private Punctuation() {}

  /** Whether a sentence, or a clause that introduces a list, ends with the stretch. */
  static boolean endsSentence(Stretch stretch) {
    int at = stretch.end() - 1;
    while (at > stretch.start() && CLOSING.indexOf(stretch.text().charAt(at)) >= 0) {
      at--;
    }
    return TERMINAL.indexOf(stretch.text().charAt(at)) >= 0;
  }

  /** Whether the stretch is an item of a list. */
  static boolean isListItem(Stretch stretch) {
    char first = stretch.text().charAt(stretch.start());
    return BULLETS.indexOf(first) >= 0
        || stretch.content().matches("(?s)[(\\[（]?(?:\\d{1,2}|[a-zA-Z]|[ivxIVX]{1,4})[.)）\\]、].*");
  }

  static boolean isHan(int codePoint) {
    return Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.HAN;
  }
}
