package org.liaison.events.extraction.english.commitment;

import org.liaison.events.extraction.english.reading.Reading;

/**
 * The words by which something is promised.
 *
 * @param reading the sentence of the verb that makes it a promise
 * @param verbAt position of that verb
 * @param groupFrom first token of that verb with its auxiliaries
 * @param item the sentence that tells what is promised, mostly the same
 * @param from first token of what is promised
 * @param to token after it
 * @param passageFrom first token of the passage that proves it; -1 for the whole sentence
 * @param passive whether something is to be done to the subject, which does not promise itself
 */
record Promise(
    Reading reading,
    int verbAt,
    int groupFrom,
    Reading item,
    int from,
    int to,
    int passageFrom,
    boolean passive,
    String rule,
    double confidence) {

  /** Whether what is promised stands in a sentence. */
  boolean isWithin(Reading other) {
    return item.number() == other.number();
  }

  /** Whether nothing else is promised in its sentence, so that all of it is the passage. */
  boolean isWhole() {
    return passageFrom < 0;
  }

  /** Whether it is told as something to come rather than as promised. */
  boolean isForetold() {
    return rule.equals("promise-will") || rule.equals("promise-announced");
  }

  /** The verb that makes it a promise, by its rule. */
  String verb() {
    return rule.substring(rule.indexOf('-') + 1);
  }

  Promise of(int newFrom, int newTo, int newPassageFrom) {
    return new Promise(
        reading,
        verbAt,
        groupFrom,
        item,
        newFrom,
        newTo,
        newPassageFrom,
        passive,
        rule,
        confidence);
  }
}
