package org.liaison.events.control.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalLong;
import org.liaison.events.record.domain.EventDate;

/**
 * Days from one date to another, negative if the other comes first.
 *
 * @param least empty if there is no limit
 * @param most empty if there is no limit
 */
public record DayRange(OptionalLong least, OptionalLong most) {

  /** The days that lie between two dates, whatever they mean within their width. */
  public static DayRange between(EventDate from, EventDate to) {
    return new DayRange(days(from.latest(), to.earliest()), days(from.earliest(), to.latest()));
  }

  private static OptionalLong days(Optional<LocalDate> from, Optional<LocalDate> to) {
    if (from.isEmpty() || to.isEmpty()) {
      return OptionalLong.empty();
    }
    return OptionalLong.of(ChronoUnit.DAYS.between(from.get(), to.get()));
  }
}
