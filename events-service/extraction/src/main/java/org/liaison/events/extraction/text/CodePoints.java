package org.liaison.events.extraction.text;

import java.util.Arrays;
import org.liaison.events.extraction.Passage;

/** Translates between the UTF-16 indexes that Java strings count in and code points. */
public final class CodePoints {

  private final String text;

  /** Code point number at each UTF-16 index; null if both counts are the same. */
  private final int[] numbers;

  public CodePoints(String text) {
    this.text = text;
    int length = text.length();
    this.numbers = text.codePointCount(0, length) == length ? null : numbers(text);
  }

  private static int[] numbers(String text) {
    int[] numbers = new int[text.length() + 1];
    int number = 0;
    int index = 0;
    while (index < text.length()) {
      int width = Character.charCount(text.codePointAt(index));
      for (int i = 0; i < width; i++) {
        numbers[index + i] = number;
      }
      index += width;
      number++;
    }
    numbers[index] = number;
    return numbers;
  }

  /** The passage between two UTF-16 indexes. */
  public Passage passage(int start, int end) {
    return new Passage(number(start), number(end), text.substring(start, end));
  }

  /** The UTF-16 index of a code point. */
  public int index(int codePoint) {
    if (numbers == null) {
      return codePoint;
    }
    int index = Arrays.binarySearch(numbers, codePoint);
    return index > 0 && numbers[index - 1] == codePoint ? index - 1 : index;
  }

  private int number(int index) {
    return numbers == null ? index : numbers[index];
  }
}
