package org.liaison.events.extraction.english.commitment;

import java.util.Optional;
import java.util.Set;
import org.liaison.events.extraction.english.reading.Reading;
import org.liaison.events.extraction.english.word.EnglishWords;
import org.liaison.events.extraction.english.word.Grammar;
import org.liaison.events.extraction.english.word.Verb;
import org.liaison.events.extraction.english.word.VerbForm;
import org.liaison.events.extraction.text.Sentence;

/** Reads "will strengthen", "would send", "will not allow", "will be completed" as promises. */
final class FuturePromises {

  private static final Set<String> REFUSALS =
      Set.of("stop", "rest", "allow", "tolerate", "let", "permit", "seek", "hesitate", "relent");
  private static final Set<String> SUBJECTS = Set.of("we", "it", "they", "i");

  /** Where what is promised begins, and how it is promised. */
  record Future(int from, boolean passive, boolean would, boolean deed) {}

  private final EnglishWords words;

  FuturePromises(EnglishWords words) {
    this.words = words;
  }

  Optional<Future> at(Reading reading, int i) {
    Sentence sentence = reading.sentence();
    boolean would = sentence.key(i).equals("would");
    boolean will = sentence.key(i).equals("will") && sentence.at(i).isLowerCase();
    boolean short_ = sentence.key(i).equals("'ll");
    if (!would && !will && !short_) {
      return Optional.empty();
    }
    if (i > 0 && SUBJECTS.contains(sentence.key(i + 1))) {
      return Optional.empty();
    }
    return future(sentence, i, would);
  }

  private Optional<Future> future(Sentence sentence, int i, boolean would) {
    int at = i + 1;
    while (Grammar.isAdverb(sentence.at(at)) || sentence.key(at).equals("also")) {
      at++;
    }
    if (sentence.key(at).equals("not") || sentence.key(at).equals("never")) {
      boolean refusal = REFUSALS.contains(sentence.key(at + 1));
      return refusal ? Optional.of(new Future(at, false, would, true)) : Optional.empty();
    }
    return sentence.key(at).equals("be")
        ? passive(sentence, at, would)
        : active(sentence, at, would);
  }

  private Optional<Future> passive(Sentence sentence, int be, boolean would) {
    int participle = be + 1;
    while (Grammar.isAdverb(sentence.at(participle))) {
      participle++;
    }
    return words
        .verbAt("commitment-actions", sentence, participle)
        .filter(verb -> verb.form().isParticiple())
        .map(verb -> new Future(be, true, would, true));
  }

  private Optional<Future> active(Sentence sentence, int at, boolean would) {
    boolean listed =
        words
            .verbAt("commitment-actions", sentence, at)
            .filter(v -> v.form() == VerbForm.BASE)
            .isPresent();
    return words.verbs().of(sentence.key(at)).stream()
        .filter(verb -> verb.form() == VerbForm.BASE)
        .filter(verb -> listed || !words.has("no-deeds", verb.base()))
        .map(Verb::base)
        .findFirst()
        .map(base -> new Future(at, false, would, listed));
  }
}
