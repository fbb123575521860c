package org.liaison.events.extraction.chinese.commitment;

import java.util.List;
import org.liaison.events.extraction.Name;
import org.liaison.events.extraction.chinese.text.Segment;

/**
 * A segment in which somebody promises.
 *
 * @param promisors who does
 * @param start where the passage begins
 * @param action where the words for what is promised begin
 * @param rule the pattern that found it
 * @param confidence 0 to 1
 */
record Promise(
    List<Name> promisors, int start, int action, Segment segment, String rule, double confidence) {

  Promise {
    promisors = List.copyOf(promisors);
  }
}
