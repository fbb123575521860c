package org.liaison.documents.search.domain;

import java.text.Normalizer;
import java.util.Locale;

/** Makes spellings equal that readers hold to be the same: case, accents, full width. */
final class CharacterFolding {

  private static final int FULL_WIDTH_FIRST = 0xFF01;
  private static final int FULL_WIDTH_LAST = 0xFF5E;
  private static final int FULL_WIDTH_SHIFT = FULL_WIDTH_FIRST - '!';
  private static final int FIRST_HAN = 0x2E80;
  private static final int LAST_WITH_ACCENTS = 0x1FFF;
  private static final int FIRST_BEYOND_ASCII = 0x80;

  private static final boolean[] ASCII_WORD = new boolean[FIRST_BEYOND_ASCII];

  static {
    for (int codePoint = 0; codePoint < FIRST_BEYOND_ASCII; codePoint++) {
      ASCII_WORD[codePoint] = Character.isLetterOrDigit(codePoint);
    }
  }

  private CharacterFolding() {}

  static boolean isHan(int codePoint) {
    return codePoint >= FIRST_HAN && (isUnified(codePoint) || isOtherHan(codePoint));
  }

  /** Where nearly all that is written stands, known without a search in tables. */
  private static boolean isUnified(int codePoint) {
    return codePoint >= 0x4E00 && codePoint <= 0x9FA5;
  }

  private static boolean isOtherHan(int codePoint) {
    return Character.isLetterOrDigit(codePoint)
        && Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.HAN;
  }

  static boolean isWord(int codePoint) {
    if (codePoint < FIRST_BEYOND_ASCII) {
      return ASCII_WORD[codePoint];
    }
    return Character.isLetterOrDigit(codePoint) || isMark(codePoint);
  }

  static int narrow(int codePoint) {
    boolean wide = codePoint >= FULL_WIDTH_FIRST && codePoint <= FULL_WIDTH_LAST;
    return wide ? codePoint - FULL_WIDTH_SHIFT : codePoint;
  }

  static String fold(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (isAscii(lower)) {
      return lower;
    }
    StringBuilder folded = new StringBuilder();
    lower.codePoints().forEach(codePoint -> append(folded, codePoint));
    return folded.toString();
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  private static void append(StringBuilder folded, int codePoint) {
    if (codePoint > LAST_WITH_ACCENTS) {
      folded.appendCodePoint(narrow(codePoint));
      return;
    }
    Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFD)
        .codePoints()
        .filter(part -> !isMark(part))
        .forEach(folded::appendCodePoint);
  }

  private static boolean isMark(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }
}
