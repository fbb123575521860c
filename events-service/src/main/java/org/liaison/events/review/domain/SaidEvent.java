package org.liaison.events.review.domain;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.liaison.events.record.domain.EventDate;
import org.liaison.events.record.domain.EventField;
import org.liaison.events.record.domain.Participant;
import org.liaison.events.record.domain.ToldEvent;
import org.liaison.events.vocabulary.EventType;
import org.liaison.events.vocabulary.Factuality;

/**
 * What a person says of an event, all of it, or some fields.
 *
 * @param type not empty if it is among the fields
 * @param fields which of the others mean anything
 */
public record SaidEvent(
    Optional<EventType> type,
    String mode,
    String level,
    String title,
    Optional<EventDate> date,
    List<Participant> participants,
    String place,
    String mechanism,
    List<String> areas,
    Factuality factuality,
    Set<EventField> fields) {

  public SaidEvent {
    participants = List.copyOf(participants);
    areas = List.copyOf(areas);
    fields = Set.copyOf(fields);
    if (fields.contains(EventField.TYPE) && type.isEmpty()) {
      throw new IllegalArgumentException("an event is of some type");
    }
  }

  /** All that is said. */
  public ToldEvent whole() {
    return as(type.orElseThrow());
  }

  /** What is known of an event once this is said of it. */
  public ToldEvent over(ToldEvent known) {
    return EventField.overlay(known, as(type.orElse(known.type())), fields);
  }

  private ToldEvent as(EventType known) {
    return new ToldEvent(
        known, mode, level, title, date, participants, place, mechanism, areas, factuality);
  }
}
