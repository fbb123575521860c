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
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.liaison.events.record.domain.Event;
import org.liaison.events.record.domain.EventField;
import org.liaison.events.record.domain.EventReview;
import org.liaison.events.record.domain.EventState;
import org.liaison.events.record.domain.Evidence;
import org.liaison.events.record.domain.Participant;
import org.liaison.events.record.domain.PendingDecision;
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

  /** Counted by the database, with every change of the row. */
  @Column(insertable = false, updatable = false)
  long revision;

  @Column(columnDefinition = "text[]")
  List<String> decided = List.of();

  @JdbcTypeCode(SqlTypes.JSON)
  String told;

  @Column(name = "merged_into")
  UUID mergedInto;

  @Enumerated(EnumType.STRING)
  @Column(name = "pending_status")
  ReviewStatus pendingStatus;

  @Column(name = "pending_by")
  String pendingBy;

  @Column(name = "pending_at")
  Instant pendingAt;

  boolean held;

  boolean retold;

  /** How the event stands. */
  EventState state() {
    ToldEvent shown = shown();
    return new EventState(
        shown,
        told == null ? shown : ToldEventJson.read(told),
        fields(),
        status,
        pending(),
        Optional.ofNullable(mergedInto));
  }

  /** Takes over how it stands now; what is equal already stays untouched. */
  void take(EventState state, Instant now) {
    show(state.shown());
    told = state.told().equals(state.shown()) ? null : ToldEventJson.write(state.told());
    decided = state.decided().stream().sorted().map(EventField::name).toList();
    status = state.status();
    mergedInto = state.mergedInto().orElse(null);
    pendingStatus = state.pending().map(PendingDecision::status).orElse(null);
    pendingBy = state.pending().map(PendingDecision::by).orElse(null);
    pendingAt = state.pending().map(PendingDecision::at).orElse(null);
    updatedAt = now;
  }

  private void show(ToldEvent shown) {
    type = shown.type();
    mode = shown.mode();
    level = shown.level();
    title = shown.title();
    date = DateColumns.of(shown.date());
    if (!shownParticipants().equals(shown.participants())) {
      participants.clear();
      shown.participants().stream().map(ParticipantRow::of).forEach(participants::add);
    }
    place = shown.place();
    mechanism = shown.mechanism();
    areas = shown.areas();
    factuality = shown.factuality();
  }

  private ToldEvent shown() {
    return new ToldEvent(
        type,
        mode,
        level,
        title,
        DateColumns.toDomain(date),
        shownParticipants(),
        place,
        mechanism,
        areas,
        factuality);
  }

  private List<Participant> shownParticipants() {
    return participants.stream().map(ParticipantRow::toDomain).toList();
  }

  private Set<EventField> fields() {
    return decided.stream().map(EventField::valueOf).collect(Collectors.toUnmodifiableSet());
  }

  private Optional<PendingDecision> pending() {
    return Optional.ofNullable(pendingStatus)
        .map(decision -> new PendingDecision(decision, pendingBy, pendingAt));
  }

  /** An event that only withdrawn documents tell says so; what was decided on it stays kept. */
  private ReviewStatus shownStatus() {
    boolean counted =
        evidenceCount > 0 || status == ReviewStatus.REJECTED || status == ReviewStatus.MERGED;
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
        shownParticipants(),
        place,
        mechanism,
        areas,
        factuality,
        shownStatus(),
        origins,
        evidenceCount,
        evidence,
        recordedAt,
        updatedAt,
        review());
  }

  private EventReview review() {
    return new EventReview(
        revision,
        fields(),
        Optional.ofNullable(told).map(ToldEventJson::read),
        Optional.ofNullable(mergedInto),
        pending(),
        held);
  }
}
