package org.liaison.events.extraction.english.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.liaison.events.edtf.EdtfDate;

/**
 * A date as written, perhaps without day or year.
 *
 * @param year null if not written
 * @param month 1 to 12
 * @param day null if not written
 */
record CalendarDate(Integer year, int month, Integer day) {

  CalendarDate inYear(int newYear) {
    return new CalendarDate(newYear, month, day);
  }

  /** Empty if there is no such day. */
  Optional<EdtfDate> value() {
    try {
      return Optional.of(
          day == null
              ? EdtfDate.ofMonth(YearMonth.of(year, month))
              : EdtfDate.ofDay(LocalDate.of(year, month, day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** The last such date up to the day. */
  CalendarDate lastBefore(LocalDate limit) {
    CalendarDate sameYear = inYear(limit.getYear());
    return sameYear.startsAfter(limit) ? inYear(limit.getYear() - 1) : sameYear;
  }

  /** The first such date from the day on. */
  CalendarDate firstAfter(LocalDate limit) {
    CalendarDate sameYear = inYear(limit.getYear());
    return sameYear.endsBefore(limit) ? inYear(limit.getYear() + 1) : sameYear;
  }

  private boolean startsAfter(LocalDate limit) {
    return month > limit.getMonthValue()
        || (month == limit.getMonthValue() && day != null && day > limit.getDayOfMonth());
  }

  private boolean endsBefore(LocalDate limit) {
    return month < limit.getMonthValue()
        || (month == limit.getMonthValue() && day != null && day < limit.getDayOfMonth());
  }
}
