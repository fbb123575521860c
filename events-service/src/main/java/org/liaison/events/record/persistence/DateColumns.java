package org.liaison.events.record.persistence;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Optional;
import org.liaison.events.record.domain.EventDate;
import org.liaison.events.vocabulary.DateBasis;

/** The four columns of a date; all null if there is none. */
@Embeddable
class DateColumns {

  String edtf;

  LocalDate earliest;

  LocalDate latest;

  @Enumerated(EnumType.STRING)
  DateBasis basis;

  static DateColumns of(Optional<EventDate> date) {
    DateColumns columns = new DateColumns();
    date.ifPresent(
        known -> {
          columns.edtf = known.edtf();
          columns.earliest = known.earliest().orElse(null);
          columns.latest = known.latest().orElse(null);
          columns.basis = known.basis();
        });
    return columns;
  }

  /** Null columns come back as a null embeddable. */
  static Optional<EventDate> toDomain(DateColumns columns) {
    return Optional.ofNullable(columns)
        .filter(known -> known.edtf != null)
        .map(
            known ->
                new EventDate(
                    known.edtf,
                    Optional.ofNullable(known.earliest),
                    Optional.ofNullable(known.latest),
                    known.basis));
  }
}
