package org.liaison.events.extraction.english.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.liaison.events.extraction.english.clause.Clause;
import org.liaison.events.extraction.english.mention.Mention;
import org.liaison.events.extraction.english.mention.MentionKind;
import org.liaison.events.extraction.english.reading.Reading;
import org.liaison.events.extraction.english.word.Grammar;
import org.liaison.events.vocabulary.EventType;

/** Tells who takes part in what a noun tells: "the meeting between A and B", "A's visit to B". */
final class NominalParticipants {

  private static final int BEFORE = 4;
  private static final int VISITOR_BEFORE = 9;
  private static final int AFTER = 18;
  private static final Set<String> DURING = Set.of("during", "on");
  private static final Set<String> POSSESSIVES = Set.of("her", "his", "their", "its");

  private final Subjects subjects;

  NominalParticipants(Subjects subjects) {
    this.subjects = subjects;
  }

  List<Mention> of(Reading reading, Trigger trigger) {
    List<Mention> around = withAttender(reading, trigger, around(reading, trigger));
    return isTheirs(reading, trigger) && around.stream().noneMatch(m -> m.is(MentionKind.PERSON))
        ? withOwner(reading, trigger, around)
        : around;
  }

  /**
   * Those named right before and behind a noun: "the meeting between A and B", "A's visit to B".
   */
  private static List<Mention> around(Reading reading, Trigger trigger) {
    int before = trigger.rule().rule().type() == EventType.VISIT ? VISITOR_BEFORE : BEFORE;
    return reading.mentions().stream()
        .filter(m -> m.from() >= trigger.at() - before && m.from() <= trigger.at() + AFTER)
        .filter(m -> !m.locative() && (!m.is(MentionKind.GROUP) || !m.states().isEmpty()))
        .filter(m -> reading.clauses().same(m.from(), trigger.at()))
        .filter(m -> !isApart(reading, trigger.to(), m.from()))
        .toList();
  }

  /** Behind a verb, or a comma that no "and" makes a list of, something else begins. */
  private static boolean isApart(Reading reading, int from, int to) {
    for (int i = from; i < to; i++) {
      boolean comma = reading.sentence().key(i).equals(",") && reading.mentionAt(i + 1).isEmpty();
      if (comma || Grammar.isAuxiliary(reading.sentence().at(i)) || Subjects.isPast(reading, i)) {
        return true;
      }
    }
    return false;
  }

  /** "was in Beijing for talks with the ministry", "after a dinner with Trump, Xi promised". */
  private List<Mention> withAttender(Reading reading, Trigger trigger, List<Mention> around) {
    EventType type = trigger.rule().rule().type();
    if (type == EventType.VISIT && isOnVisit(reading, trigger)) {
      return subjects.of(reading, trigger.at(), reading.clauses().of(trigger.at()));
    }
    if (type != EventType.MEETING || !isWith(reading, trigger) || around.isEmpty()) {
      return around;
    }
    List<Mention> all = new ArrayList<>(attending(reading, trigger, around));
    all.addAll(around);
    return all;
  }

  /** "during a visit", "on a trip". */
  private static boolean isOnVisit(Reading reading, Trigger trigger) {
    return reading.sentence().key(trigger.at() - 1).equals("a")
        && DURING.contains(reading.sentence().key(trigger.at() - 2));
  }

  /** The subject of the clause, or else the first who is named behind those met. */
  private List<Mention> attending(Reading reading, Trigger trigger, List<Mention> around) {
    Clause clause = reading.clauses().of(trigger.at());
    List<Mention> before =
        subjects.of(reading, trigger.at(), clause).stream()
            .filter(m -> m.to() <= trigger.at() && !around.contains(m))
            .toList();
    if (!before.isEmpty()) {
      return before;
    }
    int last = around.get(around.size() - 1).to();
    return reading.mentions().stream()
        .filter(m -> m.isActing() && m.from() > last)
        .filter(m -> !reading.clauses().same(m.from(), trigger.at()))
        .filter(
            m -> m.is(MentionKind.PERSON) || m.is(MentionKind.STATE) || m.is(MentionKind.AGENCY))
        .limit(1)
        .toList();
  }

  /** "During her visit to Beijing, Secretary Yellen raised …". */
  private static boolean isTheirs(Reading reading, Trigger trigger) {
    for (int i = trigger.at() - 1; i >= trigger.at() - 3; i--) {
      if (POSSESSIVES.contains(reading.sentence().key(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isWith(Reading reading, Trigger trigger) {
    for (int i = trigger.to(); i < trigger.to() + BEFORE; i++) {
      String key = reading.sentence().key(i);
      if (key.equals("with")) {
        return true;
      }
      if (key.equals("between") || !reading.sentence().at(i).isWord()) {
        return false;
      }
    }
    return false;
  }

  private static List<Mention> withOwner(Reading reading, Trigger trigger, List<Mention> around) {
    List<Mention> all = new ArrayList<>(around);
    reading.mentions().stream()
        .filter(m -> m.isActing() && m.from() > trigger.to())
        .filter(m -> m.is(MentionKind.PERSON) || m.is(MentionKind.PAIR))
        .findFirst()
        .or(
            () ->
                reading.mentions().stream()
                    .filter(m -> m.isActing() && m.to() <= trigger.at())
                    .reduce((first, second) -> second))
        .filter(m -> !all.contains(m))
        .ifPresent(all::add);
    return all;
  }
}
