package org.liaison.events.extraction.english.event;

import java.util.Optional;
import java.util.Set;
import org.liaison.events.extraction.FoundDate;
import org.liaison.events.extraction.english.clause.Clause;
import org.liaison.events.extraction.english.clause.ClauseKind;
import org.liaison.events.extraction.english.reading.Reading;
import org.liaison.events.extraction.english.word.Grammar;
import org.liaison.events.extraction.time.TimeExpression;
import org.liaison.events.extraction.time.TimeUse;
import org.liaison.events.vocabulary.DateBasis;

/** Tells the time that the opening of a sentence gives to what follows. */
final class OpeningDates {

  private static final int FRONT = 3;
  private static final Set<String> ENDS = Set.of(",", ":", "-", "\u2013", "\u2014");
  private static final int NOTICE = 4;

  private OpeningDates() {}

  /** "In June 2024, the ministry said it had arrested …": the first words date what follows. */
  static Optional<FoundDate> atFront(Reading reading, Clause clause) {
    boolean apart = clause.kind() == ClauseKind.RELATIVE || clause.kind() == ClauseKind.SUBORDINATE;
    Optional<FoundDate> when = apart ? Optional.empty() : ofWhen(reading, clause);
    if (when.isPresent()) {
      return when;
    }
    return reading.times().stream()
        .filter(time -> !apart && time.use() == TimeUse.POINT && time.from() <= FRONT)
        .filter(
            time ->
                ENDS.contains(reading.sentence().key(time.to()))
                    || time.from() == 0
                    || Grammar.isPreposition(reading.sentence().key(0)))
        .findFirst()
        .map(TimeExpression::date);
  }

  /** "When Rubio visited on September 3, the two governments agreed …". */
  private static Optional<FoundDate> ofWhen(Reading reading, Clause clause) {
    boolean when = reading.sentence().key(0).equals("when") && clause.number() > 0;
    return reading.times().stream()
        .filter(time -> when && time.use() == TimeUse.POINT)
        .filter(time -> reading.clauses().of(time.from()).number() == 0)
        .findFirst()
        .map(TimeExpression::date);
  }

  /** "In a notice that took effect on Thursday, …": the opening dates what follows. */
  static Optional<FoundDate> ofNotice(Reading reading, Clause clause) {
    boolean main = clause.number() == 0 && reading.times().size() == 1;
    return reading.times().stream()
        .filter(time -> main && time.use() == TimeUse.POINT)
        .filter(time -> reading.clauses().of(time.from()).kind() == ClauseKind.RELATIVE)
        .filter(time -> reading.clauses().of(time.from()).from() <= NOTICE)
        .findFirst()
        .map(time -> new FoundDate(time.date().edtf(), DateBasis.INFERRED));
  }
}
