package org.liaison.gateway.input;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.regex.Pattern;

/**
 * A range of days, both ends included.
 *
 * @param from first year, month or day (EDTF level 0); empty if open
 * @param to last year, month or day; empty if open
 */
public record DateRange(String from, String to) {

  private static final Pattern FORM = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");

  /** Whether a text is a year, month or day that exists. */
  static boolean isDate(String text) {
    if (!FORM.matcher(text).matches()) {
      return false;
    }
    try {
      firstDay(text);
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }

  boolean isReversed() {
    return !from.isEmpty() && !to.isEmpty() && firstDay(from).isAfter(lastDay(to));
  }

  private static LocalDate firstDay(String date) {
    return switch (date.length()) {
      case 4 -> Year.parse(date).atDay(1);
      case 7 -> YearMonth.parse(date).atDay(1);
      default -> LocalDate.parse(date);
    };
  }

  private static LocalDate lastDay(String date) {
    return switch (date.length()) {
      case 4 -> Year.parse(date).atMonth(12).atEndOfMonth();
      case 7 -> YearMonth.parse(date).atEndOfMonth();
      default -> LocalDate.parse(date);
    };
  }
}
