package org.liaison.events.extraction.english.event;

import java.util.Optional;
import java.util.Set;
import org.liaison.events.extraction.english.clause.Clause;
import org.liaison.events.extraction.english.reading.Reading;
import org.liaison.events.extraction.english.word.EnglishWords;
import org.liaison.events.extraction.english.word.Grammar;
import org.liaison.events.extraction.english.word.VerbForm;
import org.liaison.events.extraction.text.Sentence;
import org.liaison.events.vocabulary.Factuality;

/** Tells how real a present form is: of lists, chronologies, laws and plans. */
final class Presents {

  private static final Set<String> DRAFTS = Set.of("bill", "measure", "resolution", "amendment");
  private static final Set<String> DATED = Set.of(":", ",", "-", "\u2013", "\u2014");

  private final EnglishWords words;

  Presents(EnglishWords words) {
    this.words = words;
  }

  /** Empty where a present form by itself tells nothing single. */
  Optional<Factuality> of(Reading reading, int verbAt, VerbForm form, VerbGroup group) {
    if (isListed(reading, verbAt, form)) {
      return Optional.of(Factuality.ANNOUNCED);
    }
    if (isHistoric(reading, verbAt, form)) {
      return Optional.of(Factuality.HAPPENED);
    }
    if (form == VerbForm.THIRD && isOfLaw(reading, group.from())) {
      return Optional.of(Factuality.ANNOUNCED);
    }
    return isPlan(reading, verbAt) ? Optional.of(Factuality.PLANNED) : Optional.empty();
  }

  /** "The two sides decided to: – establish a channel; – hold a workshop". */
  private boolean isListed(Reading reading, int verbAt, VerbForm form) {
    boolean opens = verbAt == 0 || !reading.sentence().at(verbAt - 1).isWord();
    return form == VerbForm.BASE
        && opens
        && verbAt <= 1
        && reading.before().stream()
            .filter(Presents::leadsList)
            .findFirst()
            .filter(this::decides)
            .isPresent();
  }

  private static boolean leadsList(Sentence sentence) {
    return sentence.key(sentence.size() - 1).equals(":");
  }

  private boolean decides(Sentence sentence) {
    for (int i = 0; i < sentence.size(); i++) {
      if (words.verbIn("commitment-verbs", sentence.key(i)).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** "March 2017: China schedules carfentanil", in a chronology. */
  private static boolean isHistoric(Reading reading, int verbAt, VerbForm form) {
    String before = reading.sentence().key(verbAt - 1);
    boolean noun = form == VerbForm.BASE && (before.equals("to") || Grammar.isDeterminer(before));
    return !noun
        && reading.published() != null
        && reading.times().stream()
            .filter(time -> time.from() == 0 && DATED.contains(reading.sentence().key(time.to())))
            .anyMatch(
                time ->
                    time.date()
                        .edtf()
                        .latest()
                        .filter(day -> day.isBefore(reading.published()))
                        .isPresent());
  }

  /** "The order imposes a duty", "The rule, issued on Friday, adds 4-AP to List I". */
  private boolean isOfLaw(Reading reading, int verbFrom) {
    Clause clause = reading.clauses().of(verbFrom);
    for (int i = clause.from(); i < verbFrom; i++) {
      boolean own = reading.clauses().of(i).number() == clause.number();
      String key = reading.sentence().key(i);
      if (own && words.has("laws", key) && !DRAFTS.contains(key)) {
        return true;
      }
    }
    return false;
  }

  /** "The rule takes effect on May 12", "The board plans a meeting". */
  private boolean isPlan(Reading reading, int verbAt) {
    String before = reading.sentence().key(verbAt - 1);
    boolean particle = reading.sentence().key(verbAt + 1).equals("up");
    return !before.equals("to")
        && !particle
        && !Grammar.isDeterminer(before)
        && (reading.looksAhead(verbAt)
            || words.verbIn("plan-verbs", reading.sentence().key(verbAt)).isPresent());
  }
}
