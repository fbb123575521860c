package org.liaison.events.extraction.chinese.commitment;

import java.util.List;
import java.util.Optional;
import org.liaison.events.extraction.Name;
import org.liaison.events.extraction.chinese.claim.Attribution;
import org.liaison.events.extraction.chinese.mention.ChineseNames;
import org.liaison.events.extraction.chinese.mention.Mention;
import org.liaison.events.extraction.chinese.mention.MentionKind;
import org.liaison.events.extraction.chinese.reading.Reading;
import org.liaison.events.extraction.chinese.text.ChineseSentence;

/** Tells who can promise: states, bodies and those who speak for them; no expert for a state. */
final class Promisors {

  private final ChineseNames names;

  Promisors(ChineseNames names) {
    this.names = names;
  }

  /** The parties that stand in a stretch before a verb; none if they are only spoken to. */
  List<Mention> before(Reading reading, int from, int to) {
    ChineseSentence sentence = reading.sentence();
    return reading.mentions(from, to).stream()
        .filter(Mention::isActing)
        .filter(m -> "对向给把将括从".indexOf(sentence.at(m.start() - 1)) < 0)
        .toList();
  }

  /** Who speaks in a sentence before an index. */
  Optional<Mention> speaker(Reading reading, int index) {
    Mention speaker = null;
    for (Attribution attribution : reading.said()) {
      if (attribution.stretch().end() <= index) {
        speaker = attribution.speaker();
      }
    }
    return Optional.ofNullable(speaker);
  }

  /** Whether somebody speaks for a state or a body. */
  boolean isOfficial(Mention mention) {
    return !mention.states().isEmpty()
        || mention.is(MentionKind.ORGANISATION)
        || mention.is(MentionKind.AGENCY);
  }

  /** Whether what a speaker says of a party binds it: his own, or that of both. */
  boolean binds(Optional<Mention> speaker, List<Mention> parties) {
    if (speaker.isEmpty() || speaker.get().names().isEmpty()) {
      return true;
    }
    return isOfficial(speaker.get())
        && parties.stream()
            .anyMatch(
                party ->
                    party.states().stream().anyMatch(speaker.get().states()::contains)
                        || (isLocal(party) && isLocal(speaker.get()))
                        || party.names().equals(speaker.get().names()));
  }

  /** A body that no state is known of is one of where the text is from, as are the others. */
  private static boolean isLocal(Mention mention) {
    return mention.is(MentionKind.AGENCY) && mention.states().isEmpty();
  }

  /** By name; who speaks for a state is that state. */
  List<Name> names(List<Mention> parties) {
    return parties.stream()
        .flatMap(
            party ->
                speaksForState(party)
                    ? party.states().stream().map(names::name)
                    : party.names().stream())
        .distinct()
        .toList();
  }

  private static boolean speaksForState(Mention party) {
    boolean human = party.is(MentionKind.GROUP) || party.is(MentionKind.PERSON);
    return human && !party.states().isEmpty();
  }
}
