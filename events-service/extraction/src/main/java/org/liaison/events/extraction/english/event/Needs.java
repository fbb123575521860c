package org.liaison.events.extraction.english.event;

import java.util.Optional;
import java.util.Set;
import org.liaison.events.extraction.FoundDate;
import org.liaison.events.extraction.english.clause.Clause;
import org.liaison.events.extraction.english.clause.ClauseKind;
import org.liaison.events.extraction.english.mention.Mention;
import org.liaison.events.extraction.english.mention.MentionKind;
import org.liaison.events.extraction.english.reading.Reading;
import org.liaison.events.extraction.english.word.EnglishWords;
import org.liaison.events.extraction.english.word.Grammar;
import org.liaison.events.extraction.text.Sentence;
import org.liaison.events.vocabulary.EventType;

/** Checks that a clause names what a rule needs besides its verb. */
final class Needs {

  private static final int COUNT_REACH = 6;
  private static final Set<String> COUNTS =
      Set.of(
          "million",
          "thousand",
          "thousands",
          "hundreds",
          "dozens",
          "tons",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "nearly",
          "about");
  private static final Set<String> SOMEBODY =
      Set.of("he", "she", "they", "both", "two", "three", "four", "five", "pair");
  private static final int SUSPECT_REACH = 6;
  private static final int PASSIVE_SUSPECT_REACH = 12;
  private static final Set<String> ABOUT = Set.of("on", "about", "from", "of");
  private static final int DIRECTION_REACH = 6;
  private static final Set<String> GROUPS = Set.of("group", "committee", "commission", "council");
  private static final Set<String> DIRECTIONS = Set.of("north", "south", "home", "abroad");

  private final EnglishWords words;

  Needs(EnglishWords words) {
    this.words = words;
  }

  boolean met(
      Reading reading,
      Trigger trigger,
      ParticipantFinder.Found found,
      Optional<FoundDate> date,
      String place) {
    return trigger.rule().rule().needs().stream()
        .allMatch(
            need ->
                switch (need) {
                  case "told" -> !found.participants().isEmpty() || date.isPresent();
                  case "actor" -> !found.participants().isEmpty() || isGroup(reading, trigger);
                  case "two-actors" -> found.participants().size() > 1;
                  case "two-states" -> hasTwoStates(reading, trigger);
                  case "person" -> hasPerson(reading, trigger);
                  case "visitor" -> hasVisitor(reading, trigger);
                  case "suspect" -> hasSuspect(reading, trigger);
                  case "substance" -> hasSubstance(reading);
                  case "place" ->
                      !place.isEmpty()
                          || found.states().size() > 1
                          || hasLocative(reading, trigger);
                  case "counted" -> isCounted(reading, trigger);
                  case "date", "dated" -> date.isPresent();
                  default -> false;
                });
  }

  /** "The group met again": who takes part was said where it was founded. */
  private static boolean isGroup(Reading reading, Trigger trigger) {
    if (trigger.rule().rule().type() != EventType.MEETING) {
      return false;
    }
    Clause clause = reading.clauses().of(trigger.at());
    int end =
        clause.kind() == ClauseKind.COORDINATE
            ? Subjects.firstVerb(reading, reading.clauses().parentOf(clause))
            : trigger.groupFrom();
    return GROUPS.contains(reading.sentence().key(end - 1));
  }

  /** From one state to another, be it only the one that is spoken of ("sent 29 prisoners to …"). */
  private static boolean hasTwoStates(Reading reading, Trigger trigger) {
    for (int i = trigger.to(); i < trigger.to() + DIRECTION_REACH; i++) {
      if (DIRECTIONS.contains(reading.sentence().key(i))) {
        return true;
      }
    }
    return reading.mentions().stream()
        .filter(m -> m.is(MentionKind.STATE) && m.from() > trigger.at())
        .anyMatch(
            m -> {
              String before = reading.sentence().key(m.from() - 1);
              String link = before.equals("the") ? reading.sentence().key(m.from() - 2) : before;
              return link.equals("to") || link.equals("from");
            });
  }

