package org.liaison.events.extraction.english.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.liaison.events.extraction.EventFinding.Participation;
import org.liaison.events.extraction.Name;
import org.liaison.events.extraction.english.claim.Attribution;
import org.liaison.events.extraction.english.mention.Knowledge;
import org.liaison.events.extraction.english.mention.Mention;
import org.liaison.events.extraction.english.mention.MentionKind;
import org.liaison.events.extraction.english.reading.Reading;
import org.liaison.events.extraction.english.word.EnglishWords;
import org.liaison.events.extraction.english.word.Grammar;
import org.liaison.events.extraction.merge.EventMention;
import org.liaison.events.extraction.text.Sentence;
import org.liaison.events.vocabulary.EventType;
import org.liaison.events.vocabulary.Factuality;

/**
 * Concludes who takes part in events whose own sentence names nobody: who announced it, the state
 * whose courts or places the sentence speaks of, or who acted last in the same story.
 */
public final class ParticipantInference {

  private static final int NEAR = 10;
  private static final Set<String> JOINTS = Set.of("and", ",", "the");
  private static final String ROLE = "participant";
  private static final Set<EventType> OF_A_STATE =
      Set.of(
          EventType.ENFORCEMENT,
          EventType.CONTROL,
          EventType.LEGISLATION,
          EventType.SANCTION,
          EventType.MECHANISM,
          EventType.REPORT,
          EventType.STATEMENT,
          EventType.THREAT);

  private final Knowledge knowledge;
  private final EnglishWords words;

  public ParticipantInference(Knowledge knowledge, EnglishWords words) {
    this.knowledge = knowledge;
    this.words = words;
  }

  /** Adds participants where there are none. */
  public List<EventMention> infer(List<EventMention> events, List<Reading> readings) {
    List<EventMention> result = new ArrayList<>();
    EventMention founded = null;
    for (EventMention event : events) {
      boolean known = event.participants().stream().anyMatch(p -> !p.actor().id().isEmpty());
      boolean session = event.type() == EventType.MEETING && event.participants().isEmpty();
      if (known) {
        result.add(event);
      } else if (session && founded != null) {
        result.add(event.changed().participants(statesOf(founded)).states(founded.states()).done());
      } else {
        result.add(involving(event, readings));
      }
      boolean founds =
          (event.type() == EventType.MECHANISM || event.type() == EventType.MEETING)
              && event.states().size() > 1;
      founded = founds ? event : founded;
    }
    return result;
  }

  private static List<Participation> statesOf(EventMention event) {
    return event.participants().stream()
        .filter(p -> event.states().contains(p.actor().id()))
        .toList();
  }

  private EventMention involving(EventMention event, List<Reading> readings) {
    Reading reading = readings.get(event.sentence());
    List<Name> meant = announcers(event, reading);
    if (meant.isEmpty() && OF_A_STATE.contains(event.type())) {
      meant = ofState(event, reading).map(id -> List.of(knowledge.name(id))).orElse(List.of());
    }
    if (meant.isEmpty() && event.type() == EventType.LEGISLATION) {
      meant = bodyWhere(reading);
    }
    if (meant.isEmpty() && event.participants().isEmpty()) {
      meant = lastActing(event, readings);
    }
    return meant.isEmpty() ? event : event.involving(added(event, meant));
  }

  private static List<Participation> added(EventMention event, List<Name> meant) {
    Map<String, Participation> participants = new LinkedHashMap<>();
    event.participants().forEach(p -> participants.put(p.actor().label(), p));
    meant.forEach(name -> participants.putIfAbsent(name.label(), new Participation(name, ROLE)));
    return List.copyOf(participants.values());
  }

  /** "The ministry announced that nitazenes would be listed": the ministry lists them. */
  private List<Name> announcers(EventMention event, Reading reading) {
    if (!OF_A_STATE.contains(event.type()) || event.type() == EventType.ENFORCEMENT) {
      return List.of();
    }
    boolean own =
        event.factuality() == Factuality.ANNOUNCED || event.factuality() == Factuality.PLANNED;
    return reading.attributions().stream()
        .filter(said -> own || isAnnounced(said))
        .filter(said -> !said.speaker().is(MentionKind.GROUP) || isAnnounced(said))
        .map(Attribution::speaker)
        .filter(speaker -> !speaker.states().isEmpty())
        .findFirst()
        .map(this::withStates)
        .orElse(List.of());
  }

  private boolean isAnnounced(Attribution said) {
    return words.has("announcing-verbs", said.verb());
  }

