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
import org.liaison.events.extraction.english.clause.ClauseKind;
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
  private static final Set<ClauseKind> SUBJECTLESS =
      Set.of(ClauseKind.COORDINATE, ClauseKind.PARTICIPIAL, ClauseKind.COMPLEMENT);
  private static final Set<EventType> MUTUAL =
      Set.of(EventType.MEETING, EventType.AGREEMENT, EventType.VISIT, EventType.MECHANISM);

  private final Knowledge knowledge;

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
    List<Mention> subjects = subjects(reading, trigger);
    List<Mention> objects = objects(reading, trigger, subjects);
    Map<String, Participation> participants = new LinkedHashMap<>();
    Set<String> states = new LinkedHashSet<>();
    boolean mutual = MUTUAL.contains(trigger.rule().rule().type());
    add(subjects, trigger.rule().rule().subjectRole(), mutual, participants, states);
    add(objects, trigger.rule().rule().objectRole(), mutual, participants, states);
    boolean plural = subjects.size() > 1 || subjects.stream().anyMatch(Mention::isPlural);
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

  private List<Mention> subjects(Reading reading, Trigger trigger) {
    if (trigger.isNominal()) {
      return around(reading, trigger);
    }
    Clause clause = reading.clauses().of(trigger.at());
    if (trigger.passive()) {
      return behindBy(reading, trigger, clause);
    }
    List<Mention> own = candidates(reading, clause, 0, trigger.groupFrom());
    Clause current = clause;
    while (own.isEmpty() && inheritsSubject(current)) {
      current = reading.clauses().parentOf(current);
      own = subjectOf(reading, current);
    }
    return own;
  }

  private static boolean inheritsSubject(Clause clause) {
    return SUBJECTLESS.contains(clause.kind()) && clause.parent() != clause.number();
  }

  /** The mentions before the first verb of a clause. */
  private List<Mention> subjectOf(Reading reading, Clause clause) {
    int verb = clause.from();
    while (verb < clause.to()
        && !(reading.clauses().of(verb).number() == clause.number()
            && (Grammar.isAuxiliary(reading.sentence().key(verb)) || isPast(reading, verb)))) {
      verb++;
    }
    return candidates(reading, clause, clause.from(), verb);
  }

  private static boolean isPast(Reading reading, int position) {
    String key = reading.sentence().key(position);
    return reading.sentence().at(position).isLowerCase()
        && ((key.endsWith("ed") && key.length() > 4)
            || Set.of("held", "met", "said", "sent", "took", "led", "made").contains(key));
  }

  /**
   * Acting mentions of a clause between two positions; adjectives and groups only if there are
   * none.
   */
  private List<Mention> candidates(Reading reading, Clause clause, int from, int to) {
    List<Mention> acting = new ArrayList<>();
    List<Mention> weaker = new ArrayList<>();
    for (Mention mention : reading.mentions()) {
      boolean inside =
          mention.from() >= from
              && mention.from() < to
              && reading.clauses().of(mention.from()).number() == clause.number();
      if (inside && mention.isActing() && !isPossessor(reading, mention)) {
        acting.add(mention);
      } else if (inside && !mention.locative() && !mention.states().isEmpty()) {
        weaker.add(mention);
      }
    }
    return acting.isEmpty() ? weaker : acting;
  }

  /** "China's" in "China's commitment" does not act. */
  private static boolean isPossessor(Reading reading, Mention mention) {
    return reading.sentence().key(mention.to()).equals("'s") && mention.is(MentionKind.STATE);
  }

  private List<Mention> behindBy(Reading reading, Trigger trigger, Clause clause) {
    for (int i = trigger.to(); i < Math.min(clause.to(), trigger.to() + 10); i++) {
      if (reading.sentence().key(i).equals("by")) {
        return candidates(reading, clause, i, Math.min(clause.to(), i + 12));
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
      if (Grammar.isAuxiliary(reading.sentence().key(i)) || isPast(reading, i)) {
        return true;
      }
    }
    return false;
  }

  private List<Mention> objects(Reading reading, Trigger trigger, List<Mention> subjects) {
    if (trigger.isNominal()) {
      return List.of();
    }
    Clause clause = reading.clauses().of(trigger.at());
    int from = trigger.passive() ? clause.from() : trigger.to();
    List<Mention> found = new ArrayList<>();
    for (Mention mention : candidates(reading, clause, from, clause.to())) {
      boolean media =
          mention.is(MentionKind.ORGANISATION)
              && trigger.rule().rule().type() == EventType.MEETING
              && !reading.sentence().key(mention.from() - 1).equals("with");
      if (!subjects.contains(mention) && !media) {
        found.add(mention);
      }
    }
    return found;
  }
}
