package org.liaison.events.extraction.chinese.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Reads traditional characters as simplified ones, and full-width letters and digits as narrow
 * ones, one for one: what is found in the reading has the offsets of the text itself. Words that
 * the scripts write with other words ("網路" for "网络") stay as they are and belong in the lexicon.
 */
public final class SimplifiedScript {

  private static final String TABLE = "simplified.txt";
  private static final int WIDE_TO_NARROW = 0xFEE0;
  private static final char[] NARROW = table();

  private SimplifiedScript() {}

  /** A string of the same length in UTF-16 units. */
  public static String of(String text) {
    char[] characters = text.toCharArray();
    for (int i = 0; i < characters.length; i++) {
      characters[i] = NARROW[characters[i]];
    }
    return new String(characters);
  }

  private static char[] table() {
    char[] table = new char[Character.MAX_VALUE + 1];
    for (int i = 0; i < table.length; i++) {
      table[i] = (char) i;
    }
    for (char wide = '０'; wide <= 'ｚ'; wide++) {
      char narrow = (char) (wide - WIDE_TO_NARROW);
      table[wide] = Character.isLetterOrDigit(narrow) ? narrow : wide;
    }
    Arrays.stream(pairs().split("\\s"))
        .filter(pair -> pair.length() == 2)
        .forEach(pair -> table[pair.charAt(0)] = pair.charAt(1));
    return table;
  }

  private static String pairs() {
    try (InputStream stream = SimplifiedScript.class.getResourceAsStream(TABLE);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      StringBuilder pairs = new StringBuilder();
      reader
          .lines()
          .filter(line -> !line.startsWith("#"))
          .forEach(line -> pairs.append(line).append(' '));
      return pairs.toString();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + TABLE, e);
    }
  }
}
