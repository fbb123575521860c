package org.liaison.events.extraction.english.event;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.liaison.events.edtf.EdtfDate;
import org.liaison.events.edtf.EdtfInterval;
import org.liaison.events.extraction.FoundDate;
import org.liaison.events.extraction.english.clause.Clause;
import org.liaison.events.extraction.english.reading.Reading;
import org.liaison.events.extraction.english.word.Grammar;
import org.liaison.events.extraction.text.Sentence;
import org.liaison.events.extraction.text.Token;
import org.liaison.events.extraction.time.TimeExpression;
import org.liaison.events.vocabulary.DateBasis;
import org.liaison.events.vocabulary.Factuality;

/** Tells which time of its sentence belongs to an event; never one that belongs to another. */
final class DateFinder {

  private static final int NOMINAL_REACH = 8;
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
  private static final Set<String> AIMS = Set.of("towards", "toward", "beyond");

  /**
   * @param triggers all triggers of the sentence
   */
  Optional<FoundDate> of(Reading reading, Trigger trigger, List<Trigger> triggers) {
    if (trigger.isNominal()) {
      return NominalDates.of(reading, trigger, triggers).map(TimeExpression::date);
    }
    Clause clause = reading.clauses().of(trigger.at());
    Optional<TimeExpression> own = nearest(reading, clause, trigger, triggers);
    return own.map(time -> dated(time, trigger))
        .or(() -> InheritedDates.of(reading, clause, trigger));
  }

  /** What "has been banned since 2019" was banned in 2019; what began goes on. */
  private static FoundDate dated(TimeExpression time, Trigger trigger) {
    boolean goesOn = trigger.rule().rule().mode().equals("begun");
    return goesOn ? time.date() : Beginnings.of(time);
  }

  private static Optional<TimeExpression> nearest(
      Reading reading, Clause clause, Trigger trigger, List<Trigger> triggers) {
    return reading.times().stream()
        .filter(time -> reading.clauses().of(time.from()).number() == clause.number())
        .filter(time -> fits(reading, time, trigger))
        .filter(time -> !belongsElsewhere(reading.sentence(), time, trigger))
        .filter(time -> !belongsToNoun(reading, time, trigger, triggers))
        .min(Comparator.comparingInt(trigger::distance));
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

  /** What happened before the text was published and is not dated otherwise. */
  static FoundDate untilPublication(LocalDate published) {
    return new FoundDate(EdtfInterval.until(EdtfDate.ofDay(published)), DateBasis.INFERRED);
  }
}
