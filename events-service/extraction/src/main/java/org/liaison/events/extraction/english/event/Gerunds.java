package org.liaison.events.extraction.english.event;

import java.util.Optional;
import java.util.Set;
import org.liaison.events.extraction.english.clause.Clause;
import org.liaison.events.extraction.english.clause.ClauseKind;
import org.liaison.events.extraction.english.reading.Reading;
import org.liaison.events.extraction.english.word.EnglishWords;
import org.liaison.events.extraction.english.word.Grammar;
import org.liaison.events.extraction.text.Sentence;
import org.liaison.events.vocabulary.Factuality;

/** Tells how real a form in "-ing" is: "lifting sanctions", "after signing". */
final class Gerunds {

  private static final int REACH = 40;
  private static final int ORDER_REACH = 6;
  private static final Set<String> HAPPENING =
      Set.of("after", "since", "upon", "following", "when");
  private static final Set<String> ANSWERED =
      Set.of("responded", "reacted", "retaliated", "answered", "replied", "followed");

  private final EnglishWords words;
  private final Modals modals;
  private final Addressees addressees;

  Gerunds(EnglishWords words, Modals modals) {
    this.words = words;
    this.modals = modals;
    this.addressees = new Addressees(words);
  }

  /** ", lifting sanctions" goes with what the sentence says before; "after signing" happened. */
  Optional<Factuality> of(Reading reading, int verbAt, VerbGroup group) {
    if (group.be().equals("is") || group.be().equals("are")) {
      return Optional.of(reading.looksAhead(verbAt) ? Factuality.PLANNED : Factuality.HAPPENED);
    }
    if (group.be().equals("was") || group.be().equals("were") || group.be().equals("been")) {
      return Optional.of(
          modals.announcedBefore(reading, verbAt) ? Factuality.ANNOUNCED : Factuality.HAPPENED);
    }
    String before = reading.sentence().key(group.from() - 1);
    boolean answer =
        before.equals("by") && ANSWERED.contains(reading.sentence().key(group.from() - 2));
    if (answer || HAPPENING.contains(before) || addressees.isThankedFor(reading, group.from())) {
      return Optional.of(Factuality.HAPPENED);
    }
    Clause clause = reading.clauses().of(verbAt);
    boolean opens =
        (clause.kind() == ClauseKind.PARTICIPIAL && verbAt <= clause.from() + 2)
            || ordersIt(reading, verbAt);
    return opens && hasPastBefore(reading.sentence(), Math.max(clause.from(), verbAt - 1))
        ? Optional.of(Factuality.HAPPENED)
        : Optional.empty();
  }

  /** "signed an order on Feb. 1 imposing duties". */
  private boolean ordersIt(Reading reading, int verbAt) {
    for (int i = verbAt - 1; i >= Math.max(0, verbAt - ORDER_REACH); i--) {
      if (words.has("laws", reading.sentence().key(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean hasPastBefore(Sentence sentence, int position) {
    for (int i = position - 1; i >= Math.max(0, position - REACH); i--) {
      if (Grammar.isModal(sentence.at(i))) {
        return false;
      }
      boolean past =
          words.verbs().of(sentence.key(i)).stream().anyMatch(verb -> verb.form().isPast())
              || Grammar.isHave(sentence.key(i));
      if (past) {
        return true;
      }
    }
    return false;
  }
}
