package org.liaison.events.record.persistence;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.liaison.events.extraction.CommitmentFinding;
import org.liaison.events.extraction.Name;
import org.liaison.events.record.domain.Commitment;
import org.liaison.events.record.domain.EventDate;
import org.liaison.events.record.domain.Evidence;
import org.liaison.events.record.domain.Promise;

/** Row of {@code commitment}. */
@Entity
@Table(name = "commitment")
class CommitmentEntity {

  @Id UUID id;

  @JdbcTypeCode(SqlTypes.JSON)
  List<Name> promisors;

  @JdbcTypeCode(SqlTypes.JSON)
  List<Name> beneficiaries;

  String action;

  @Column(columnDefinition = "text[]")
  List<String> areas;

  @Embedded
  @AttributeOverride(name = "edtf", column = @Column(name = "due_edtf"))
  @AttributeOverride(name = "earliest", column = @Column(name = "due_earliest"))
  @AttributeOverride(name = "latest", column = @Column(name = "due_latest"))
  @AttributeOverride(name = "basis", column = @Column(name = "due_basis"))
  DateColumns due;

  @Embedded
  @AttributeOverride(name = "edtf", column = @Column(name = "made_edtf"))
  @AttributeOverride(name = "earliest", column = @Column(name = "made_earliest"))
  @AttributeOverride(name = "latest", column = @Column(name = "made_latest"))
  @AttributeOverride(name = "basis", column = @Column(name = "made_basis"))
  DateColumns made;

  String status;

  /** Counted by the database, with every change of the row. */
  @Column(insertable = false, updatable = false)
  long revision;

  boolean held;

  @Column(name = "recorded_at")
  Instant recordedAt;

  /** Takes over what is found; false if that was known. */
  boolean know(CommitmentFinding found) {
    return know(
        new Promise(
            found.promisors(),
            found.beneficiaries(),
            found.action(),
            List.copyOf(new TreeSet<>(found.areas())),
            found.due().map(EventDate::of),
            found.made().map(EventDate::of)));
  }

  /** Takes over what was promised; false if that was known. */
  boolean know(Promise promise) {
    Commitment before = promisors == null ? null : toDomain(List.of());
    promisors = promise.promisors();
    beneficiaries = promise.beneficiaries();
    action = promise.action();
    areas = promise.areas();
    due = DateColumns.of(promise.due());
    made = DateColumns.of(promise.made());
    return !toDomain(List.of()).equals(before);
  }

  Commitment toDomain(List<Evidence> evidence) {
    return new Commitment(
        id,
        promisors,
        beneficiaries,
        action,
        areas,
        DateColumns.toDomain(due),
        DateColumns.toDomain(made),
        status,
        revision,
        held,
        evidence);
  }
}
