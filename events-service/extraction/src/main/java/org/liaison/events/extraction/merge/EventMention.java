package org.liaison.events.extraction.merge;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.liaison.events.extraction.EventFinding.Participation;
import org.liaison.events.extraction.FoundDate;
import org.liaison.events.extraction.Passage;
import org.liaison.events.vocabulary.EventType;
import org.liaison.events.vocabulary.Factuality;

/**
 * An event as one sentence tells it.
 *
 * @param head the lexicon's word for what it is done to ("working group"), or empty
 * @param states ids of the states that take part
 * @param definite whether the text speaks of it as known ("the meeting")
 * @param sentence number of the sentence
 */
public record EventMention(
    EventType type,
    String mode,
    String level,
    String head,
    Optional<FoundDate> date,
    List<Participation> participants,
    Set<String> states,
    String place,
    String mechanism,
    Set<String> areas,
    Factuality factuality,
    List<Passage> evidence,
    String rule,
    double confidence,
    boolean definite,
    int sentence,
    Headline headline) {

  public EventMention {
    participants = List.copyOf(participants);
    states = Set.copyOf(states);
    areas = Set.copyOf(areas);
    evidence = List.copyOf(evidence);
  }

  /** The same event, done by those who did another one. */
  public EventMention by(EventMention other) {
    return new EventMention(
        type,
        mode,
        level,
        head,
        date,
        other.participants,
        other.states,
        place,
        mechanism,
        areas,
        factuality,
        evidence,
        rule,
        confidence,
        definite,
        sentence,
        headline);
  }

  /** The same event with other participants. */
  public EventMention involving(List<Participation> others) {
    return new EventMention(
        type,
        mode,
        level,
        head,
        date,
        others,
        states,
        place,
        mechanism,
        areas,
        factuality,
        evidence,
        rule,
        confidence,
        definite,
        sentence,
        headline);
  }

  public EventMention dated(FoundDate newDate) {
    return new EventMention(
        type,
        mode,
        level,
        head,
        Optional.of(newDate),
        participants,
        states,
        place,
        mechanism,
        areas,
        factuality,
        evidence,
        rule,
        confidence,
        definite,
        sentence,
        headline);
  }

  /** The same event told by other passages. */
  public EventMention toldBy(List<Passage> passages) {
    return new EventMention(
        type,
        mode,
        level,
        head,
        date,
        participants,
        states,
        place,
        mechanism,
        areas,
        factuality,
        passages,
        rule,
        confidence,
        definite,
        sentence,
        headline);
  }
}
