package org.liaison.events.extraction.english.event;

import java.util.Optional;
import java.util.Set;
import org.liaison.events.extraction.english.reading.Reading;
import org.liaison.events.extraction.english.word.EnglishWords;
import org.liaison.events.extraction.english.word.Verb;
import org.liaison.events.extraction.english.word.VerbForm;
import org.liaison.events.extraction.text.Sentence;
import org.liaison.events.extraction.time.TimeUse;
import org.liaison.events.vocabulary.Factuality;

/** Tells from a modal, and from who speaks before it, how real a verb is: "will", "would". */
final class Modals {

  private static final int REACH = 40;
  private static final Set<String> UNCERTAIN =
      Set.of("if", "could", "might", "should", "whether", "unless", "proposed", "proposal");

  private final EnglishWords words;

  Modals(EnglishWords words) {
    this.words = words;
  }

  /** What the verb behind a modal tells. */
  Factuality of(Reading reading, int at, String modal) {
    if (modal.equals("will") || modal.equals("shall")) {
      return announcedBefore(reading, at) ? Factuality.ANNOUNCED : Factuality.PLANNED;
    }
    if (modal.equals("would") && isWished(reading.sentence(), at)) {
      return Factuality.HYPOTHETICAL;
    }
    boolean reported = modal.equals("would") && saidBefore(reading, at);
    if (reported) {
      return announcedBefore(reading, at) ? Factuality.ANNOUNCED : Factuality.PLANNED;
    }
    boolean scheduled = modal.equals("would") && isAhead(reading, at);
    return scheduled ? Factuality.PLANNED : Factuality.HYPOTHETICAL;
  }

  /** "He hoped that China would train officers". */
  private boolean isWished(Sentence sentence, int at) {
    for (int i = at - 1; i >= Math.max(1, at - REACH); i--) {
      if (sentence.key(i).equals("that") || sentence.key(i).equals("if")) {
        return words.verbIn("wish-verbs", sentence.key(i - 1)).isPresent();
      }
    }
    return false;
  }

  /** "The Board would train officers in the second half of 2024": a plan, as it has a date. */
  private static boolean isAhead(Reading reading, int at) {
    for (int i = 0; i < reading.sentence().size(); i++) {
      if (UNCERTAIN.contains(reading.sentence().key(i))) {
        return false;
      }
    }
    return reading.times().stream()
        .filter(time -> reading.clauses().same(time.from(), at))
        .anyMatch(time -> time.use() == TimeUse.POINT || time.use() == TimeUse.DUE);
  }

  private boolean saidBefore(Reading reading, int at) {
    for (int i = at - 1; i >= Math.max(0, at - REACH); i--) {
      if (words.verbIn("speech-neutral", reading.sentence().key(i)).isPresent()
          || words.verbIn("commitment-verbs", reading.sentence().key(i)).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** Whether somebody announces it: "announced on Friday that it would …". */
  boolean announcedBefore(Reading reading, int at) {
    for (int i = at - 1; i >= Math.max(0, at - REACH); i--) {
      String key = reading.sentence().key(i);
      Optional<Verb> verb = words.verbIn("announcing-verbs", key);
      if (verb.isPresent() && verb.get().form() != VerbForm.BASE) {
        return true;
      }
    }
    return false;
  }
}
