package org.liaison.events.record.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.liaison.events.record.domain.Participant;

/** Row of {@code event_participant}. */
@Embeddable
class ParticipantRow {

  @Column(name = "actor_id")
  String actorId;

  String name;

  String role;

  static ParticipantRow of(Participant participant) {
    ParticipantRow row = new ParticipantRow();
    row.actorId = participant.actorId();
    row.name = participant.name();
    row.role = participant.role();
    return row;
  }

  Participant toDomain() {
    return new Participant(actorId, name, role);
  }
}
