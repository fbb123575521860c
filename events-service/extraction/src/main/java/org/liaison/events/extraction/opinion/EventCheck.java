package org.liaison.events.extraction.opinion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.liaison.events.extraction.EventFinding;
import org.liaison.events.extraction.EventFinding.Participation;
import org.liaison.events.extraction.FoundDate;
import org.liaison.events.extraction.Name;
import org.liaison.events.extraction.Passage;
import org.liaison.events.extraction.opinion.ProposedEvent.Actor;
import org.liaison.events.vocabulary.EventType;
import org.liaison.events.vocabulary.Factuality;

/** Makes a finding of a proposed event, of nothing but what the text supports. */
final class EventCheck implements Check<ProposedEvent, EventFinding> {

  private static final int LONGEST_TITLE = 160;
  private static final Pattern SPACES = Pattern.compile("[\\h\\s]++");

  private final CheckedText text;
  private final FieldKnowledge knowledge;
  private final Naming naming;
  private final Stamp stamp;
  private final OpinionTally tally;

  EventCheck(CheckedText text, FieldKnowledge knowledge, Stamp stamp, OpinionTally tally) {
    this.text = text;
    this.knowledge = knowledge;
    this.naming = new Naming(text, knowledge.names(), tally);
    this.stamp = stamp;
    this.tally = tally;
  }

  @Override
  public EventFinding check(ProposedEvent proposed, List<EventFinding> found)
      throws NotAddedException {
    List<Passage> evidence = text.anchor(proposed.quotes());
    EventFinding event = finding(proposed, evidence);
    if (event.factuality().onTimeline()) {
      checkReality(event, found);
    } else if (found.stream().anyMatch(known -> Sameness.same(known, event))) {
      throw new NotAddedException(Outcome.ALREADY_FOUND);
    }
    return event;
  }

  /** What the rules read as a condition or denial, or may be one, does not become an event. */
  private void checkReality(EventFinding event, List<EventFinding> found) throws NotAddedException {
    for (EventFinding known : found) {
      if (known.factuality().onTimeline() && Sameness.same(known, event)) {
        throw new NotAddedException(Outcome.ALREADY_FOUND);
      }
    }
    for (EventFinding known : found) {
      if (!known.factuality().onTimeline() && Sameness.tellAlike(known, event)) {
        throw new NotAddedException(Outcome.CONTRADICTED);
      }
    }
    if (isToCome(event) || knowledge.caution().doubts(text, event.evidence())) {
      throw new NotAddedException(Outcome.DOUBTFUL);
    }
  }

  /** Said to have happened on a day after the text was published. */
  private boolean isToCome(EventFinding event) {
    return event.factuality() == Factuality.HAPPENED
        && event
            .date()
            .flatMap(date -> date.edtf().earliest())
            .filter(day -> day.isAfter(text.source().publishedOn()))
            .isPresent();
  }

  private EventFinding finding(ProposedEvent proposed, List<Passage> evidence)
      throws NotAddedException {
    EventType type = KnownValues.constant(EventType.class, proposed.type());
    Factuality factuality = KnownValues.constant(Factuality.class, proposed.factuality());
    return new EventFinding(
        type,
        mode(type, proposed.mode()),
        "",
        title(evidence.get(0).exact()),
        date(proposed.date(), evidence),
        participants(proposed.actors()),
        naming.written(proposed.place(), Unsupported.PLACE).orElse(""),
        naming.mechanism(proposed.mechanism()),
        knowledge.areas().of(text, evidence),
        factuality,
        evidence,
        stamp.rule(),
        stamp.confidence(proposed.confidence()));
  }

  private String mode(EventType type, String proposed) {
    if (knowledge.values().isMode(type, proposed)) {
      return proposed;
    }
    tally.count(Unsupported.MODE);
    return "";
  }

  private Optional<FoundDate> date(String proposed, List<Passage> evidence) {
    Optional<FoundDate> date = text.date(proposed, evidence);
    if (date.isEmpty() && !proposed.isBlank()) {
      tally.count(Unsupported.DATE);
    }
    return date;
  }

  private List<Participation> participants(List<Actor> proposed) {
    List<Participation> participants = new ArrayList<>();
    for (Actor actor : proposed) {
      Optional<Name> name = naming.actor(actor.name());
      boolean known =
          participants.stream()
              .anyMatch(one -> name.filter(other -> other.equals(one.actor())).isPresent());
      if (name.isPresent() && !known) {
        participants.add(new Participation(name.get(), role(actor.role())));
      }
    }
    return participants;
  }

  private String role(String proposed) {
    if (knowledge.values().isRole(proposed)) {
      return proposed;
    }
    tally.count(Unsupported.ROLE);
    return KnownValues.PARTICIPANT;
  }

  private static String title(String exact) {
    String line = SPACES.matcher(exact).replaceAll(" ");
    return line.codePointCount(0, line.length()) <= LONGEST_TITLE
        ? line
        : line.substring(0, line.offsetByCodePoints(0, LONGEST_TITLE - 1)) + "…";
  }
}
