package org.liaison.documents.text;

/**
 * A trimmed, non-empty part {@code [start, end)} of a text in UTF-16 units; never leaves the
 * package.
 */
record Stretch(String text, int start, int end) {

  Stretch {
    if (start < 0 || end <= start || end > text.length()) {
      throw new IllegalArgumentException("no such stretch: [" + start + ", " + end + ")");
    }
  }

  /** What stands there. */
  String content() {
    return text.substring(start, end);
  }

  /** Its code points. */
  int length() {
    return text.codePointCount(start, end);
  }

  /** The rest from a UTF-16 offset of its content on, trimmed; null if nothing is left. */
  Stretch from(int offset) {
    int begin = WhiteSpace.skip(text, start + offset, end);
    return begin < end ? new Stretch(text, begin, end) : null;
  }

  /** Its first UTF-16 units, trimmed. */
  Stretch upTo(int offset) {
    return new Stretch(text, start, WhiteSpace.skipBack(text, start, start + offset));
  }
}
