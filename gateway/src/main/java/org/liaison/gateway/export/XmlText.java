package org.liaison.gateway.export;

import java.util.stream.IntStream;

/** Text as it may stand in XML 1.0, between tags or in an attribute in double quotes. */
final class XmlText {

  private static final int REPLACEMENT = 0xFFFD;

  private XmlText() {}

  /** The text with its markup escaped; characters that XML forbids are U+FFFD. */
  static String of(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    text.codePoints().flatMap(XmlText::escaped).forEach(escaped::appendCodePoint);
    return escaped.toString();
  }

  private static IntStream escaped(int codePoint) {
    return switch (codePoint) {
      case '&' -> "&amp;".chars();
      case '<' -> "&lt;".chars();
      case '>' -> "&gt;".chars();
      case '"' -> "&quot;".chars();
      // As it stands, a parser would make a line feed of it.
      case '\r' -> "&#13;".chars();
      default -> IntStream.of(isAllowed(codePoint) ? codePoint : REPLACEMENT);
    };
  }

  /** The production Char of XML 1.0. */
  private static boolean isAllowed(int codePoint) {
    return codePoint == '\t'
        || codePoint == '\n'
        || (codePoint >= 0x20 && codePoint <= 0xD7FF)
        || (codePoint >= 0xE000 && codePoint <= 0xFFFD)
        || codePoint >= 0x10000;
  }
}
