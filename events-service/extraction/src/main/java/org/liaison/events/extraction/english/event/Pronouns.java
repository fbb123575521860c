package org.liaison.events.extraction.english.event;

import java.util.Optional;
import java.util.Set;
import org.liaison.events.extraction.english.reading.Reading;
import org.liaison.events.extraction.text.PhraseTrie;
import org.liaison.events.extraction.text.Sentence;

/**
 * Understands what "it" and "them" stand for: "Beijing suspended it in 2022", "It was restored".
 */
final class Pronouns {

  /** Sentences back. */
  private static final int REACH = 2;

  private static final Set<String> THINGS = Set.of("it", "them");
  private static final Set<String> SUBJECTS = Set.of("it", "they");

  private final Rules rules;

  Pronouns(Rules rules) {
    this.rules = rules;
  }

  /** What the pronoun at a position stands for, if it is one of the nouns that a rule asks for. */
  Optional<NounPhrase> object(Reading reading, int position, Set<String> nouns) {
    return THINGS.contains(reading.sentence().key(position))
        ? meant(reading, position, nouns)
        : Optional.empty();
  }

  /** The same for a subject. */
  Optional<NounPhrase> subject(Reading reading, int position, Set<String> nouns) {
    return SUBJECTS.contains(reading.sentence().key(position))
        ? meant(reading, position, nouns)
        : Optional.empty();
  }

  private Optional<NounPhrase> meant(Reading reading, int position, Set<String> nouns) {
    Optional<String> noun = last(reading.sentence(), position, nouns);
    for (int i = 0; noun.isEmpty() && i < Math.min(REACH, reading.before().size()); i++) {
      Sentence before = reading.before().get(i);
      noun = last(before, before.size(), nouns);
    }
    return noun.map(found -> new NounPhrase(found, position, position + 1));
  }

  private Optional<String> last(Sentence sentence, int to, Set<String> nouns) {
    Optional<String> last = Optional.empty();
    for (int i = 0; i < to; i++) {
      Optional<PhraseTrie.Match<String>> noun = rules.nounAt(sentence, i);
      if (noun.isPresent() && noun.get().to() <= to) {
        last = nouns.contains(noun.get().value()) ? Optional.of(noun.get().value()) : last;
        i = noun.get().to() - 1;
      }
    }
    return last;
  }
}
