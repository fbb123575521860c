package org.liaison.events.record.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.liaison.events.edtf.Edtf;
import org.liaison.events.extraction.FoundDate;
import org.liaison.events.vocabulary.DateBasis;

/**
 * A date as precise as its source and no more.
 *
 * @param edtf ISO 8601-2
 * @param earliest first day it can be; empty if open
 * @param latest last day it can be; empty if open
 */
public record EventDate(
    String edtf, Optional<LocalDate> earliest, Optional<LocalDate> latest, DateBasis basis) {

  public static EventDate of(FoundDate found) {
    Edtf edtf = found.edtf();
    return new EventDate(edtf.toString(), edtf.earliest(), edtf.latest(), found.basis());
  }

  /** A plain calendar day. */
  public static EventDate ofDay(LocalDate day, DateBasis basis) {
    return new EventDate(day.toString(), Optional.of(day), Optional.of(day), basis);
  }

  /** Whether both can mean the same day. */
  public boolean overlaps(EventDate other) {
    return !start().isAfter(other.end()) && !other.start().isAfter(end());
  }

  /** Days that it can mean; {@link Long#MAX_VALUE} if open on a side. */
  public long width() {
    if (earliest.isEmpty() || latest.isEmpty()) {
      return Long.MAX_VALUE;
    }
    return ChronoUnit.DAYS.between(earliest.get(), latest.get()) + 1;
  }

  private LocalDate start() {
    return earliest.orElse(LocalDate.MIN);
  }

  private LocalDate end() {
    return latest.orElse(LocalDate.MAX);
  }
}
