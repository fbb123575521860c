package org.liaison.documents.copy.domain;

/**
 * What a character is to somebody who compares texts; plain ones are told first, since most are.
 */
final class CharacterKinds {

  private static final int PLAIN = 0x80;
  private static final int FIRST_HAN = 0x2E80;
  private static final int FULL_WIDTH_FIRST = 0xFF01;
  private static final int FULL_WIDTH_LAST = 0xFF5E;
  private static final int FULL_WIDTH_SHIFT = FULL_WIDTH_FIRST - '!';

  private CharacterKinds() {}

  static boolean isHan(int codePoint) {
    if (codePoint >= 0x4E00 && codePoint <= 0x9FFF) {
      return true;
    }
    return codePoint >= FIRST_HAN
        && Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.HAN
        && Character.isLetterOrDigit(codePoint);
  }

  static boolean isWord(int codePoint) {
    if (codePoint < PLAIN) {
      return (codePoint >= 'a' && codePoint <= 'z')
          || (codePoint >= 'A' && codePoint <= 'Z')
          || (codePoint >= '0' && codePoint <= '9');
    }
    return Character.isLetterOrDigit(codePoint);
  }

  /** What stands inside a word or a number: U.S. is US, 1,000 is 1000. */
  static boolean isJoiner(int codePoint) {
    return codePoint == '.' || codePoint == ',' || codePoint == '\'' || codePoint == '\u2019';
  }

  /** The small letter of usual width. */
  static int fold(int codePoint) {
    if (codePoint < PLAIN) {
      return codePoint >= 'A' && codePoint <= 'Z' ? codePoint + ('a' - 'A') : codePoint;
    }
    boolean wide = codePoint >= FULL_WIDTH_FIRST && codePoint <= FULL_WIDTH_LAST;
    return Character.toLowerCase(wide ? codePoint - FULL_WIDTH_SHIFT : codePoint);
  }
}
