package org.liaison.documents.formats.pdf;

import java.util.List;

/** The lines of a page from top to bottom. */
record PageLines(List<Line> lines) {

  PageLines {
    lines = List.copyOf(lines);
  }

  /**
   * A line of text.
   *
   * @param opens whether a paragraph begins with it, by its distance or indent
   */
  record Line(String text, boolean opens) {}
}
