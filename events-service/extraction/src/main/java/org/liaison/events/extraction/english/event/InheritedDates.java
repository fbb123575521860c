package org.liaison.events.extraction.english.event;

import java.util.Optional;
import java.util.Set;
import org.liaison.events.edtf.EdtfDate;
import org.liaison.events.edtf.EdtfInterval;
import org.liaison.events.extraction.FoundDate;
import org.liaison.events.extraction.english.claim.Attribution;
import org.liaison.events.extraction.english.clause.Clause;
import org.liaison.events.extraction.english.clause.ClauseKind;
import org.liaison.events.extraction.english.reading.Reading;
import org.liaison.events.extraction.time.TimeExpression;
import org.liaison.events.extraction.time.TimeUse;
import org.liaison.events.vocabulary.DateBasis;
import org.liaison.events.vocabulary.Factuality;

/** Dates an event by the clauses around its own, where its own names no time. */
final class InheritedDates {

  private static final Set<ClauseKind> INHERITING =
      Set.of(ClauseKind.COORDINATE, ClauseKind.PARTICIPIAL, ClauseKind.COMPLEMENT);
  private static final Set<String> SUBSEQUENT =
      Set.of("subsequently", "then", "later", "thereafter", "afterwards");

  private InheritedDates() {}

  static Optional<FoundDate> of(Reading reading, Clause clause, Trigger trigger) {
    boolean planned = trigger.factuality() == Factuality.PLANNED;
    return explainedAbove(reading, clause)
        .or(() -> announced(reading, trigger))
        .or(() -> planned ? Optional.empty() : OpeningDates.ofNotice(reading, clause))
        .or(() -> ofParents(reading, clause, trigger))
        .or(() -> OpeningDates.atFront(reading, clause));
  }

  /** "In May they met and signed the agreement", "met in May and later signed it". */
  private static Optional<FoundDate> ofParents(Reading reading, Clause clause, Trigger trigger) {
    Clause current = clause;
    boolean later = isSubsequent(reading, trigger);
    while (INHERITING.contains(current.kind()) || isBeginning(current, trigger)) {
      later |= isBeginning(current, trigger);
      Clause parent = reading.clauses().parentOf(current);
      if (parent.number() == current.number()) {
        break;
      }
      Optional<TimeExpression> time = timeOf(reading, parent);
      if (time.isPresent() && parent.kind() != ClauseKind.ATTRIBUTION) {
        FoundDate date = time.get().date();
        return Optional.of(later ? onwards(date) : date);
      }
      current = parent;
    }
    return Optional.empty();
  }

  /** "…, which started": from the time of the clause before on. */
  private static boolean isBeginning(Clause clause, Trigger trigger) {
    return clause.kind() == ClauseKind.RELATIVE && trigger.rule().rule().mode().equals("begun");
  }

  private static boolean isSubsequent(Reading reading, Trigger trigger) {
    for (int i = trigger.groupFrom() - 1; i < trigger.at(); i++) {
      if (SUBSEQUENT.contains(reading.sentence().key(i))) {
        return true;
      }
    }
    return false;
  }

  private static Optional<TimeExpression> timeOf(Reading reading, Clause clause) {
    return reading.times().stream()
        .filter(time -> time.use() == TimeUse.POINT || time.use() == TimeUse.SPAN)
        .filter(time -> reading.clauses().of(time.from()).number() == clause.number())
        .reduce((first, second) -> second);
  }

  private static FoundDate onwards(FoundDate date) {
    return date.edtf() instanceof EdtfDate start
        ? new FoundDate(EdtfInterval.from(start), DateBasis.INFERRED)
        : date;
  }

  /** "August 5, when the ministry announced that it was suspending …". */
  private static Optional<FoundDate> explainedAbove(Reading reading, Clause clause) {
    Clause current = clause;
    while (true) {
      Optional<FoundDate> explained = explained(reading, current);
      if (explained.isPresent() || current.parent() == current.number()) {
        return explained;
      }
      current = reading.clauses().parentOf(current);
    }
  }

  /** "May 2020, when …". */
  private static Optional<FoundDate> explained(Reading reading, Clause clause) {
    boolean when = reading.sentence().key(clause.from()).equals("when");
    return when
        ? reading.times().stream()
            .filter(time -> time.to() == clause.from() - 1 || time.to() == clause.from())
            .findFirst()
            .map(Beginnings::of)
        : Optional.empty();
  }

  /** "announced on Friday that it would …": what is announced is dated by that. */
  private static Optional<FoundDate> announced(Reading reading, Trigger trigger) {
    if (trigger.factuality() != Factuality.ANNOUNCED) {
      return Optional.empty();
    }
    return reading.attributions().stream()
        .map(Attribution::stretch)
        .filter(stretch -> stretch.to() <= trigger.at())
        .flatMap(
            stretch ->
                reading.times().stream()
                    .filter(time -> time.from() >= stretch.from() && time.to() <= stretch.to()))
        .map(TimeExpression::date)
        .findFirst();
  }
}
