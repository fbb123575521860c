package org.liaison.documents.search.domain;

import java.util.List;

/** A snippet of a text and the stretches of it that matched, in code points of the snippet. */
public record Highlight(String snippet, List<Mark> marks) {

  public Highlight {
    marks = List.copyOf(marks);
  }

  /** A stretch {@code [start, end)}. */
  public record Mark(int start, int end) {}
}
