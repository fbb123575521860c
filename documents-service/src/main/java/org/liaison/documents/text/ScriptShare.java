package org.liaison.documents.text;

import java.lang.Character.UnicodeScript;

/**
 * How many letters of a text's beginning belong to the scripts that name a language by themselves.
 */
record ScriptShare(int letters, int han, int kana, int hangul) {

  private static final int FIRST_EAST_ASIAN = 0x1100;

  static ScriptShare of(String text) {
    int letters = 0;
    int han = 0;
    int kana = 0;
    int hangul = 0;
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      i += Character.charCount(codePoint);
      if (!Character.isLetter(codePoint)) {
        continue;
      }
      letters++;
      if (codePoint < FIRST_EAST_ASIAN) {
        continue;
      }
      UnicodeScript script = UnicodeScript.of(codePoint);
      han += script == UnicodeScript.HAN ? 1 : 0;
      kana += script == UnicodeScript.HIRAGANA || script == UnicodeScript.KATAKANA ? 1 : 0;
      hangul += script == UnicodeScript.HANGUL ? 1 : 0;
    }
    return new ScriptShare(letters, han, kana, hangul);
  }

  /** A Chinese text quotes names in Latin letters; a tenth of kana already means Japanese. */
  boolean isChinese() {
    return 10 * han >= 3 * letters && han > 0 && 10 * kana < han && 10 * hangul < han;
  }

  boolean isJapanese() {
    return kana > 0 && 10 * (han + kana) >= 3 * letters && 10 * kana >= han && kana >= hangul;
  }

  boolean isKorean() {
    return hangul > 0 && 10 * hangul >= 3 * letters;
  }
}
