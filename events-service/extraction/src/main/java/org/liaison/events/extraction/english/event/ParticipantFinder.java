package org.liaison.events.extraction.english.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.liaison.events.extraction.EventFinding.Participation;
import org.liaison.events.extraction.Name;
import org.liaison.events.extraction.english.clause.Clause;
import org.liaison.events.extraction.english.mention.Knowledge;
import org.liaison.events.extraction.english.mention.Mention;
import org.liaison.events.extraction.english.mention.MentionKind;
import org.liaison.events.extraction.english.reading.Reading;
import org.liaison.events.extraction.english.word.EnglishWords;
import org.liaison.events.extraction.english.word.Grammar;
import org.liaison.events.lexicon.LexiconMechanism;
import org.liaison.events.vocabulary.EventType;

/** Tells who takes part in an event, and as what. */
final class ParticipantFinder {

  private static final int NOMINAL_BEFORE = 4;
  private static final int VISITOR_BEFORE = 9;
  private static final int BY_REACH = 40;
  private static final int HOST_REACH = 6;
  private static final int NOMINAL_AFTER = 18;
  private static final Set<EventType> MUTUAL =
      Set.of(EventType.MEETING, EventType.AGREEMENT, EventType.VISIT, EventType.MECHANISM);

  private static final Set<String> DURING = Set.of("during", "on");
  private static final Set<String> POSSESSIVES = Set.of("her", "his", "their", "its");
  private static final Set<EventType> OWNED =
      Set.of(EventType.STATEMENT, EventType.REPORT, EventType.SANCTION, EventType.CONTROL);

  private final Knowledge knowledge;
  private final Subjects subjects = new Subjects();
  private final Officials officials;
  private final Counterparts counterparts;

  ParticipantFinder(Knowledge knowledge, EnglishWords words) {
    this.knowledge = knowledge;
    this.officials = new Officials(words);
    this.counterparts = new Counterparts(officials);
  }

  /** Who does it and whom it is done to. */
  record Found(List<Participation> participants, Set<String> states) {

    /** Whether nobody is named but perhaps one of those who hold the mechanism. */
    boolean isOf(LexiconMechanism mechanism) {
      return participants.size() == states.size() && mechanism.parties().containsAll(states);
    }
  }

  Found of(Reading reading, Trigger trigger) {
    List<Mention> doers = doers(reading, trigger);
    List<Mention> objects = trigger.isNominal() ? List.of() : counterparts.of(reading, trigger);
    Map<String, Participation> participants = new LinkedHashMap<>();
    Set<String> states = new LinkedHashSet<>();
    boolean mutual = MUTUAL.contains(trigger.rule().rule().type());
    for (Mention doer : doers) {
      boolean visited = trigger.isNominal() && isBehindTo(reading, doer);
      String role =
          visited ? trigger.rule().rule().objectRole() : trigger.rule().rule().subjectRole();
      add(List.of(doer), role, mutual, participants, states);
    }
    add(objects, trigger.rule().rule().objectRole(), mutual, participants, states);
    if (participants.isEmpty()) {
      String role = trigger.rule().rule().subjectRole();
      add(together(reading, trigger), role, mutual, participants, states);
    }
    return new Found(List.copyOf(participants.values()), states);
  }

  /** Whom a visit is paid to, where only the town is named: "came to Beijing". */
  Found withHost(Found found, Reading reading, Trigger trigger) {
    int to = Math.min(reading.sentence().size(), trigger.to() + HOST_REACH);
    Optional<String> host = knowledge.placeStateIn(reading.sentence(), trigger.to(), to);
    if (host.isEmpty() || found.states().contains(host.get()) || found.participants().isEmpty()) {
      return found;
    }
    List<Participation> all = new ArrayList<>(found.participants());
    all.add(new Participation(knowledge.name(host.get()), "host"));
    Set<String> states = new LinkedHashSet<>(found.states());
    states.add(host.get());
    return new Found(List.copyOf(all), states);
  }

  /** "bilateral", "each other": both states, where nobody is named. */
  private static List<Mention> together(Reading reading, Trigger trigger) {
    return reading.mentions().stream()
        .filter(m -> m.is(MentionKind.ADJECTIVE) && m.names().isEmpty())
        .filter(m -> reading.clauses().same(m.from(), trigger.at()))
        .toList();
  }

