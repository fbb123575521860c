package org.liaison.events.extraction.chinese.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.liaison.events.extraction.EventFinding.Participation;
import org.liaison.events.extraction.Name;
import org.liaison.events.extraction.chinese.ChineseWords;
import org.liaison.events.extraction.chinese.event.ParticipantFinder.Parties;
import org.liaison.events.extraction.chinese.mention.ChineseNames;
import org.liaison.events.extraction.chinese.mention.Mention;
import org.liaison.events.extraction.chinese.reading.Reading;
import org.liaison.events.extraction.chinese.text.ChineseSentence;
import org.liaison.events.extraction.chinese.text.ChineseText;
import org.liaison.events.extraction.chinese.text.SimplifiedScript;
import org.liaison.events.lexicon.LexiconMechanism;
import org.liaison.events.vocabulary.EventType;

/**
 * Tells who takes part where a sentence leaves it out: the parties of its mechanism, both states
 * where the cooperation between them is meant, the own state of a text that controls a substance.
 */
final class Fallback {

  private static final String HOST = "host";
  private static final String HOME = "华京";
  private static final String GOVERNMENT = "政府";

  /** Who does them does them for a state. */
  private static final Set<EventType> BY_STATES =
      Set.of(
          EventType.MEETING,
          EventType.SANCTION,
          EventType.LEGISLATION,
          EventType.AGREEMENT,
          EventType.MECHANISM);

  private final ChineseNames names;
  private final ChineseWords words;

  Fallback(ChineseNames names, ChineseWords words) {
    this.names = names;
    this.words = words;
  }

  /** The states of a text, the most often told first. */
  List<String> mainStates(List<Reading> readings) {
    Map<String, Integer> counts = new HashMap<>();
    for (Reading reading : readings) {
      for (Mention mention : reading.mentions()) {
        mention.states().forEach(state -> counts.merge(state, 1, Integer::sum));
      }
    }
    return counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .toList();
  }

  /**
   * @param word the verb that tells the event
   * @param home whose bodies are meant where none are told
   * @param place where it was, whose bodies act there, or empty
   */
  Parties complete(
      Parties parties,
      Trigger trigger,
      String word,
      Optional<LexiconMechanism> mechanism,
      List<String> mainStates,
      String home,
      String place) {
    if (parties.participants().isEmpty() && mechanism.isPresent()) {
      return with(parties, mechanism.get().parties());
    }
    EventType type = trigger.rule().rule().type();
    boolean cooperation =
        type == EventType.MECHANISM && isCooperation(trigger) && parties.states().size() == 1;
    if (cooperation && mainStates.size() > 1 && isOneOf(parties, mainStates.subList(0, 2))) {
      return with(parties, mainStates.subList(0, 2));
    }
    if (BY_STATES.contains(type) && !parties.sides().isEmpty()) {
      return with(parties, parties.sides());
    }
    Optional<String> host = type == EventType.VISIT ? host(word) : Optional.empty();
    if (host.isPresent() && !parties.participants().isEmpty()) {
      return with(parties, List.of(host.get()), HOST);
    }
    boolean between = type == EventType.MECHANISM && parties.states().size() == 1;
    if (between && mainStates.size() > 1 && isCooperation(trigger)) {
      return with(parties, mainStates.subList(0, 2));
    }
    boolean talks =
        type == EventType.MEETING
            && parties.states().size() == 1
            && parties.participants().size() == 1
            && mainStates.size() > 1
            && mainStates.subList(0, 2).contains(parties.states().get(0))
            && parties.participants().get(0).actor().id().equals(parties.states().get(0));
    if (talks) {
      return with(parties, mainStates.subList(0, 2));
    }
    boolean duty = type == EventType.SANCTION && words.has("duties", trigger.head());
    if (duty && mainStates.size() > 1 && isOneOf(parties, mainStates.subList(0, 2))) {
      return with(parties, mainStates.subList(0, 2));
    }
    boolean nobody = parties.participants().isEmpty();
    boolean own = nobody && mainStates.contains(names.homeState());
    boolean both = type == EventType.MEETING || type == EventType.MECHANISM;
    if (nobody && both && mainStates.size() > 1) {
      return with(parties, mainStates.subList(0, 2));
    }
    String local =
        nobody && type == EventType.ENFORCEMENT
            ? names.stateOfPlace(SimplifiedScript.of(place))
            : "";
    if (!local.isEmpty() && !local.equals(names.homeState())) {
      return with(parties, List.of(local));
    }
    return own ? with(parties, List.of(home)) : parties;
  }

  /** Whose bodies a text means where it tells none: those of its state or, in a paper, region. */
  String home(ChineseText text) {
    String region =
        text.isTraditional() ? names.bodiesOfPaper(text.plain()).getOrDefault(GOVERNMENT, "") : "";
    return region.isEmpty() ? names.homeState() : region;
  }

  /** 访问北京: the state of the town receives the visitor. */
  Parties withHost(Parties parties, ChineseSentence sentence, Trigger trigger) {
    boolean travels =
        trigger.rule().rule().type() == EventType.VISIT && !parties.participants().isEmpty();
    return Optional.of(trigger.word().end())
        .filter(index -> travels)
        .flatMap(index -> names.place(sentence.text(), index, sentence.end()))
        .map(place -> names.stateOfPlace(place.value()))
        .filter(state -> !state.isEmpty() && !parties.states().contains(state))
        .map(state -> with(parties, List.of(state), HOST))
        .orElse(parties);
  }

  private static boolean isOneOf(Parties parties, List<String> states) {
    return parties.states().size() == 1 && states.contains(parties.states().get(0));
  }

  /** The state that is told by its sign: 访华, 赴美. */
  private Optional<String> host(String word) {
    char last = word.charAt(word.length() - 1);
    return HOME.indexOf(last) >= 0 ? Optional.of(names.homeState()) : names.shortState(last);
  }

  private static boolean isCooperation(Trigger trigger) {
    return trigger.head().endsWith("合作") || trigger.head().endsWith("工作组");
  }

  private Parties with(Parties parties, List<String> states) {
    return with(parties, states, "participant");
  }

  private Parties with(Parties parties, List<String> states, String role) {
    List<Participation> participants = new ArrayList<>(parties.participants());
    List<String> all = new ArrayList<>(parties.states());
    for (String state : states) {
      Name name = names.name(state);
      boolean named = participants.stream().anyMatch(p -> p.actor().equals(name));
      if (!named) {
        participants.add(new Participation(name, role));
      }
      if (!all.contains(state)) {
        all.add(state);
      }
    }
    return new Parties(participants, all, parties.sides(), parties.from());
  }
}
