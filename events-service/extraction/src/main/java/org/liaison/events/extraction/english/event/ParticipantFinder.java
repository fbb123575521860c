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
import org.liaison.events.lexicon.LexiconMechanism;
import org.liaison.events.vocabulary.EventType;

/** Tells who takes part in an event, and as what. */
final class ParticipantFinder {

  private static final int BY_REACH = 40;
  private static final int HOST_REACH = 6;
  private static final Set<EventType> MUTUAL =
      Set.of(EventType.MEETING, EventType.AGREEMENT, EventType.VISIT, EventType.MECHANISM);

  private static final Set<EventType> OWNED =
      Set.of(EventType.STATEMENT, EventType.REPORT, EventType.SANCTION, EventType.CONTROL);

  private final Knowledge knowledge;
  private final Subjects subjects;
  private final NominalParticipants nominal;
  private final Officials officials;
  private final Counterparts counterparts;

  ParticipantFinder(Knowledge knowledge, EnglishWords words) {
    this.knowledge = knowledge;
    this.subjects = new Subjects(words);
    this.nominal = new NominalParticipants(subjects);
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
      add(List.of(doer), role(reading, trigger, doer), mutual, participants, states);
    }
    add(objects, trigger.rule().rule().objectRole(), mutual, participants, states);
    if (participants.isEmpty()) {
      String role = trigger.rule().rule().subjectRole();
      add(together(reading, trigger), role, mutual, participants, states);
    }
    return new Found(List.copyOf(participants.values()), states);
  }

  /** "visit to Beijing": who is visited; "extradition of Zhang to the US": who is extradited. */
  private static String role(Reading reading, Trigger trigger, Mention mention) {
    boolean person = mention.is(MentionKind.PERSON);
    boolean enforced = trigger.rule().rule().type() == EventType.ENFORCEMENT;
    boolean object =
        trigger.isNominal()
            && (enforced
                ? person && reading.sentence().key(mention.from() - 1).equals("of")
                : isBehindTo(reading, mention));
    return object ? trigger.rule().rule().objectRole() : trigger.rule().rule().subjectRole();
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
      return nominal.of(reading, trigger);
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
}
