package org.liaison.events.record.domain;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.liaison.events.extraction.EventFinding;
import org.liaison.events.extraction.EventFinding.Participation;
import org.liaison.events.vocabulary.EventType;
import org.liaison.events.vocabulary.Factuality;

/** What is compared to tell whether two reports are of the same event. */
public record ToldEvent(
    EventType type,
    String mode,
    String level,
    String title,
    Optional<EventDate> date,
    List<Participant> participants,
    String place,
    String mechanism,
    List<String> areas,
    Factuality factuality) {

  public static ToldEvent of(EventFinding finding) {
    return new ToldEvent(
        finding.type(),
        finding.mode(),
        finding.level(),
        finding.title(),
        finding.date().map(EventDate::of),
        finding.participants().stream().map(ToldEvent::participant).distinct().toList(),
        finding.place(),
        finding.mechanism(),
        List.copyOf(new TreeSet<>(finding.areas())),
        finding.factuality());
  }

  public static ToldEvent of(Event event) {
    return new ToldEvent(
        event.type(),
        event.mode(),
        event.level(),
        event.title(),
        event.date(),
        event.participants(),
        event.place(),
        event.mechanism(),
        event.areas(),
        event.factuality());
  }

  /** Whether a newer version of the same document tells what an older one told. */
  boolean wordedLike(ToldEvent told) {
    return type == told.type
        && mode.equals(told.mode)
        && title.equals(told.title)
        && date.map(EventDate::edtf).equals(told.date.map(EventDate::edtf));
  }

  private static Participant participant(Participation participation) {
    return new Participant(
        participation.actor().id(), participation.actor().label(), participation.role());
  }
}
