package org.liaison.events.extraction.english.event;

import java.util.Optional;
import org.liaison.events.extraction.english.mention.Mention;
import org.liaison.events.extraction.english.reading.Reading;
import org.liaison.events.extraction.english.word.EnglishWords;
import org.liaison.events.extraction.english.word.Grammar;
import org.liaison.events.extraction.text.Sentence;

/** Finds who is asked to do something, or thanked for it: that one does it, not who asks. */
final class Addressees {

  private final EnglishWords words;

  Addressees(EnglishWords words) {
    this.words = words;
  }

  /** China in "urged China to arrest them" and "thanked China for arresting them". */
  Optional<Mention> of(Reading reading, int verbFrom) {
    return reading.mentions().stream()
        .filter(m -> m.to() == verbFrom - 1 && m.isActing())
        .filter(m -> isAsked(reading.sentence(), m) || isThanked(reading.sentence(), m))
        .findFirst();
  }

  /** "thanked China for placing it under control": what one is thanked for was done. */
  boolean isThankedFor(Reading reading, int verbFrom) {
    return reading.mentions().stream()
        .filter(m -> m.to() == verbFrom - 1)
        .anyMatch(m -> isThanked(reading.sentence(), m));
  }

  private boolean isAsked(Sentence sentence, Mention mention) {
    int verb = verbBefore(sentence, mention);
    boolean calledOn = sentence.key(verb).equals("on") && sentence.key(verb - 1).startsWith("call");
    return sentence.key(mention.to()).equals("to")
        && (calledOn || words.verbIn("asking-verbs", sentence.key(verb)).isPresent());
  }

  private boolean isThanked(Sentence sentence, Mention mention) {
    return sentence.key(mention.to()).equals("for")
        && words
            .verbIn("thanking-verbs", sentence.key(verbBefore(sentence, mention)))
            .filter(verb -> verb.form().isPast())
            .isPresent();
  }

  private static int verbBefore(Sentence sentence, Mention mention) {
    int before = mention.from() - 1;
    return Grammar.isDeterminer(sentence.key(before)) ? before - 1 : before;
  }
}
