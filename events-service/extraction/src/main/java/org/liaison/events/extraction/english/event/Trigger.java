package org.liaison.events.extraction.english.event;

import org.liaison.events.extraction.time.TimeExpression;
import org.liaison.events.vocabulary.Factuality;

/**
 * The words of a sentence that tell an event.
 *
 * @param rule by which it was recognised
 * @param at position of the verb or noun
 * @param to token after it
 * @param groupFrom first token of the verb with its auxiliaries
 * @param object what it is done to; null if the verb suffices
 * @param passive whether the object stands before the verb
 */
record Trigger(
    CompiledRule rule,
    int at,
    int to,
    int groupFrom,
    NounPhrase object,
    boolean passive,
    Factuality factuality) {

  boolean isNominal() {
    return rule.rule().verbs().isEmpty();
  }

  /** Whether a preposition stands between verb and object: "placed under control". */
  boolean isThrough() {
    return object != null && !rule.through().isEmpty() && !isNominal();
  }

  /** The object's last token, or the verb's. */
  int lastToken() {
    return object == null ? to : Math.max(to, object.to());
  }

  /** How far a time stands from it; one behind is the nearer. */
  int distance(TimeExpression time) {
    return time.from() >= at ? Math.max(0, time.from() - lastToken()) : at - time.to() + 3;
  }
}