  private static boolean hasPerson(Reading reading, Trigger trigger) {
    return reading.mentions().stream()
        .anyMatch(m -> m.is(MentionKind.PERSON) && reading.clauses().same(m.from(), trigger.at()));
  }

  private boolean hasVisitor(Reading reading, Trigger trigger) {
    Clause clause = reading.clauses().of(trigger.at());
    boolean people =
        reading.mentions().stream()
            .anyMatch(
                m ->
                    m.to() <= trigger.groupFrom()
                        && (m.from() >= clause.from() || isAntecedent(reading, clause, m))
                        && (m.is(MentionKind.PERSON) || m.is(MentionKind.GROUP)));
    return people || words.anyIn("visitors", reading.sentence(), clause.from(), trigger.at());
  }

  /** "Patel" in "Patel, who had visited Beijing". */
  private static boolean isAntecedent(Reading reading, Clause clause, Mention mention) {
    int gap = clause.from() - mention.to();
    return clause.kind() == ClauseKind.RELATIVE
        && (gap == 0 || (gap == 1 && reading.sentence().key(mention.to()).equals(",")));
  }

  /** Near the verb, on the side of whom it is done to. */
  private boolean hasSuspect(Reading reading, Trigger trigger) {
    Clause own = reading.clauses().of(trigger.at());
    boolean joined = own.kind() == ClauseKind.COORDINATE;
    Clause clause = joined ? reading.clauses().parentOf(own) : own;
    int near = trigger.groupFrom() - PASSIVE_SUSPECT_REACH;
    int before = joined ? Math.min(near, clause.from()) : near;
    int from = trigger.passive() ? before : trigger.to();
    int to = trigger.passive() ? trigger.groupFrom() : trigger.to() + SUSPECT_REACH;
    boolean named =
        reading.mentions().stream()
            .filter(m -> m.is(MentionKind.PERSON) || m.is(MentionKind.ORGANISATION))
            .anyMatch(
                m ->
                    trigger.passive()
                        ? m.from() >= clause.from() && m.from() < to
                        : m.from() >= from && m.from() < to);
    if (trigger.passive() && isSomebody(reading.sentence(), trigger.groupFrom() - 1)) {
      return true;
    }
    boolean through = trigger.isThrough();
    int phrase = trigger.passive() ? to : phraseEnd(reading.sentence(), from, to);
    int end = through ? trigger.object().from() : phrase;
    return named || words.anyIn("suspects", reading.sentence(), Math.max(0, from), end);
  }

  /** "Zhang was sentenced", "the two will be sentenced". */
  private static boolean isSomebody(Sentence sentence, int position) {
    return sentence.at(position).isCapitalised() || SOMEBODY.contains(sentence.key(position));
  }

  /** "handed over records on 12 companies" hands over no company. */
  private static int phraseEnd(Sentence sentence, int from, int to) {
    int start = Grammar.isPreposition(sentence.key(from)) ? from + 1 : from;
    for (int i = start + 1; i < to; i++) {
      if (ABOUT.contains(sentence.key(i))) {
        return i;
      }
    }
    return to;
  }

  private boolean hasSubstance(Reading reading) {
    return words.anyIn("substances", reading.sentence(), 0, reading.sentence().size());
  }

  /** "found 1,100 kilograms of fentanyl". */
  private static boolean isCounted(Reading reading, Trigger trigger) {
    int from =
        trigger.passive() ? Math.max(0, trigger.object().from() - COUNT_REACH) : trigger.to();
    int to = trigger.passive() ? trigger.at() : trigger.object().to();
    for (int i = from; i < to; i++) {
      boolean number =
          reading.sentence().at(i).isNumber() || COUNTS.contains(reading.sentence().key(i));
      if (number && reading.timeAt(i).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasLocative(Reading reading, Trigger trigger) {
    return reading.mentions().stream()
        .filter(m -> m.from() >= trigger.at() && m.from() <= trigger.to() + 3)
        .anyMatch(Needs::isState);
  }

  private static boolean isState(Mention mention) {
    return mention.is(MentionKind.STATE);
  }
}
