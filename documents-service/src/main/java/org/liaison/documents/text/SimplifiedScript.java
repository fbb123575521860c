package org.liaison.documents.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/**
 * Reads traditional characters as the simplified ones, one for one, so that offsets stay.
 *
 * <p>The table is that of the extraction engine (OpenCC, Apache-2.0): what one finds the other
 * does.
 */
public final class SimplifiedScript {

  private static final String TABLE = "simplified.txt";
  private static final char[] SIMPLIFIED = table();

  private SimplifiedScript() {}

  /** A string of the same length in UTF-16 units and in code points. */
  public static String of(String text) {
    char[] characters = text.toCharArray();
    for (int i = 0; i < characters.length; i++) {
      characters[i] = SIMPLIFIED[characters[i]];
    }
    return new String(characters);
  }

  /** The simplified character of a traditional one; any other code point as it is. */
  public static int of(int codePoint) {
    return Character.isBmpCodePoint(codePoint) ? SIMPLIFIED[codePoint] : codePoint;
  }

  private static char[] table() {
    char[] table = new char[Character.MAX_VALUE + 1];
    for (int i = 0; i < table.length; i++) {
      table[i] = (char) i;
    }
    for (String pair : pairs().split(" ", -1)) {
      if (pair.length() == 2) {
        table[pair.charAt(0)] = pair.charAt(1);
      }
    }
    return table;
  }

  private static String pairs() {
    try (InputStream stream = SimplifiedScript.class.getResourceAsStream(TABLE);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.startsWith("#")).collect(Collectors.joining(" "));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + TABLE, e);
    }
  }
}
