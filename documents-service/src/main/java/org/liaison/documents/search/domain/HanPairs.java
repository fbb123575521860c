package org.liaison.documents.search.domain;

import java.util.StringJoiner;

/**
 * Chinese as the database searches it: every two neighbouring characters are a term, the last
 * character of a run one by itself, so that any single character begins some term.
 */
final class HanPairs {

  /**
   * Beyond 16,383 the database knows no positions; the first half is for Chinese, the other for
   * words.
   */
  private static final int POSITIONS = 8_192;

  private HanPairs() {}

  /** Appends the terms of a run to a tsvector literal; gives the position after its last. */
  static int appendTerms(StringBuilder vector, String run, int position, String weight) {
    int[] characters = run.codePoints().toArray();
    for (int i = 0; i < characters.length; i++) {
      int length = Math.min(2, characters.length - i);
      vector
          .append('\'')
          .append(new String(characters, i, length))
          .append("':")
          .append((position + i) % POSITIONS + 1)
          .append(weight)
          .append(' ');
    }
    return position + characters.length + 1;
  }

  /** The tsquery literal that finds a run: its pairs one after the other. */
  static String query(String run) {
    int[] characters = run.codePoints().toArray();
    if (characters.length == 1) {
      return "'" + run + "':*";
    }
    StringJoiner pairs = new StringJoiner(" <-> ", "(", ")");
    for (int i = 0; i + 1 < characters.length; i++) {
      pairs.add("'" + new String(characters, i, 2) + "'");
    }
    return pairs.toString();
  }
}
