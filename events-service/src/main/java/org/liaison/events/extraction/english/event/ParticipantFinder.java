package org.liaison.events.extraction.english.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.liaison.events.extraction.EventFinding.Participation;
import org.liaison.events.extraction.Name;
import org.liaison.events.extraction.english.clause.Clause;
import org.liaison.events.extraction.english.mention.Knowledge;
import org.liaison.events.extraction.english.mention.Mention;
import org.liaison.events.extraction.english.mention.MentionKind;
import org.liaison.events.extraction.english.reading.Reading;
import org.liaison.events.extraction.english.word.Grammar;
import org.liaison.events.vocabulary.EventType;

/** Tells who takes part in an event, and as what. */
final class ParticipantFinder {

  private static final int NOMINAL_BEFORE = 4;
  private static final int NOMINAL_AFTER = 18;
  private static final Set<EventType> MUTUAL =
      Set.of(EventType.MEETING, EventType.AGREEMENT, EventType.VISIT, EventType.MECHANISM);

  private final Knowledge knowledge;
  private final Subjects subjects = new Subjects();

  ParticipantFinder(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  /**
   * Who does it and whom it is done to.
   *
   * @param plural whether the subject is more than one
   */
  record Found(List<Participation> participants, Set<String> states, boolean plural) {}

  Found of(Reading reading, Trigger trigger) {
    List<Mention> doers = doers(reading, trigger);
    List<Mention> objects = objects(reading, trigger, doers);
    Map<String, Participation> participants = new LinkedHashMap<>();
    Set<String> states = new LinkedHashSet<>();
    boolean mutual = MUTUAL.contains(trigger.rule().rule().type());
    add(doers, trigger.rule().rule().subjectRole(), mutual, participants, states);
    add(objects, trigger.rule().rule().objectRole(), mutual, participants, states);
    boolean plural = doers.size() > 1 || doers.stream().anyMatch(Mention::isPlural);
    return new Found(List.copyOf(participants.values()), states, plural);
  }

  private void add(
      List<Mention> mentions,
      String role,
      boolean mutual,
      Map<String, Participation> participants,
      Set<String> states) {
    for (Mention mention : mentions) {
      states.addAll(mention.states());
      if (mention.is(MentionKind.GROUP) || mention.is(MentionKind.ADJECTIVE)) {
        mention.states().forEach(id -> put(participants, knowledge.name(id), role));
      } else {
        mention.names().forEach(name -> put(participants, name, role));
      }
      if (mutual && (mention.is(MentionKind.PERSON) || mention.is(MentionKind.PAIR))) {
        mention.states().forEach(id -> put(participants, knowledge.name(id), role));
      }
    }
  }

  private static void put(Map<String, Participation> participants, Name name, String role) {
    participants.putIfAbsent(name.label(), new Participation(name, role));
  }

  private List<Mention> doers(Reading reading, Trigger trigger) {
    if (trigger.isNominal()) {
      return around(reading, trigger);
    }
    Clause clause = reading.clauses().of(trigger.at());
    if (trigger.passive()) {
      return behindBy(reading, trigger, clause);
    }
    return subjects.of(reading, trigger.groupFrom(), clause);
  }

  private List<Mention> behindBy(Reading reading, Trigger trigger, Clause clause) {
    for (int i = trigger.to(); i < Math.min(clause.to(), trigger.to() + 10); i++) {
      if (reading.sentence().key(i).equals("by")) {
        return subjects.between(reading, clause, i, Math.min(clause.to(), i + 12));
      }
    }
    return List.of();
  }

  /**
   * Those named right before and behind a noun: "the meeting between A and B", "A's visit to B".
   */
  private static List<Mention> around(Reading reading, Trigger trigger) {
    return reading.mentions().stream()
        .filter(
            m ->
                m.from() >= trigger.at() - NOMINAL_BEFORE
                    && m.from() <= trigger.at() + NOMINAL_AFTER)
        .filter(m -> !m.locative() && !m.is(MentionKind.GROUP))
        .filter(m -> reading.clauses().same(m.from(), trigger.at()))
        .filter(m -> !pastBetween(reading, trigger.to(), m.from()))
        .toList();
  }

  private static boolean pastBetween(Reading reading, int from, int to) {
    for (int i = from; i < to; i++) {
      if (Grammar.isAuxiliary(reading.sentence().key(i)) || Subjects.isPast(reading, i)) {
        return true;
      }
    }
    return false;
  }

  private List<Mention> objects(Reading reading, Trigger trigger, List<Mention> doers) {
    if (trigger.isNominal()) {
      return List.of();
    }
    Clause clause = reading.clauses().of(trigger.at());
    int from = trigger.passive() ? clause.from() : trigger.to();
    List<Mention> found = new ArrayList<>();
    for (Mention mention : subjects.between(reading, clause, from, clause.to())) {
      boolean media =
          mention.is(MentionKind.ORGANISATION)
              && trigger.rule().rule().type() == EventType.MEETING
              && !reading.sentence().key(mention.from() - 1).equals("with");
      if (!doers.contains(mention) && !media) {
        found.add(mention);
      }
    }
    return found;
  }
}
