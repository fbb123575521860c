package org.liaison.documents.search.domain;

/** A text as it is read for search, again and again: by its words, by its Chinese. */
public final class SearchedText {

  private final int[] codePoints;
  private final boolean hasHan;

  public SearchedText(String text) {
    this.codePoints = CodePoints.of(text);
    this.hasHan = hasHan(codePoints);
  }

  /** The words that it is found by. */
  public WordReader words() {
    return new WordReader(new Tokenizer(codePoints));
  }

  /** Whether any Chinese stands in it. */
  public boolean hasHan() {
    return hasHan;
  }

  /**
   * The Chinese that it is found by.
   *
   * @param length of each piece, in characters
   */
  public HanReader han(int length) {
    return new HanReader(new Tokenizer(codePoints, word -> false), length);
  }

  private static boolean hasHan(int[] codePoints) {
    for (int codePoint : codePoints) {
      if (CharacterFolding.isHan(codePoint)) {
        return true;
      }
    }
    return false;
  }
}
