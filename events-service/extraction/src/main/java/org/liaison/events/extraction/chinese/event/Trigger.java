package org.liaison.events.extraction.chinese.event;

import org.liaison.events.extraction.chinese.text.ChineseSentence;
import org.liaison.events.extraction.chinese.text.Segment;
import org.liaison.events.extraction.chinese.text.Span;
import org.liaison.events.vocabulary.EventType;

/**
 * Words of a sentence that tell an event.
 *
 * @param word the verb, or the noun that stands alone
 * @param thing what it is done to; null if the rule names nothing
 * @param head the lexicon's word for the thing, or empty
 * @param segment number of the segment in which the word stands
 */
record Trigger(CompiledRule rule, Span word, Span thing, String head, int segment) {

  private static final int NEVER = Integer.MAX_VALUE;

  EventType type() {
    return rule.rule().type();
  }

  String mode() {
    return rule.rule().mode();
  }

  /** The verb or noun in simplified script. */
  String wordIn(ChineseSentence sentence) {
    return sentence.plain(word.start(), word.end());
  }

  Segment segmentOf(ChineseSentence sentence) {
    return sentence.segments().get(segment);
  }

  int at() {
    return word.start();
  }

  int from() {
    return thing == null ? word.start() : Math.min(word.start(), thing.start());
  }

  int to() {
    return thing == null ? word.end() : Math.max(word.end(), thing.end());
  }

  /** Whether its object stands behind the verb, closer to it than that of another or longer. */
  boolean isCloserThan(Trigger other) {
    boolean longer = thing != null && other.thing != null && thing.length() > other.thing.length();
    return thing != null
        && distance() != NEVER
        && (distance() < other.distance() || (distance() == other.distance() && longer));
  }

  private int distance() {
    if (thing == null) {
      return NEVER;
    }
    return thing.start() >= word.end() ? thing.start() - word.end() : NEVER;
  }
}
