package org.liaison.events.extraction.chinese.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.liaison.events.edtf.Edtf;
import org.liaison.events.edtf.EdtfDate;
import org.liaison.events.edtf.EdtfInterval;

/**
 * A date as far as the text tells it; null is what it leaves out.
 *
 * @param months if not null, the months that a half or quarter of the year goes from and to
 * @param season EDTF code of the season, or 0
 * @param fixed the value, if it needs no completion
 * @param relative whether it is told relative to another day
 */
record DatePart(
    int start,
    int end,
    Integer year,
    Integer month,
    Integer day,
    List<Integer> months,
    int season,
    Edtf fixed,
    boolean relative) {

  static DatePart fixed(int start, int end, Edtf value, boolean relative) {
    return new DatePart(start, end, null, null, null, null, 0, value, relative);
  }

  static DatePart of(int start, int end, Integer year, Integer month, Integer day) {
    return new DatePart(start, end, year, month, day, null, 0, null, false);
  }

  DatePart asRelative() {
    return new DatePart(start, end, year, month, day, months, season, fixed, true);
  }

  DatePart ending(int newEnd) {
    return new DatePart(start, newEnd, year, month, day, months, season, fixed, relative);
  }

  DatePart starting(int newStart) {
    return new DatePart(newStart, end, year, month, day, months, season, fixed, relative);
  }

  DatePart in(Integer newYear, Integer newMonth) {
    return new DatePart(start, end, newYear, newMonth, day, months, season, fixed, relative);
  }

  boolean isWhole() {
    return fixed != null || year != null;
  }

  boolean isDay() {
    return day != null;
  }

  /** Whether it is a day told by its distance, such as 昨天. */
  boolean isOneDay() {
    return fixed instanceof EdtfDate date && date.earliest().equals(date.latest());
  }

  boolean isBareDay() {
    return fixed == null && day != null && month == null;
  }

  /** Whether it is a month, told with its year or without. */
  boolean isBareOrWholeMonth() {
    return fixed == null && month != null && day == null && months == null && season == 0;
  }

  boolean isBareMonth() {
    return fixed == null && year == null && month != null;
  }

  /** The value once the year (and for a day the month) is known; null if there is no such day. */
  Edtf value() {
    if (fixed != null) {
      return fixed;
    }
    try {
      if (months != null) {
        return EdtfInterval.between(month(months.get(0)), month(months.get(1)));
      }
      if (season > 0) {
        return EdtfDate.ofSeason(year, season);
      }
      if (day != null) {
        return EdtfDate.ofDay(LocalDate.of(year, month, day));
      }
      return month != null ? month(month) : EdtfDate.ofYear(year);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private EdtfDate month(int number) {
    return EdtfDate.ofMonth(YearMonth.of(year, number));
  }
}
