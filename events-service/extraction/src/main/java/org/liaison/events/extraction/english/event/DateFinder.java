package org.liaison.events.extraction.english.event;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.liaison.events.edtf.Edtf;
import org.liaison.events.edtf.EdtfDate;
import org.liaison.events.edtf.EdtfInterval;
import org.liaison.events.extraction.FoundDate;
import org.liaison.events.extraction.english.claim.Attribution;
import org.liaison.events.extraction.english.clause.Clause;
import org.liaison.events.extraction.english.clause.ClauseKind;
import org.liaison.events.extraction.english.reading.Reading;
import org.liaison.events.extraction.english.word.Grammar;
import org.liaison.events.extraction.text.Sentence;
import org.liaison.events.extraction.text.Token;
import org.liaison.events.extraction.time.TimeExpression;
import org.liaison.events.extraction.time.TimeUse;
import org.liaison.events.vocabulary.DateBasis;
import org.liaison.events.vocabulary.Factuality;

/** Tells which time of its sentence belongs to an event; never one that belongs to another. */
final class DateFinder {

  private static final int NOMINAL_REACH = 8;
  private static final int FRONT = 3;
  private static final int OCCASION_REACH = 7;
  private static final Set<String> OCCASIONS = Set.of("at", "during", "for");
  private static final Set<String> NAMED_BY_YEAR =
      Set.of(
          "convention",
          "treaty",
          "protocol",
          "act",
          "law",
          "agreement",
          "order",
          "declaration",
          "statement",
          "memorandum",
          "report",
          "list",
          "rule",
          "accord",
          "pact",
          "session");
  private static final Set<String> LATER = Set.of("to", "until", "till");
  private static final Set<String> MOVED =
      Set.of("postponed", "delayed", "rescheduled", "moved", "pushed", "off", "back");
  private static final Set<String> ENDS = Set.of(",", ":", "-", "\u2013", "\u2014");
  private static final Set<String> AIMS = Set.of("towards", "toward", "beyond");
  private static final Set<ClauseKind> INHERITING =
      Set.of(ClauseKind.COORDINATE, ClauseKind.PARTICIPIAL, ClauseKind.COMPLEMENT);
  private static final Set<String> SUBSEQUENT =
      Set.of("subsequently", "then", "later", "thereafter", "afterwards");

  /**
   * @param triggers all triggers of the sentence
   */
  Optional<FoundDate> of(Reading reading, Trigger trigger, List<Trigger> triggers) {
    if (trigger.isNominal()) {
      return nominal(reading, trigger, triggers).map(TimeExpression::date);
    }
    Clause clause = reading.clauses().of(trigger.at());
    Optional<TimeExpression> own = nearest(reading, clause, trigger, triggers);
    if (own.isPresent()) {
      return own.map(time -> dated(time, trigger));
    }
    Optional<FoundDate> inherited = inherited(reading, clause, trigger);
    return inherited.isPresent() ? inherited : atFront(reading, clause);
  }

