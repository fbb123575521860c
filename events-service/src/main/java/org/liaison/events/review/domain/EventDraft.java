package org.liaison.events.review.domain;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.liaison.events.record.domain.EventField;
import org.liaison.events.record.domain.Participant;
import org.liaison.events.vocabulary.DateBasis;
import org.liaison.events.vocabulary.EventType;
import org.liaison.events.vocabulary.Factuality;

/**
 * What a person wrote of an event, unchecked.
 *
 * @param date EDTF, or empty
 * @param participants each by id, or by name
 * @param fields those that are meant
 */
public record EventDraft(
    Optional<EventType> type,
    String mode,
    String level,
    String title,
    String date,
    DateBasis basis,
    List<Participant> participants,
    String place,
    String mechanism,
    List<String> areas,
    Factuality factuality,
    Set<EventField> fields) {

  public EventDraft {
    participants = List.copyOf(participants);
    areas = List.copyOf(areas);
    fields = Set.copyOf(fields);
  }
}
