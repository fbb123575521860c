package org.liaison.documents.copy.domain;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** Writes simplified Chinese in traditional characters, as papers of other places print it. */
final class OtherScript {

  private static final Map<String, String> TRADITIONAL = read();

  private OtherScript() {}

  static String traditional(String text) {
    StringBuilder written = new StringBuilder();
    text.codePoints()
        .mapToObj(Character::toString)
        .forEach(character -> written.append(TRADITIONAL.getOrDefault(character, character)));
    return written.toString();
  }

  private static Map<String, String> read() {
    try (BufferedReader table =
        new BufferedReader(
            new InputStreamReader(
                OtherScript.class.getResourceAsStream("/data/dictionary/STCharacters.txt"),
                StandardCharsets.UTF_8))) {
      Map<String, String> traditional = new HashMap<>();
      table
          .lines()
          .map(line -> line.split("[\t ]", -1))
          .forEach(pair -> traditional.put(pair[0], pair[1]));
      return traditional;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
