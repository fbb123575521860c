package org.liaison.gateway.export;

import java.util.List;
import java.util.stream.Collectors;

/** A content line of RFC 5545: escaped, and folded where it is longer than 75 octets. */
final class CalendarLine {

  private static final int MOST_OCTETS = 75;
  private static final String END = "\r\n";
  private static final String FOLD = END + " ";

  private CalendarLine() {}

  /** A line whose value is not text, and needs no escapes. */
  static String of(String name, String value) {
    return folded(name + ":" + value) + END;
  }

  static String ofText(String name, String value) {
    return of(name, escaped(value));
  }

  static String ofTexts(String name, List<String> values) {
    return of(name, values.stream().map(CalendarLine::escaped).collect(Collectors.joining(",")));
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\")
        .replace(";", "\\;")
        .replace(",", "\\,")
        .replaceAll("\r\n?|\n", "\\\\n")
        // No other control character may stand in a text.
        .replaceAll("[\\x00-\\x08\\x0B-\\x1F\\x7F]", "\uFFFD");
  }

  /** Folds between code points, so that no reader sees half of one. */
  private static String folded(String line) {
    StringBuilder folded = new StringBuilder(line.length() + line.length() / 24);
    int octets = 0;
    for (int i = 0; i < line.length(); ) {
      int codePoint = line.codePointAt(i);
      int length = octets(codePoint);
      if (octets + length > MOST_OCTETS) {
        folded.append(FOLD);
        octets = 1;
      }
      folded.appendCodePoint(codePoint);
      octets += length;
      i += Character.charCount(codePoint);
    }
    return folded.toString();
  }

  /** How long a code point is in UTF-8. */
  private static int octets(int codePoint) {
    if (codePoint < 0x80) {
      return 1;
    }
    if (codePoint < 0x800) {
      return 2;
    }
    return codePoint < 0x10000 ? 3 : 4;
  }
}
