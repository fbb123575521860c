package org.liaison.events.extraction.english.event;

import java.util.List;
import java.util.Set;
import org.liaison.events.extraction.EventFinding.Participation;
import org.liaison.events.extraction.english.mention.Knowledge;
import org.liaison.events.extraction.english.reading.Reading;
import org.liaison.events.extraction.merge.EventMention;
import org.liaison.events.extraction.merge.Headline;
import org.liaison.events.lexicon.LexiconMechanism;
import org.liaison.events.vocabulary.EventType;

/**
 * Tells one event for each mechanism of a list: "dialogue mechanisms were established, including A,
 * B and C" founds three, and each has a life of its own.
 */
final class ListedMechanisms {

  private static final Set<String> LEADS = Set.of("including", "namely", "such", ":");

  private final Terms terms;
  private final Knowledge knowledge;

  ListedMechanisms(Terms terms, Knowledge knowledge) {
    this.terms = terms;
    this.knowledge = knowledge;
  }

  /** The mention itself if nothing is listed behind it. */
  List<EventMention> expand(Reading reading, Trigger trigger, EventMention mention) {
    if (mention.type() != EventType.MECHANISM || !mention.mechanism().isEmpty()) {
      return List.of(mention);
    }
    int lead = lead(reading, trigger.lastToken());
    List<EventMention> listed =
        lead < 0
            ? List.of()
            : terms.mechanisms(reading.sentence()).stream()
                .filter(named -> named.from() > lead)
                .map(named -> of(mention, named.mechanism()))
                .toList();
    return listed.isEmpty() ? List.of(mention) : listed;
  }

  private static int lead(Reading reading, int from) {
    for (int i = from; i < reading.sentence().size(); i++) {
      if (LEADS.contains(reading.sentence().key(i))) {
        return i;
      }
    }
    return -1;
  }

  private EventMention of(EventMention mention, LexiconMechanism mechanism) {
    boolean unnamed = mention.participants().isEmpty();
    List<Participation> parties =
        mechanism.parties().stream()
            .map(id -> new Participation(knowledge.name(id), "participant"))
            .toList();
    return mention
        .changed()
        .participants(unnamed ? parties : mention.participants())
        .states(unnamed ? Set.copyOf(mechanism.parties()) : mention.states())
        .mechanism(mechanism.id())
        .headline(
            new Headline(
                mention.headline().verb(), mechanism.name(), "", mention.headline().passive()))
        .done();
  }
}
