package org.liaison.events.extraction.chinese.event;

import org.liaison.events.extraction.chinese.text.Span;

/**
 * Words of a sentence that tell an event.
 *
 * @param word the verb, or the noun that stands alone
 * @param thing what it is done to; null if the rule names nothing
 * @param head the lexicon's word for the thing, or empty
 * @param segment number of the segment in which the word stands
 */
record Trigger(CompiledRule rule, Span word, Span thing, String head, int segment) {

  int at() {
    return word.start();
  }

  int from() {
    return thing == null ? word.start() : Math.min(word.start(), thing.start());
  }

  int to() {
    return thing == null ? word.end() : Math.max(word.end(), thing.end());
  }

  /** Whether what it is done to stands behind the verb, or the verb needs nothing. */
  boolean takesWhatFollows() {
    return thing == null || thing.start() >= word.end();
  }
}
