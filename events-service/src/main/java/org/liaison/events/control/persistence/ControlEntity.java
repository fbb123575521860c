package org.liaison.events.control.persistence;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.liaison.events.control.domain.Control;
import org.liaison.events.control.domain.ControlEntry;
import org.liaison.events.control.domain.ControlKind;
import org.liaison.events.control.domain.ControlOrigin;
import org.liaison.events.control.domain.SourceCheck;
import org.liaison.events.control.domain.Substance;

/** Row of {@code control}. */
@Entity
@Table(name = "control")
class ControlEntity {

  @Id UUID id;

  String jurisdiction;

  String substance;

  String name;

  @Column(name = "name_zh")
  String nameZh;

  String cas;

  @Enumerated(EnumType.STRING)
  ControlKind kind;

  @Column(name = "substance_class")
  String substanceClass;

  String schedule;

  @Embedded
  @AttributeOverride(name = "edtf", column = @Column(name = "announced_edtf"))
  @AttributeOverride(name = "earliest", column = @Column(name = "announced_earliest"))
  @AttributeOverride(name = "latest", column = @Column(name = "announced_latest"))
  DateSpan announced;

  @Embedded
  @AttributeOverride(name = "edtf", column = @Column(name = "effective_edtf"))
  @AttributeOverride(name = "earliest", column = @Column(name = "effective_earliest"))
  @AttributeOverride(name = "latest", column = @Column(name = "effective_latest"))
  DateSpan effective;

  @Embedded
  @AttributeOverride(name = "edtf", column = @Column(name = "ended_edtf"))
  @AttributeOverride(name = "earliest", column = @Column(name = "ended_earliest"))
  @AttributeOverride(name = "latest", column = @Column(name = "ended_latest"))
  DateSpan ended;

  String basis;

  String source;

  @Enumerated(EnumType.STRING)
  @Column(name = "source_checked")
  SourceCheck checked;

  @Column(name = "event_id")
  UUID event;

  @Enumerated(EnumType.STRING)
  ControlOrigin origin;

  boolean held;

  long revision;

  @Column(name = "updated_at")
  Instant updatedAt;

  void take(Control control) {
    id = control.id();
    origin = control.origin();
    held = control.held();
    revision = control.revision();
    updatedAt = control.updatedAt();
    take(control.entry());
  }

  private void take(ControlEntry entry) {
    jurisdiction = entry.jurisdiction();
    substance = entry.substance().id();
    name = entry.substance().name();
    nameZh = entry.substance().nameZh();
    cas = entry.substance().cas();
    kind = entry.substance().kind();
    substanceClass = entry.substance().substanceClass();
    schedule = entry.schedule();
    announced = DateSpan.of(entry.announced());
    effective = DateSpan.of(entry.effective());
    ended = DateSpan.of(entry.ended());
    basis = entry.basis();
    source = entry.source();
    checked = entry.checked();
    event = entry.event().orElse(null);
  }

  Control toDomain() {
    ControlEntry entry =
        new ControlEntry(
            jurisdiction,
            new Substance(substance, name, nameZh, cas, kind, substanceClass),
            schedule,
            DateSpan.toDomain(announced),
            DateSpan.toDomain(effective),
            DateSpan.toDomain(ended),
            basis,
            source,
            checked,
            Optional.ofNullable(event));
    return new Control(id, entry, origin, held, revision, updatedAt);
  }
}
