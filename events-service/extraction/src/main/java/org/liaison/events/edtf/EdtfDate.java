package org.liaison.events.edtf;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;

/**
 * One date: a day, month, season, year, decade or century, perhaps qualified. A qualifier does not
 * widen the days that it can mean, since nothing tells by how much.
 */
public final class EdtfDate implements Edtf {

  private final String text;
  private final LocalDate first;
  private final LocalDate last;
  private final Qualifier qualifier;

  EdtfDate(String text, LocalDate first, LocalDate last, Qualifier qualifier) {
    this.text = text;
    this.first = first;
    this.last = last;
    this.qualifier = qualifier;
  }

  public static EdtfDate ofDay(LocalDate day) {
    String text = year(day.getYear()) + part(day.getMonthValue()) + part(day.getDayOfMonth());
    return new EdtfDate(text, day, day, Qualifier.NONE);
  }

  public static EdtfDate ofMonth(YearMonth month) {
    String text = year(month.getYear()) + part(month.getMonthValue());
    return new EdtfDate(text, month.atDay(1), month.atEndOfMonth(), Qualifier.NONE);
  }

  public static EdtfDate ofYear(int year) {
    Year value = Year.of(year);
    return new EdtfDate(year(year), value.atDay(1), LocalDate.of(year, 12, 31), Qualifier.NONE);
  }

  /** The ten years that begin with the given one, such as 1980, written {@code 198X}. */
  public static EdtfDate ofDecade(int firstYear) {
    return (EdtfDate) Edtf.parse(year(firstYear).substring(0, 3) + "X");
  }

  /** The hundred years that begin with the given one, such as 1900, written {@code 19XX}. */
  public static EdtfDate ofCentury(int firstYear) {
    return (EdtfDate) Edtf.parse(year(firstYear).substring(0, 2) + "XX");
  }

  /** Spring (21), summer (22), autumn (23) or winter (24) of a year. */
  public static EdtfDate ofSeason(int year, int code) {
    return (EdtfDate) Edtf.parse(year(year) + "-" + code);
  }

  /** The same date, qualified otherwise. */
  public EdtfDate with(Qualifier other) {
    String bare = text.substring(0, text.length() - qualifier.sign().length());
    return new EdtfDate(bare + other.sign(), first, last, other);
  }

  public Qualifier qualifier() {
    return qualifier;
  }

  @Override
  public Optional<LocalDate> earliest() {
    return Optional.of(first);
  }

  @Override
  public Optional<LocalDate> latest() {
    return Optional.of(last);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof EdtfDate date && date.text.equals(text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  @Override
  public String toString() {
    return text;
  }

  static String year(int year) {
    if (Math.abs(year) > 9999) {
      return "Y" + year;
    }
    String digits = Integer.toString(Math.abs(year));
    return (year < 0 ? "-" : "") + "0".repeat(4 - digits.length()) + digits;
  }

  /** A month or day with what joins it to the year. */
  private static String part(int number) {
    return (number < 10 ? "-0" : "-") + number;
  }
}
