package org.liaison.documents.text;

/**
 * Text in one form of white space and punctuation. Letters, digits and their order stay, and so
 * does every mark: only the shapes of marks are folded, since "3.5" is not "35".
 */
final class FoldedText {

  private static final String FROM = "‘’‚‛“”„‟「」『』《》〈〉–—―‐‑−。、．·•";
  private static final String TO = "''''\"\"\"\"\"\"\"\"\"\"\"\"------.,.··";

  private FoldedText() {}

  static String of(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    boolean space = false;
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      i += Character.charCount(codePoint);
      if (isSpace(codePoint)) {
        space = true;
      } else if (Character.getType(codePoint) != Character.FORMAT) {
        append(folded, fold(codePoint), space);
        space = false;
      }
    }
    return folded.toString();
  }

  /** White space counts between letters and digits of scripts that part words by it. */
  private static void append(StringBuilder folded, String mark, boolean space) {
    if (space
        && folded.length() > 0
        && isPart(folded.codePointBefore(folded.length()))
        && isPart(mark.codePointAt(0))) {
      folded.append(' ');
    }
    folded.append(mark);
  }

  private static boolean isPart(int codePoint) {
    return !Punctuation.isHan(codePoint);
  }

  private static boolean isSpace(int codePoint) {
    return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
  }

  private static String fold(int codePoint) {
    if (codePoint == '…') {
      return "...";
    }
    int shape = codePoint < 0x10000 ? FROM.indexOf(codePoint) : -1;
    if (shape >= 0) {
      return TO.substring(shape, shape + 1);
    }
    boolean fullWidth = codePoint >= 0xFF01 && codePoint <= 0xFF5E;
    return Character.toString(fullWidth ? codePoint - 0xFEE0 : codePoint);
  }
}
