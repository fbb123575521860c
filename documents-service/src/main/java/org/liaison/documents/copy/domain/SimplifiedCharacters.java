package org.liaison.documents.copy.domain;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Folds traditional characters into simplified ones, by the character table of OpenCC. */
final class SimplifiedCharacters {

  private static final String TABLE = "/data/dictionary/TSCharacters.txt";
  private static final int FIRST = 0x3400;
  private static final int LAST = 0x9FFF;
  private static final char[] SIMPLIFIED = read();

  private SimplifiedCharacters() {}

  /** The simplified character of a traditional one; any other code point as it is. */
  static int fold(int codePoint) {
    return codePoint < FIRST || codePoint > LAST ? codePoint : SIMPLIFIED[codePoint - FIRST];
  }

  private static char[] read() {
    char[] simplified = new char[LAST - FIRST + 1];
    for (int i = 0; i < simplified.length; i++) {
      simplified[i] = (char) (FIRST + i);
    }
    try (InputStream table = SimplifiedCharacters.class.getResourceAsStream(TABLE)) {
      if (table == null) {
        throw new IllegalStateException("the table of traditional characters is not on the path");
      }
      new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))
          .lines()
          .map(line -> line.split("[\t ]", -1))
          .filter(SimplifiedCharacters::isInRange)
          .forEach(pair -> simplified[pair[0].charAt(0) - FIRST] = pair[1].charAt(0));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return simplified;
  }

  /** Rare characters outside the range stay as they are: both of two copies have them. */
  private static boolean isInRange(String[] pair) {
    return pair.length > 1
        && pair[0].length() == 1
        && pair[0].charAt(0) >= FIRST
        && pair[0].charAt(0) <= LAST
        && !Character.isSurrogate(pair[1].charAt(0));
  }
}
