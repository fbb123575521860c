package org.liaison.events.extraction.opinion;

import java.util.List;
import org.liaison.events.extraction.Passage;

/**
 * Words of a passage.
 *
 * @param exact the passage
 * @param at UTF-16 index within it
 */
record Words(String written, String exact, int at) {

  /** Words that stand in one of the passages exactly. */
  static Words of(String proposed, List<Passage> evidence) throws NotAddedException {
    String written = Anchoring.normal(proposed).strip();
    for (Passage passage : evidence) {
      int at = passage.exact().indexOf(written);
      if (at >= 0 && !written.isEmpty()) {
        return new Words(written, passage.exact(), at);
      }
    }
    throw new NotAddedException(Outcome.UNANCHORED);
  }

  /** Whether such signs stand at both ends, inside or outside. */
  boolean areBetween(String signs) {
    int end = at + written.length();
    boolean opened = isOneOf(signs, written, 0) || isOneOf(signs, exact, at - 1);
    boolean closed = isOneOf(signs, written, written.length() - 1) || isOneOf(signs, exact, end);
    return opened && closed;
  }

  private static boolean isOneOf(String signs, String text, int index) {
    return index >= 0 && index < text.length() && signs.indexOf(text.charAt(index)) >= 0;
  }
}