  private List<Name> withStates(Mention speaker) {
    List<Name> names = new ArrayList<>(speaker.is(MentionKind.GROUP) ? List.of() : speaker.names());
    speaker.states().forEach(id -> names.add(knowledge.name(id)));
    return names;
  }

  /** "a bill was introduced in the Senate". */
  private List<Name> bodyWhere(Reading reading) {
    return reading.mentions().stream()
        .filter(m -> m.locative() && (m.is(MentionKind.AGENCY) || m.is(MentionKind.ORGANISATION)))
        .findFirst()
        .map(this::withStates)
        .orElse(List.of());
  }

  private Optional<String> placed(Reading reading) {
    return locative(reading).or(() -> place(reading));
  }

  /** The state of the first place that is not part of a name ("Hubei Amarvel Biotech"). */
  private Optional<String> place(Reading reading) {
    for (int i = 0; i < reading.sentence().size(); i++) {
      boolean named = reading.mentionAt(i).filter(m -> m.is(MentionKind.ORGANISATION)).isPresent();
      Optional<String> state =
          named ? Optional.empty() : knowledge.placeStateIn(reading.sentence(), i, i + 1);
      if (state.isPresent()) {
        return state;
      }
    }
    return Optional.empty();
  }

  private Optional<String> ofState(EventMention event, Reading reading) {
    return meant(reading)
        .or(() -> event.type() == EventType.ENFORCEMENT ? placed(reading) : Optional.empty())
        .or(() -> event.type() == EventType.CONTROL ? locative(reading) : Optional.empty());
  }

  /** The state that a word such as "Senate" means, outside of names. */
  private Optional<String> meant(Reading reading) {
    for (int i = 0; i < reading.sentence().size(); i++) {
      if (reading.mentionAt(i).isEmpty()) {
        Optional<String> state = knowledge.stateMeant(reading.sentence(), i, i + 1);
        if (state.isPresent()) {
          return state;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<String> locative(Reading reading) {
    return reading.mentions().stream()
        .filter(Mention::locative)
        .flatMap(mention -> mention.states().stream())
        .findFirst();
  }

  /** Who acted in the sentence itself, or in one of those right before it. */
  private List<Name> lastActing(EventMention event, List<Reading> readings) {
    return lastActing(event, readings, this::subject)
        .or(() -> lastActing(event, readings, this::acting))
        .orElse(List.of());
  }

  private static Optional<List<Name>> lastActing(
      EventMention event, List<Reading> readings, Function<Reading, List<Name>> who) {
    for (int i = event.sentence(); i >= Math.max(0, event.sentence() - NEAR); i--) {
      List<Name> acting = who.apply(readings.get(i));
      if (!acting.isEmpty()) {
        return Optional.of(acting);
      }
    }
    return Optional.empty();
  }

  /** Who is the subject of a clause, with those joined to it: "China and Thailand have". */
  private List<Name> subject(Reading reading) {
    List<Mention> acting =
        reading.mentions().stream()
            .filter(Mention::isActing)
            .filter(ParticipantInference::isPublic)
            .toList();
    for (int last = 0; last < acting.size(); last++) {
      if (isSubject(reading.sentence(), acting.get(last))) {
        int first = last;
        while (first > 0
            && areJoined(reading.sentence(), acting.get(first - 1), acting.get(first))) {
          first--;
        }
        return acting.subList(first, last + 1).stream()
            .flatMap(mention -> withStates(mention).stream())
            .distinct()
            .toList();
      }
    }
    return List.of();
  }

  private static boolean areJoined(Sentence sentence, Mention one, Mention other) {
    return IntStream.range(one.to(), other.from()).allMatch(i -> JOINTS.contains(sentence.key(i)));
  }

  private boolean isSubject(Sentence sentence, Mention mention) {
    String next = sentence.key(mention.to());
    return Grammar.isAuxiliary(next)
        || words.verbs().of(next).stream().anyMatch(verb -> verb.form().isPast());
  }

  private List<Name> acting(Reading reading) {
    return reading.mentions().stream()
        .filter(Mention::isActing)
        .filter(ParticipantInference::isPublic)
        .findFirst()
        .map(this::withStates)
        .orElse(List.of());
  }

  private static boolean isPublic(Mention mention) {
    boolean known = mention.names().stream().noneMatch(name -> name.id().isEmpty());
    return mention.is(MentionKind.STATE)
        || mention.is(MentionKind.AGENCY)
        || mention.is(MentionKind.PAIR)
        || (mention.is(MentionKind.ORGANISATION) && known);
  }
}
