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
    return changed().participants(other.participants).states(other.states).done();
  }

  /** The same event with other participants. */
  public EventMention involving(List<Participation> others) {
    return changed().participants(others).done();
  }

  public EventMention dated(FoundDate newDate) {
    return changed().date(newDate).done();
  }

  /** The same event told by other passages. */
  public EventMention toldBy(List<Passage> passages) {
    return changed().evidence(passages).done();
  }

  /** A copy in which single fields can be changed. */
  public Change changed() {
    return new Change(this);
  }

  /** A mention that differs from another one in some fields. */
  public static final class Change {

    private final EventMention from;
    private Optional<FoundDate> date;
    private List<Participation> participants;
    private Set<String> states;
    private String place;
    private String mechanism;
    private List<Passage> evidence;
    private Headline headline;

    private Change(EventMention from) {
      this.from = from;
      this.date = from.date;
      this.participants = from.participants;
      this.states = from.states;
      this.place = from.place;
      this.mechanism = from.mechanism;
      this.evidence = from.evidence;
      this.headline = from.headline;
    }

    public Change date(FoundDate newDate) {
      this.date = Optional.of(newDate);
      return this;
    }

    public Change participants(List<Participation> newParticipants) {
      this.participants = newParticipants;
      return this;
    }

    public Change states(Set<String> newStates) {
      this.states = newStates;
      return this;
    }

    public Change place(String newPlace) {
      this.place = newPlace;
      return this;
    }

    public Change mechanism(String newMechanism) {
      this.mechanism = newMechanism;
      return this;
    }

    public Change evidence(List<Passage> newEvidence) {
      this.evidence = newEvidence;
      return this;
    }

    public Change headline(Headline newHeadline) {
      this.headline = newHeadline;
      return this;
    }

    public EventMention done() {
      return new EventMention(
          from.type,
          from.mode,
          from.level,
          from.head,
          date,
          participants,
          states,
          place,
          mechanism,
          from.areas,
          from.factuality,
          evidence,
          from.rule,
          from.confidence,
          from.definite,
          from.sentence,
          headline);
    }
  }
}
