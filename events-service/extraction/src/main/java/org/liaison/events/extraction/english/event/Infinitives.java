package org.liaison.events.extraction.english.event;

import java.util.Optional;
import java.util.Set;
import org.liaison.events.extraction.english.reading.Reading;
import org.liaison.events.extraction.english.word.EnglishWords;
import org.liaison.events.extraction.english.word.Grammar;
import org.liaison.events.extraction.english.word.Verb;
import org.liaison.events.extraction.english.word.VerbForm;
import org.liaison.events.extraction.text.Sentence;
import org.liaison.events.vocabulary.Factuality;

/** Tells from what governs an infinitive how real it is: "decided to", "plans to", "began to". */
final class Infinitives {

  private static final int REACH = 40;
  private static final int GOVERNOR_REACH = 8;
  private static final Set<String> DEFINED =
      Set.of(
          "goal",
          "aim",
          "purpose",
          "task",
          "objective",
          "plan",
          "idea",
          "job",
          "priority",
          "way",
          "step");

  private final EnglishWords words;

  Infinitives(EnglishWords words) {
    this.words = words;
  }

  /** "decided to establish", "plans to hold", "began to share"; a mere purpose is nothing. */
  Optional<Factuality> of(Reading reading, int toAt) {
    Sentence sentence = reading.sentence();
    String before = sentence.key(toAt - 1);
    if (before.equals("yet") && Grammar.isHave(sentence.key(toAt - 2))) {
      return Optional.of(Factuality.HAPPENED);
    }
    if (isToBe(sentence, toAt)) {
      return Optional.of(Factuality.PLANNED);
    }
    boolean listed = before.equals("and") || before.equals(",") || before.equals(";");
    for (int i = toAt - 1; i >= Math.max(0, toAt - (listed ? REACH : GOVERNOR_REACH)); i--) {
      if (reading.timeAt(i).isPresent()) {
        continue;
      }
      Optional<Factuality> governed = governed(sentence, i);
      if (governed.isPresent()) {
        return governed;
      }
      String key = sentence.key(i);
      if (key.equals("first")) {
        return Optional.of(Factuality.HAPPENED);
      }
      if (!listed && (key.equals(",") || Grammar.isBreak(sentence.at(i)))) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "The two sides are to meet in May". */
  private static boolean isToBe(Sentence sentence, int toAt) {
    String before = sentence.key(toAt - 1);
    boolean be =
        before.equals("is")
            || before.equals("are")
            || before.equals("was")
            || before.equals("were");
    return be && !DEFINED.contains(sentence.key(toAt - 2));
  }

  private Optional<Factuality> governed(Sentence sentence, int i) {
    return words
        .verbIn("commitment-verbs", sentence.key(i))
        .map(commitment -> committed(sentence, i, commitment))
        .or(() -> done(sentence.key(i)))
        .or(() -> intended(sentence, i));
  }

  /** "agreed to", "pledges to", "did not promise to". */
  private static Factuality committed(Sentence sentence, int i, Verb commitment) {
    if (VerbGroup.before(sentence, i).negated()) {
      return Factuality.NEGATED;
    }
    return commitment.form().isPast() || commitment.form() == VerbForm.GERUND
        ? Factuality.ANNOUNCED
        : Factuality.PLANNED;
  }

  /** "decided to", "began to", "refused to". */
  private Optional<Factuality> done(String key) {
    if (words.verbIn("decision-verbs", key).filter(verb -> verb.form().isPast()).isPresent()) {
      return Optional.of(Factuality.ANNOUNCED);
    }
    boolean begun =
        words
            .verbIn("begin-verbs", key)
            .filter(verb -> verb.form().isPast() || verb.form().isParticiple())
            .isPresent();
    if (begun) {
      return Optional.of(Factuality.HAPPENED);
    }
    return words.verbIn("refuse-verbs", key).map(verb -> Factuality.NEGATED);
  }

  /** "plans to", "a promise to", "an invitation to", "hopes to". */
  private Optional<Factuality> intended(Sentence sentence, int i) {
    String key = sentence.key(i);
    if (words.verbIn("plan-verbs", key).isPresent() || words.has("plan-verbs", key)) {
      return Optional.of(Factuality.PLANNED);
    }
    if (words.has("commitment-nouns", key)) {
      return Optional.of(Factuality.ANNOUNCED);
    }
    if (key.equals("invitation")) {
      return Optional.of(Factuality.PLANNED);
    }
    boolean noun = Grammar.isDeterminer(sentence.key(i - 1));
    boolean wished = words.verbIn("wish-verbs", key).isPresent() || words.has("wish-verbs", key);
    return wished && !noun ? Optional.of(Factuality.HYPOTHETICAL) : Optional.empty();
  }
}
