package org.liaison.documents.diff.domain;

/** Finds where pieces of a text end. */
final class Scan {

  private Scan() {}

  /** The UTF-16 offset at which the word, mark, character or white space that starts here ends. */
  static int endOfToken(String text, int start) {
    int first = text.codePointAt(start);
    int end = start + Character.charCount(first);
    Kind kind = Kind.of(first);
    while (kind != Kind.SINGLE && end < text.length() && Kind.of(text.codePointAt(end)) == kind) {
      end += Character.charCount(text.codePointAt(end));
    }
    return end;
  }

  private enum Kind {
    WORD,
    SPACE,
    SINGLE;

    static Kind of(int codePoint) {
      if (Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint)) {
        return SPACE;
      }
      boolean word =
          Character.isLetterOrDigit(codePoint)
              || Character.getType(codePoint) == Character.NON_SPACING_MARK;
      return word && !Character.isIdeographic(codePoint) && !isKana(codePoint) ? WORD : SINGLE;
    }

    private static boolean isKana(int codePoint) {
      return codePoint >= 0x3040 && codePoint <= 0x30FF;
    }
  }
}
