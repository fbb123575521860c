package org.liaison.documents.text;

/** White space as readers see it: Java's, and the no-break spaces that Java leaves out. */
final class WhiteSpace {

  private static final int BYTE_ORDER_MARK = 0xFEFF;

  private WhiteSpace() {}

  static boolean is(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == BYTE_ORDER_MARK;
  }

  static int skip(String text, int from, int end) {
    int at = from;
    while (at < end && is(text.charAt(at))) {
      at++;
    }
    return at;
  }

  static int skipBack(String text, int start, int from) {
    int at = from;
    while (at > start && is(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }
}
