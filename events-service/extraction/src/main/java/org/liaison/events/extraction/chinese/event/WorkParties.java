package org.liaison.events.extraction.chinese.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.liaison.events.extraction.EventFinding.Participation;
import org.liaison.events.extraction.Name;
import org.liaison.events.extraction.chinese.event.ParticipantFinder.Parties;
import org.liaison.events.extraction.chinese.mention.ChineseNames;
import org.liaison.events.extraction.chinese.text.CharacterTrie.Match;
import org.liaison.events.extraction.chinese.text.ChineseSentence;
import org.liaison.events.extraction.chinese.text.Segment;
import org.liaison.events.extraction.chinese.text.Span;
import org.liaison.events.lexicon.LexiconActor;
import org.liaison.events.vocabulary.ActorKind;
import org.liaison.events.vocabulary.EventType;

/** Takes the parties of an agreement or joint paper from its name: 《中墨禁毒合作谅解备忘录》. */
final class WorkParties {

  private final ChineseNames names;

  WorkParties(ChineseNames names) {
    this.names = names;
  }

  /** The parties, and the states that the paper names if fewer than two are told. */
  Parties add(Parties parties, ChineseSentence sentence, Trigger trigger) {
    boolean joint = trigger.type() == EventType.AGREEMENT || trigger.type() == EventType.STATEMENT;
    if (!joint || parties.states().size() > 1) {
      return parties;
    }
    Segment segment = trigger.segmentOf(sentence);
    for (Span work : sentence.works()) {
      boolean own = work.end() > segment.start() && work.start() < segment.end();
      List<String> states = own ? states(sentence, work) : List.of();
      if (states.size() > 1) {
        return with(parties, states, trigger.rule().rule().subjectRole());
      }
    }
    return parties;
  }

  private List<String> states(ChineseSentence sentence, Span work) {
    Set<String> states = new LinkedHashSet<>(signs(sentence, work.start() + 1));
    int i = work.start();
    while (i < work.end()) {
      Optional<Match<LexiconActor>> actor = names.actor(sentence.text(), i, work.end());
      actor
          .filter(match -> match.value().kind() == ActorKind.STATE)
          .ifPresent(match -> states.add(match.value().id()));
      i = actor.map(Match::to).orElse(i + 1);
    }
    return List.copyOf(states);
  }

  /** 中美 at the beginning of the name. */
  private List<String> signs(ChineseSentence sentence, int from) {
    List<String> ids = new ArrayList<>();
    int i = from;
    Optional<String> id = names.shortState(sentence.at(i));
    while (id.isPresent() && names.actor(sentence.text(), i, sentence.end()).isEmpty()) {
      ids.add(id.get());
      i++;
      id = names.shortState(sentence.at(i));
    }
    return ids.size() > 1 ? ids : List.of();
  }

  private Parties with(Parties parties, List<String> states, String role) {
    List<Participation> participants = new ArrayList<>(parties.participants());
    Set<String> all = new LinkedHashSet<>(parties.states());
    for (String state : states) {
      Name name = names.name(state);
      if (participants.stream().noneMatch(p -> p.actor().equals(name))) {
        participants.add(new Participation(name, role));
      }
      all.add(state);
    }
    return new Parties(participants, List.copyOf(all), parties.sides(), parties.from());
  }
}
