package org.liaison.events.record.persistence;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.liaison.events.record.domain.Event;
import org.liaison.events.record.domain.Evidence;
import org.liaison.events.record.domain.ReviewStatus;
import org.liaison.events.record.domain.ToldEvent;
import org.liaison.events.vocabulary.EventType;
import org.liaison.events.vocabulary.Factuality;

/** Row of {@code event} with its participants. */
@Entity
@Table(name = "event")
class EventEntity {

  @Id UUID id;

  @Enumerated(EnumType.STRING)
  EventType type;

  String mode;

  String level;

  String title;

  @Embedded DateColumns date;

  @ElementCollection
  @CollectionTable(name = "event_participant", joinColumns = @JoinColumn(name = "event_id"))
  @OrderColumn(name = "ordinal")
  @BatchSize(size = 200)
  List<ParticipantRow> participants = new ArrayList<>();

  String place;

  String mechanism;

  @Column(columnDefinition = "text[]")
  List<String> areas;

  @Enumerated(EnumType.STRING)
  Factuality factuality;

  @Enumerated(EnumType.STRING)
  ReviewStatus status;

  /** Counted by the database, from the evidence. */
  @Column(updatable = false)
  int origins;

  @Column(name = "evidence_count", updatable = false)
  int evidenceCount;

  @Column(name = "recorded_at")
  Instant recordedAt;

  @Column(name = "updated_at")
  Instant updatedAt;

  /** Takes over what is known; what is equal already stays untouched. */
  void know(ToldEvent known, Instant now) {
    type = known.type();
    mode = known.mode();
    level = known.level();
    title = known.title();
    date = DateColumns.of(known.date());
    if (!participants.stream()
        .map(ParticipantRow::toDomain)
        .toList()
        .equals(known.participants())) {
      participants.clear();
      known.participants().stream().map(ParticipantRow::of).forEach(participants::add);
    }
    place = known.place();
    mechanism = known.mechanism();
    areas = known.areas();
    factuality = known.factuality();
    updatedAt = now;
  }

  /** An event that only withdrawn documents tell says so; what was decided on it stays kept. */
  private ReviewStatus shownStatus() {
    boolean counted = evidenceCount > 0 || status == ReviewStatus.REJECTED;
    return counted ? status : ReviewStatus.WITHDRAWN;
  }

  Event toDomain(List<Evidence> evidence) {
    return new Event(
        id,
        type,
        mode,
        level,
        title,
        DateColumns.toDomain(date),
        participants.stream().map(ParticipantRow::toDomain).toList(),
        place,
        mechanism,
        areas,
        factuality,
        shownStatus(),
        origins,
        evidenceCount,
        evidence,
        recordedAt,
        updatedAt);
  }
}
