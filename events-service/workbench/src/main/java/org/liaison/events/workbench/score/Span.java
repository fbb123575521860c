package org.liaison.events.workbench.score;

import java.util.Collection;
import java.util.List;
import org.liaison.events.workbench.extract.ExtractedDocument.Evidence;

/** A stretch {@code [start, end)} of a text in code points. */
record Span(int start, int end) {

  static Span of(Evidence evidence) {
    return new Span(evidence.start(), evidence.end());
  }

  int overlap(Span other) {
    return Math.max(0, Math.min(end, other.end) - Math.max(start, other.start));
  }

  boolean overlaps(Span other) {
    return overlap(other) > 0;
  }

  static boolean anyOverlap(Collection<Span> some, List<Evidence> passages) {
    return some.stream().anyMatch(span -> overlap(span, passages) > 0);
  }

  /** How much of a stretch lies in the passages. */
  static int overlap(Span span, List<Evidence> passages) {
    return passages.stream().mapToInt(passage -> span.overlap(of(passage))).sum();
  }
}
