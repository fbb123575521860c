package org.liaison.events.extraction.english.event;

import org.liaison.events.extraction.english.word.VerbForm;
import org.liaison.events.extraction.text.Sentence;

/**
 * A verb as a sentence uses it.
 *
 * @param at position of the verb
 * @param to token after it and its particles
 */
record VerbUse(int at, int to, VerbForm form, VerbGroup group) {

  /** "was signed". */
  boolean isPassive() {
    return group.isPassive() && form.isParticiple();
  }

  /** Token after its subject. */
  int subjectEnd(Sentence sentence) {
    return group.subjectEnd(sentence);
  }
}
