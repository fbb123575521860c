package org.liaison.events.extraction.chinese.text;

/** The stretch {@code [start, end)} of a text in UTF-16 indexes. */
public record Span(int start, int end) {

  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no stretch: [" + start + ", " + end + ")");
    }
  }

  public int length() {
    return end - start;
  }

  public boolean holds(int index) {
    return index >= start && index < end;
  }

  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }
}
