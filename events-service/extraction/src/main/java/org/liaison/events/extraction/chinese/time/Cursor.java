package org.liaison.events.extraction.chinese.time;

import java.util.List;

/** Reads forward in a stretch of text; every reading says where it ends, or -1. */
record Cursor(String text, int start, int limit) {

  private static final int MOST_SPACES = 2;

  /** Index after a word at an index, with spaces before it; -1 if it is not there. */
  int after(int index, String word) {
    int from = skip(index);
    boolean there = from + word.length() <= limit && text.startsWith(word, from);
    return there ? from + word.length() : -1;
  }

  /** Index after the first of the words that stands at an index, or -1. */
  int afterAny(int index, List<String> words) {
    for (String word : words) {
      int end = after(index, word);
      if (end >= 0) {
        return end;
      }
    }
    return -1;
  }

  /** A number at an index, with spaces before it; null if there is none. */
  Numeral number(int index) {
    return Numeral.at(text, skip(index), limit);
  }

  char at(int index) {
    return index >= start && index < limit ? text.charAt(index) : '\0';
  }

  /** Whether a word ends right before an index. */
  boolean before(int index, String word) {
    return index - word.length() >= start && text.startsWith(word, index - word.length());
  }

  int skip(int index) {
    int i = index;
    while (i < limit && i - index < MOST_SPACES && isSpace(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static boolean isSpace(char sign) {
    return sign == ' ' || sign == '\u00a0' || sign == '\u3000';
  }
}
