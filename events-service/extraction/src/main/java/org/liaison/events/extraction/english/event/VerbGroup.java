package org.liaison.events.extraction.english.event;

import java.util.Set;
import org.liaison.events.extraction.english.word.Grammar;
import org.liaison.events.extraction.text.Sentence;
import org.liaison.events.extraction.text.Token;

/**
 * The auxiliaries before a verb.
 *
 * @param from first token of the group
 * @param modal "will", "would", …, or empty
 * @param infinitive whether "to" stands before the verb
 * @param be form of "be" in it, or empty
 * @param have form of "have" in it, or empty
 * @param did whether "did" makes it past
 * @param negated whether "not", "never" or "no longer" is in it
 */
record VerbGroup(
    int from,
    String modal,
    boolean infinitive,
    String be,
    String have,
    boolean did,
    boolean negated) {

  private static final int REACH = 7;
  private static final Set<String> EXPECTED =
      Set.of("expected", "set", "due", "scheduled", "slated", "planned", "likely", "projected");

  static VerbGroup before(Sentence sentence, int verb) {
    int from = verb;
    String modal = "";
    String be = "";
    String have = "";
    boolean infinitive = false;
    boolean negated = false;
    boolean did = false;
    for (int i = verb - 1; i >= Math.max(0, verb - REACH); i--) {
      Token token = sentence.at(i);
      String key = token.key();
      if (Grammar.isModal(token)) {
        modal = key;
      } else if (key.equals("to") && i == from - 1) {
        infinitive = true;
        if (sentence.key(i - 1).equals("yet") && Grammar.isHave(sentence.key(i - 2))) {
          negated = true;
        }
      } else if (Grammar.isBe(key)) {
        be = be.isEmpty() ? key : be;
      } else if (Grammar.isHave(key)) {
        have = key;
      } else if (key.equals("did") || key.equals("didn't")) {
        did = true;
        negated |= key.endsWith("n't");
      } else if (Grammar.isNegation(key) && !key.equals("no") && !key.equals("without")) {
        negated = true;
        modal = key.endsWith("n't") && key.startsWith("wo") ? "will" : modal;
      } else if (!Grammar.isAdverb(token)) {
        break;
      }
      from = i;
      if (infinitive) {
        break;
      }
    }
    return new VerbGroup(from, modal, infinitive, be, have, did, negated);
  }

  /** Token after the subject: that of "is expected to resume" stands before "is". */
  int subjectEnd(Sentence sentence) {
    if (!infinitive || !EXPECTED.contains(sentence.key(from - 1))) {
      return from;
    }
    int end = from - 1;
    while (end > 0 && Grammar.isAdverb(sentence.at(end - 1))) {
      end--;
    }
    return Grammar.isBe(sentence.key(end - 1)) ? before(sentence, end).from() : from;
  }

  boolean isPassive() {
    return !be.isEmpty();
  }
}
