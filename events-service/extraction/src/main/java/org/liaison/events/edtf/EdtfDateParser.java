package org.liaison.events.edtf;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;

/** Reads one date of level 0 or 1. */
final class EdtfDateParser {

  private static final int YEAR_LENGTH = 4;

  private final String whole;
  private final String text;
  private final Qualifier qualifier;
  private final String bare;

  /**
   * @param whole what messages name: the value that the date is a part of
   */
  EdtfDateParser(String whole, String text) {
    this.whole = whole;
    this.text = text;
    this.qualifier = Qualifier.endOf(text);
    this.bare = text.substring(0, text.length() - qualifier.sign().length());
  }

  EdtfDate parse() {
    if (bare.startsWith("Y")) {
      return longYear();
    }
    boolean negative = bare.startsWith("-");
    String[] parts = (negative ? bare.substring(1) : bare).split("-", -1);
    requireYearForm(parts[0]);
    int unspecified = unspecified(parts[0]);
    int sign = negative ? -1 : 1;
    int low = number(parts[0].replace('X', '0'), "year");
    int high = number(parts[0].replace('X', '9'), "year");
    if (negative && high == 0) {
      throw wrong("there is no year -0000; the year before 0001 is 0000");
    }
    if (parts.length > 3) {
      throw wrong("a date has at most a year, a month and a day");
    }
    if (unspecified > 0) {
      if (parts.length > 1) {
        throw wrong("a year with X takes no month");
      }
      return years(Math.min(sign * low, sign * high), Math.max(sign * low, sign * high));
    }
    return parts.length == 1 ? years(sign * low, sign * low) : inYear(sign * low, parts);
  }

  private EdtfDate longYear() {
    String digits = bare.substring(bare.startsWith("Y-") ? 2 : 1);
    if (digits.length() <= YEAR_LENGTH || digits.startsWith("0") || !isDigits(digits)) {
      throw wrong("Y is followed by a year of five digits or more");
    }
    if (digits.length() > 9) {
      throw wrong("years beyond " + Year.MAX_VALUE + " are not supported");
    }
    int year = number(digits, "year") * (bare.startsWith("Y-") ? -1 : 1);
    return years(year, year);
  }

  private void requireYearForm(String year) {
    if (isDigits(year) && year.length() > YEAR_LENGTH) {
      throw wrong("a year of more than four digits is written Y" + year);
    }
    if (year.length() != YEAR_LENGTH || !isDigits(year.replace('X', '0'))) {
      throw wrong("a year has four digits, such as 1987, 198X or 19XX");
    }
  }

  private int unspecified(String year) {
    int first = year.indexOf('X');
    if (first < 0) {
      return 0;
    }
    if (first < 2 || !year.substring(first).chars().allMatch(letter -> letter == 'X')) {
      throw wrong("X may stand only for the last digit or the last two digits of a year");
    }
    return YEAR_LENGTH - first;
  }

  private EdtfDate inYear(int year, String[] parts) {
    String month = parts[1];
    if (month.equals("XX")) {
      return monthUnspecified(year, parts);
    }
    int number = twoDigits(month, "month");
    if (Season.isCode(number)) {
      if (parts.length > 2) {
        throw wrong("a season takes no day");
      }
      Season season = Season.ofCode(number);
      return of(season.first(year), season.last(year));
    }
    if (number < 1 || number > 12) {
      throw wrong("there is no month " + month + "; months are 01 to 12, seasons 21 to 24");
    }
    YearMonth value = YearMonth.of(year, number);
    return parts.length == 2 || parts[2].equals("XX")
        ? of(value.atDay(1), value.atEndOfMonth())
        : day(value, parts[2]);
  }

  private EdtfDate monthUnspecified(int year, String[] parts) {
    if (parts.length > 2 && !parts[2].equals("XX")) {
      throw wrong("a day needs its month");
    }
    return years(year, year);
  }

  private EdtfDate day(YearMonth month, String day) {
    int number = twoDigits(day, "day");
    if (number < 1 || number > month.lengthOfMonth()) {
      String name = Month.of(month.getMonthValue()).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
      throw wrong(name + " " + month.getYear() + " has " + month.lengthOfMonth() + " days");
    }
    return of(month.atDay(number), month.atDay(number));
  }

  private int twoDigits(String digits, String what) {
    if (digits.length() != 2 || !isDigits(digits)) {
      throw wrong("a " + what + " has two digits, found \"" + digits + "\"");
    }
    return number(digits, what);
  }

  private int number(String digits, String what) {
    try {
      return Integer.parseInt(digits);
    } catch (NumberFormatException e) {
      throw wrong("\"" + digits + "\" is not a " + what);
    }
  }

  private EdtfDate years(int first, int last) {
    return of(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
  }

  private EdtfDate of(LocalDate first, LocalDate last) {
    return new EdtfDate(text, first, last, qualifier);
  }

  private InvalidEdtfException wrong(String reason) {
    return new InvalidEdtfException(whole, reason);
  }

  private static boolean isDigits(String text) {
    return !text.isEmpty() && text.chars().allMatch(letter -> letter >= '0' && letter <= '9');
  }
}
