package org.liaison.events.control.persistence;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Optional;
import org.liaison.events.record.domain.EventDate;
import org.liaison.events.vocabulary.DateBasis;

/** The three columns of a date as an act states it; all null if there is none. */
@Embeddable
class DateSpan {

  String edtf;

  LocalDate earliest;

  LocalDate latest;

  static DateSpan of(Optional<EventDate> date) {
    DateSpan span = new DateSpan();
    date.ifPresent(
        known -> {
          span.edtf = known.edtf();
          span.earliest = known.earliest().orElse(null);
          span.latest = known.latest().orElse(null);
        });
    return span;
  }

  /** Null columns come back as a null embeddable. */
  static Optional<EventDate> toDomain(DateSpan span) {
    return Optional.ofNullable(span)
        .filter(known -> known.edtf != null)
        .map(
            known ->
                new EventDate(
                    known.edtf,
                    Optional.ofNullable(known.earliest),
                    Optional.ofNullable(known.latest),
                    DateBasis.STATED));
  }
}
