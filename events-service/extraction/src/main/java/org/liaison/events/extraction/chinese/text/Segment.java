package org.liaison.events.extraction.chinese.text;

/**
 * A part of a sentence between commas.
 *
 * @param start UTF-16 index of its first character
 * @param end UTF-16 index after its last character, before the sign that ends it
 * @param before the sign that stands before it, or NUL
 */
public record Segment(int start, int end, char before) {

  public boolean isEmpty() {
    return start >= end;
  }

  /** Whether it begins something of its own, as after a semicolon or a full stop in a quotation. */
  public boolean isFresh() {
    return before == '\0' || before == '；' || before == ';' || Signs.isEnd(before);
  }
}
