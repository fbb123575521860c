package org.liaison.events.extraction.english.clause;

import java.util.Optional;
import java.util.Set;
import org.liaison.events.extraction.english.word.EnglishWords;
import org.liaison.events.extraction.english.word.Grammar;
import org.liaison.events.extraction.english.word.Verb;
import org.liaison.events.extraction.english.word.VerbForm;
import org.liaison.events.extraction.text.Sentence;
import org.liaison.events.extraction.text.Token;

/** Tells the verbs of a sentence that clauses are cut by. */
final class VerbSigns {

  private static final int REACH = 7;
  private static final Set<String> NOT_PARTICIPLES =
      Set.of(
          "including",
          "following",
          "regarding",
          "concerning",
          "according",
          "during",
          "beijing",
          "morning",
          "evening",
          "pending",
          "meeting",
          "training",
          "trafficking",
          "laundering",
          "building",
          "being",
          "nothing",
          "something",
          "anything",
          "manufacturing",
          "sharing");

  private final EnglishWords words;
  private final Sentence sentence;

  VerbSigns(EnglishWords words, Sentence sentence) {
    this.words = words;
    this.sentence = sentence;
  }

  /** Position behind the adverbs at one. */
  int skipAdverbs(int i) {
    int at = i;
    while (at < i + 2 && Grammar.isAdverb(sentence.at(at))) {
      at++;
    }
    return at;
  }

  /** Whether a verb there makes a clause of its own: "signed", "will". */
  boolean isFinite(int i) {
    Token token = sentence.at(i);
    if (Grammar.isAuxiliary(token)) {
      return !token.is("be") && !token.is("been") && !token.is("being");
    }
    if (!token.isLowerCase()) {
      return false;
    }
    Optional<Verb> verb =
        words.verbs().of(token.key()).stream()
            .filter(
                v -> v.form().isPast() || (v.form() == VerbForm.THIRD && token.key().length() > 6))
            .findFirst();
    boolean noun = Grammar.isDeterminer(sentence.key(i - 1)) && !sentence.key(i - 1).equals("that");
    return verb.isPresent() && !noun;
  }

  /** Whether such a verb follows before the next comma. */
  boolean finiteWithin(int i) {
    for (int j = i + 1; j < i + REACH && !sentence.key(j).equals(","); j++) {
      if (isFinite(j)) {
        return true;
      }
    }
    return false;
  }

  /** "lifting", "also lifting". */
  boolean isParticiple(int i) {
    int at = skipAdverbs(i);
    Token token = sentence.at(at);
    return token.isLowerCase()
        && token.key().length() > 5
        && token.key().endsWith("ing")
        && !NOT_PARTICIPLES.contains(token.key());
  }

  /** "with both sides agreeing". */
  boolean gerundWithin(int i) {
    for (int j = i + 1; j < i + REACH; j++) {
      if (isParticiple(j) && !Grammar.isFunctionWord(sentence.at(j))) {
        return true;
      }
    }
    return false;
  }
}
