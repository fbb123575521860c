package org.liaison.documents.diff.domain;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * A text cut into pieces that are compared as wholes, each known by a number; equal pieces of two
 * texts that share their numbers have the same one.
 */
final class Tokens {

  private final Map<String, Integer> numbers;
  private int[] numberOf = new int[1_024];

  /** In code points; one more than there are tokens. */
  private int[] startOf = new int[1_025];

  private boolean[] blank = new boolean[1_024];
  private int size;

  private Tokens(Map<String, Integer> numbers) {
    this.numbers = numbers;
  }

  /** Words, single marks, single Chinese characters, and runs of white space. */
  static Tokens words(String text, Map<String, Integer> numbers) {
    Tokens tokens = new Tokens(numbers);
    for (int start = 0; start < text.length(); ) {
      int end = Scan.endOfToken(text, start);
      tokens.add(text.substring(start, end), Character.isWhitespace(text.codePointAt(start)));
      start = end;
    }
    return tokens;
  }

  /** Lines with their ends. */
  static Tokens lines(String text, Map<String, Integer> numbers) {
    Tokens tokens = new Tokens(numbers);
    for (int start = 0; start < text.length(); ) {
      int feed = text.indexOf('\n', start);
      int end = feed < 0 ? text.length() : feed + 1;
      tokens.add(text.substring(start, end), false);
      start = end;
    }
    return tokens;
  }

  /** Numbers for two texts. */
  static Map<String, Integer> numbers() {
    return new HashMap<>();
  }

  int size() {
    return size;
  }

  int number(int token) {
    return numberOf[token];
  }

  /**
   * The code point at which a token starts; that at the end of the text for the one after the last.
   */
  int start(int token) {
    return startOf[token];
  }

  /** Whether only white space stands between two tokens. */
  boolean isBlank(int from, int to) {
    for (int token = from; token < to; token++) {
      if (!blank[token]) {
        return false;
      }
    }
    return true;
  }

  private void add(String token, boolean isBlank) {
    if (size == numberOf.length) {
      numberOf = Arrays.copyOf(numberOf, 2 * size);
      blank = Arrays.copyOf(blank, 2 * size);
      startOf = Arrays.copyOf(startOf, 2 * size + 1);
    }
    numberOf[size] = numbers.computeIfAbsent(token, unknown -> numbers.size());
    blank[size] = isBlank;
    startOf[size + 1] = startOf[size] + token.codePointCount(0, token.length());
    size++;
  }
}
