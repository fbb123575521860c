package org.liaison.events.extraction;

/** The stretch {@code [start, end)} of the source in code points, and what stands there. */
public record Passage(int start, int end, String exact) {

  public Passage {
    if (start < 0 || end <= start || exact.codePointCount(0, exact.length()) != end - start) {
      throw new IllegalArgumentException(
          "passage [" + start + ", " + end + ") does not have the length of its text");
    }
  }
}