  /** The holders of a mechanism take part in what it does and what is done to it. */
  Found partiesOf(LexiconMechanism mechanism) {
    List<Participation> parties =
        mechanism.parties().stream()
            .map(id -> new Participation(knowledge.name(id), "participant"))
            .toList();
    return new Found(parties, Set.copyOf(mechanism.parties()));
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
        mention.names().stream()
            .filter(name -> !name.id().isEmpty())
            .forEach(name -> put(participants, name, role));
        mention.states().forEach(id -> put(participants, knowledge.name(id), role));
      } else {
        mention.names().forEach(name -> put(participants, name, role));
      }
      boolean official =
          mention.is(MentionKind.AGENCY)
              || mention.is(MentionKind.PERSON)
              || mention.is(MentionKind.ORGANISATION);
      if (official || (mutual && mention.is(MentionKind.PAIR))) {
        mention.states().forEach(id -> put(participants, knowledge.name(id), role));
      }
    }
  }

  private static boolean isBehindTo(Reading reading, Mention mention) {
    String before = reading.sentence().key(mention.from() - 1);
    return before.equals("to")
        || (before.equals("the") && reading.sentence().key(mention.from() - 2).equals("to"));
  }

  private static void put(Map<String, Participation> participants, Name name, String role) {
    participants.putIfAbsent(name.label(), new Participation(name, role));
  }

  private List<Mention> doers(Reading reading, Trigger trigger) {
    if (trigger.isNominal()) {
      List<Mention> around = withAttender(reading, trigger, around(reading, trigger));
      return isTheirs(reading, trigger) && around.stream().noneMatch(m -> m.is(MentionKind.PERSON))
          ? withOwner(reading, trigger, around)
          : around;
    }
    Clause clause = reading.clauses().of(trigger.at());
    if (trigger.passive() && trigger.rule().rule().type() != EventType.VISIT) {
      List<Mention> by = behindBy(reading, trigger, clause);
      return by.isEmpty() && OWNED.contains(trigger.rule().rule().type())
          ? ownersOf(reading, trigger)
          : by;
    }
    List<Mention> doing = officials.joined(reading, subjects.of(reading, trigger.at(), clause));
    return doing.isEmpty() && !trigger.rule().subjects().isEmpty()
        ? ownersOf(reading, trigger)
        : doing;
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

  /** "was in Beijing for talks with the ministry", "after a dinner with Trump, Xi promised". */
  private List<Mention> withAttender(Reading reading, Trigger trigger, List<Mention> around) {
    boolean met = trigger.rule().rule().type() == EventType.MEETING && isWith(reading, trigger);
    boolean visited =
        trigger.rule().rule().type() == EventType.VISIT
            && reading.sentence().key(trigger.at() - 1).equals("a")
            && DURING.contains(reading.sentence().key(trigger.at() - 2));
    if (visited) {
      Clause clause = reading.clauses().of(trigger.at());
      return subjects.of(reading, trigger.at(), clause);
    }
    if (!met || around.isEmpty()) {
      return around;
    }
    Clause clause = reading.clauses().of(trigger.at());
    List<Mention> attending =
        subjects.of(reading, trigger.at(), clause).stream()
            .filter(m -> m.to() <= trigger.at() && !around.contains(m))
            .toList();
    if (attending.isEmpty()) {
      int last = around.get(around.size() - 1).to();
      attending =
          reading.mentions().stream()
              .filter(m -> m.isActing() && m.from() > last)
              .filter(m -> !reading.clauses().same(m.from(), trigger.at()))
              .filter(
                  m ->
                      m.is(MentionKind.PERSON)
                          || m.is(MentionKind.STATE)
                          || m.is(MentionKind.AGENCY))
              .limit(1)
              .toList();
    }
    List<Mention> all = new ArrayList<>(attending);
    all.addAll(around);
    return all;
  }

  private static boolean isWith(Reading reading, Trigger trigger) {
    for (int i = trigger.to(); i < trigger.to() + NOMINAL_BEFORE; i++) {
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

  /** "White House" in "a White House statement was released". */
  private static List<Mention> ownersOf(Reading reading, Trigger trigger) {
    if (trigger.object() == null) {
      return List.of();
    }
    int from = trigger.object().start(reading.sentence(), 0);
    return reading.mentions().stream()
        .filter(m -> m.from() >= from && m.to() <= trigger.object().from() + 1)
        .toList();
  }

  private List<Mention> behindBy(Reading reading, Trigger trigger, Clause clause) {
    for (int i = trigger.to(); i < Math.min(clause.to(), trigger.to() + 10); i++) {
      if (reading.sentence().key(i).equals("by")) {
        return Subjects.between(reading, clause, i, Math.min(clause.to(), i + BY_REACH));
      }
    }
    return List.of();
  }

  /**
   * Those named right before and behind a noun: "the meeting between A and B", "A's visit to B".
   */
  private static List<Mention> around(Reading reading, Trigger trigger) {
    int before = trigger.rule().rule().type() == EventType.VISIT ? VISITOR_BEFORE : NOMINAL_BEFORE;
    return reading.mentions().stream()
        .filter(m -> m.from() >= trigger.at() - before && m.from() <= trigger.at() + NOMINAL_AFTER)
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
}