  /** "In June 2024, the ministry said it had arrested …": the first words date what follows. */
  private static Optional<FoundDate> atFront(Reading reading, Clause clause) {
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

  /** What "has been banned since 2019" was banned in 2019; what began goes on. */
  private static FoundDate dated(TimeExpression time, Trigger trigger) {
    boolean goesOn = trigger.rule().rule().mode().equals("begun");
    return goesOn ? time.date() : start(time);
  }

  private static FoundDate start(TimeExpression time) {
    if (time.use() != TimeUse.SINCE) {
      return time.date();
    }
    Edtf value = time.date().edtf();
    return value instanceof EdtfInterval interval && interval.start().isPresent()
        ? new FoundDate(interval.start().get(), time.date().basis())
        : time.date();
  }

  private static Optional<TimeExpression> nominal(
      Reading reading, Trigger trigger, List<Trigger> triggers) {
    Optional<TimeExpression> moved =
        reading.times().stream()
            .filter(time -> time.from() > trigger.at() && isMovedTo(reading.sentence(), time))
            .findFirst();
    if (moved.isPresent() && trigger.factuality() == Factuality.PLANNED) {
      return moved;
    }
    return reading.times().stream()
        .filter(
            time ->
                time.use() == TimeUse.POINT && reading.clauses().same(time.from(), trigger.at()))
        .filter(
            time ->
                (time.from() >= trigger.at() - 4
                        && time.from() <= trigger.lastToken() + NOMINAL_REACH * 2)
                    || (time.to() <= trigger.at()
                        && !verbBetween(triggers, time.to(), trigger.at())))
        .filter(time -> !verbBetween(triggers, trigger.to(), time.from()))
        .min(Comparator.comparingInt(time -> distance(time, trigger)));
  }

  /** "postponed to May", "delayed until the autumn". */
  private static boolean isMovedTo(Sentence sentence, TimeExpression time) {
    int at =
        sentence.at(time.from()).isWord() && LATER.contains(sentence.key(time.from()))
            ? time.from()
            : time.from() - 1;
    return LATER.contains(sentence.key(at)) && MOVED.contains(sentence.key(at - 1));
  }

  private static boolean verbBetween(List<Trigger> triggers, int from, int to) {
    return triggers.stream().anyMatch(t -> !t.isNominal() && t.at() >= from && t.at() < to);
  }

  private static Optional<TimeExpression> nearest(
      Reading reading, Clause clause, Trigger trigger, List<Trigger> triggers) {
    return reading.times().stream()
        .filter(time -> reading.clauses().of(time.from()).number() == clause.number())
        .filter(time -> fits(reading, time, trigger))
        .filter(time -> !belongsElsewhere(reading.sentence(), time, trigger))
        .filter(time -> !belongsToNoun(reading, time, trigger, triggers))
        .min(Comparator.comparingInt(time -> distance(time, trigger)));
  }

  /**
   * "the 1988 Convention" and "Order 14059, signed on December 15" keep their dates; "on the way
   * towards 2029" is no date of what is done.
   */
  private static boolean belongsElsewhere(Sentence sentence, TimeExpression time, Trigger trigger) {
    int before = time.from() - 1;
    if (AIMS.contains(sentence.key(before))) {
      return true;
    }
    Token next = sentence.at(time.to());
    boolean year =
        time.to() - time.from() == 1
            && sentence.at(time.from()).isNumber()
            && !sentence.key(before).equals("in");
    if (year && (next.isCapitalised() || NAMED_BY_YEAR.contains(next.key()))) {
      return true;
    }
    int verb = Grammar.isPreposition(sentence.key(before)) ? before - 1 : before;
    return verb != trigger.at()
        && verb > trigger.to()
        && Subjects.isPast(sentence, verb)
        && !Grammar.isAuxiliary(sentence.at(verb - 1));
  }

  /**
   * A time right behind another noun event belongs to that ("after the meeting in November"), and
   * to both where one took place at the other ("set up at the summit in November").
   */
  private static boolean belongsToNoun(
      Reading reading, TimeExpression time, Trigger trigger, List<Trigger> triggers) {
    return triggers.stream()
        .anyMatch(
            other ->
                other.isNominal()
                    && other.at() > trigger.lastToken()
                    && time.from() > other.at()
                    && time.from() - other.lastToken() <= NOMINAL_REACH
                    && !isOccasion(reading.sentence(), trigger, other));
  }

  /** "at", "during" or "for" before the noun, and nothing but its own words between. */
  private static boolean isOccasion(Sentence sentence, Trigger trigger, Trigger noun) {
    for (int i = noun.at() - 1; i > Math.max(trigger.at(), noun.at() - OCCASION_REACH); i--) {
      String key = sentence.key(i);
      if (OCCASIONS.contains(key)) {
        return true;
      }
      if (Grammar.isPreposition(key) || !sentence.at(i).isWord()) {
        return false;
      }
    }
    return false;
  }

  private static int distance(TimeExpression time, Trigger trigger) {
    return time.from() >= trigger.at()
        ? Math.max(0, time.from() - trigger.lastToken())
        : trigger.at() - time.to() + 3;
  }

  private static boolean fits(Reading reading, TimeExpression time, Trigger trigger) {
    VerbGroup group = VerbGroup.before(reading.sentence(), trigger.at());
    return switch (time.use()) {
      case POINT, SPAN -> true;
      case SINCE -> !group.have().isEmpty() || trigger.rule().rule().mode().equals("begun");
      case DUE ->
          trigger.factuality() == Factuality.PLANNED
              || trigger.factuality() == Factuality.ANNOUNCED;
      case UNTIL -> trigger.factuality() == Factuality.PLANNED;
    };
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
            .map(time -> start(time))
        : Optional.empty();
  }

  /** "announced on Friday that it would …": what is announced is dated by that. */
  private static Optional<FoundDate> announced(Reading reading, Trigger trigger) {
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

  /** "In a notice that took effect on Thursday, …": the opening dates what follows. */
  private static Optional<FoundDate> ofOpening(Reading reading, Clause clause) {
    boolean main = clause.number() == 0 && reading.times().size() == 1;
    return reading.times().stream()
        .filter(time -> main && time.use() == TimeUse.POINT)
        .filter(time -> reading.clauses().of(time.from()).kind() == ClauseKind.RELATIVE)
        .filter(time -> reading.clauses().of(time.from()).from() <= 4)
        .findFirst()
        .map(time -> new FoundDate(time.date().edtf(), DateBasis.INFERRED));
  }

  private Optional<FoundDate> inherited(Reading reading, Clause clause, Trigger trigger) {
    Optional<FoundDate> explained = explainedAbove(reading, clause);
    if (explained.isPresent()) {
      return explained;
    }
    if (trigger.factuality() == Factuality.ANNOUNCED) {
      Optional<FoundDate> announced = announced(reading, trigger);
      if (announced.isPresent()) {
        return announced;
      }
    }
    Optional<FoundDate> ofOpening = ofOpening(reading, clause);
    if (ofOpening.isPresent() && trigger.factuality() != Factuality.PLANNED) {
      return ofOpening;
    }
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
        boolean from = later;
        return time.map(TimeExpression::date).map(date -> from ? onwards(date) : date);
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

  /** What happened before the text was published and is not dated otherwise. */
  static FoundDate untilPublication(LocalDate published) {
    return new FoundDate(EdtfInterval.until(EdtfDate.ofDay(published)), DateBasis.INFERRED);
  }
}
