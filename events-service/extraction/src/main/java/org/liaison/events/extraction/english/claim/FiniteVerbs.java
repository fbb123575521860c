package org.liaison.events.extraction.english.claim;

import org.liaison.events.extraction.english.word.EnglishWords;
import org.liaison.events.extraction.english.word.Grammar;
import org.liaison.events.extraction.text.Sentence;
import org.liaison.events.extraction.text.Token;

/** Tells the verbs that end a noun phrase from those that belong to it. */
final class FiniteVerbs {

  private final EnglishWords words;

  FiniteVerbs(EnglishWords words) {
    this.words = words;
  }

  static boolean isRelative(Sentence sentence, int verb) {
    for (int i = verb - 1; i >= verb - 3; i--) {
      if (sentence.key(i).equals("who") || sentence.key(i).equals("which")) {
        return true;
      }
    }
    return false;
  }

  boolean isFinite(Sentence sentence, int i) {
    Token token = sentence.at(i);
    if (!token.isLowerCase()) {
      return false;
    }
    if (Grammar.isAuxiliary(token)) {
      return true;
    }
    boolean past = words.verbs().of(token.key()).stream().anyMatch(verb -> verb.form().isPast());
    boolean reduced = Grammar.isPreposition(sentence.key(i + 1)) || sentence.at(i + 1).isNumber();
    boolean adjective = i > 0 && Grammar.isDeterminer(sentence.key(i - 1));
    return past && !reduced && !adjective && !token.is("set");
  }
}
