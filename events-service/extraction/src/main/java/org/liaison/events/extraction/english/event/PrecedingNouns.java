package org.liaison.events.extraction.english.event;

import java.util.Optional;
import java.util.Set;
import org.liaison.events.extraction.english.reading.Reading;
import org.liaison.events.extraction.english.word.Grammar;
import org.liaison.events.extraction.text.PhraseTrie;
import org.liaison.events.extraction.text.Sentence;
import org.liaison.events.extraction.text.Token;

/** Finds the noun that a bare participle or a relative clause stands right behind. */
final class PrecedingNouns {

  private static final int OF_REACH = 10;
  private static final int LONGEST_NAME = 8;
  private static final Set<String> OF = Set.of("of", "between", "on", "with");

  private final Rules rules;

  PrecedingNouns(Rules rules) {
    this.rules = rules;
  }

  /** The noun that a bare participle stands right behind: "a statement released on Thursday". */
  Optional<NounPhrase> rightBefore(Reading reading, int verb, Set<String> nouns) {
    Sentence sentence = reading.sentence();
    int end = verb;
    while (end > 0
        && (Grammar.isAdverb(sentence.at(end - 1))
            || sentence.key(end - 1).equals(",")
            || sentence.key(end - 1).equals("\""))) {
      end--;
    }
    if (nounEndsAt(sentence, end).isEmpty() && sentence.at(end - 1).isCapitalised()) {
      end--;
    }
    for (int i = end - 1; i >= Math.max(0, end - LONGEST_NAME); i--) {
      Optional<PhraseTrie.Match<String>> noun = rules.nounAt(sentence, i);
      if (noun.isPresent() && noun.get().to() == end && nouns.contains(noun.get().value())) {
        return Optional.of(longest(sentence, new NounPhrase(noun.get().value(), i, end), nouns));
      }
    }
    return withOf(sentence, end, nouns);
  }

  /** "a meeting of liaison officers of the six countries held in Kunming". */
  private Optional<NounPhrase> withOf(Sentence sentence, int end, Set<String> nouns) {
    for (int i = end - 1; i >= Math.max(0, end - OF_REACH); i--) {
      Token token = sentence.at(i);
      if (!(token.isWord() || token.isNumber())
          || Grammar.isAuxiliary(token)
          || (Grammar.isConjunction(token.key()) && !token.is("and"))) {
        return Optional.empty();
      }
      Optional<PhraseTrie.Match<String>> noun = rules.nounAt(sentence, i);
      if (noun.isPresent()
          && nouns.contains(noun.get().value())
          && OF.contains(sentence.key(noun.get().to()))) {
        return Optional.of(new NounPhrase(noun.get().value(), i, noun.get().to()));
      }
    }
    return Optional.empty();
  }

  /** "Blaze" in "Taskforce Blaze" is the name of the noun before it. */
  private Optional<PhraseTrie.Match<String>> nounEndsAt(Sentence sentence, int end) {
    for (int i = end - 1; i >= Math.max(0, end - LONGEST_NAME); i--) {
      Optional<PhraseTrie.Match<String>> noun = rules.nounAt(sentence, i);
      if (noun.isPresent() && noun.get().to() == end) {
        return noun;
      }
    }
    return Optional.empty();
  }

  private NounPhrase longest(Sentence sentence, NounPhrase phrase, Set<String> nouns) {
    NounPhrase best = phrase;
    for (int i = phrase.from() - 1; i >= Math.max(0, phrase.from() - 3); i--) {
      Optional<PhraseTrie.Match<String>> noun = rules.nounAt(sentence, i);
      if (noun.isPresent()
          && noun.get().to() == phrase.to()
          && nouns.contains(noun.get().value())) {
        best = new NounPhrase(noun.get().value(), i, phrase.to());
      }
    }
    return best;
  }
}
