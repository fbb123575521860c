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

  @Column(name = "recorded_at")
  Instant recordedAt;

  /** Takes over what is found; false if that was known. */
  boolean know(CommitmentFinding found) {
    Commitment before = promisors == null ? null : toDomain(List.of());
    promisors = found.promisors();
    beneficiaries = found.beneficiaries();
    action = found.action();
    areas = List.copyOf(new TreeSet<>(found.areas()));
    due = DateColumns.of(found.due().map(EventDate::of));
    made = DateColumns.of(found.made().map(EventDate::of));
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
        evidence);
  }
}
