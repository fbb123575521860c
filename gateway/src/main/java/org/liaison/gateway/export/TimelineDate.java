package org.liaison.gateway.export;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.liaison.gateway.event.DateResponse;

/**
 * One end of a date as TimelineJS has it; what is not known is left out.
 *
 * @param month 0 if only the year is known
 * @param day 0 if only the month is known
 */
record TimelineDate(int year, int month, int day) {

  private static final Pattern PLAIN =
      Pattern.compile("(\\d{4})(?:-(0[1-9]|1[0-2])(?:-(\\d{2}))?)?");

  /** The beginning; empty if it is open. */
  static Optional<TimelineDate> start(DateResponse date) {
    return Optional.ofNullable(date.earliest())
        .map(LocalDate::parse)
        .map(day -> plain(side(date.edtf(), 0)).orElseGet(() -> ofFirst(day)));
  }

  /** The end; empty if it is open, or no other than the beginning. */
  static Optional<TimelineDate> end(DateResponse date) {
    return Optional.ofNullable(date.latest())
        .map(LocalDate::parse)
        .map(day -> plain(side(date.edtf(), 1)).orElseGet(() -> ofLast(day)))
        .filter(end -> !start(date).equals(Optional.of(end)));
  }

  ObjectNode toJson() {
    ObjectNode json = JsonNodeFactory.instance.objectNode().put("year", year);
    if (month > 0) {
      json.put("month", month);
    }
    if (day > 0) {
      json.put("day", day);
    }
    return json;
  }

  /** One side of an interval; both are the same of a date that is none. */
  private static String side(String edtf, int number) {
    String[] sides = edtf.split("/", -1);
    return sides[Math.min(number, sides.length - 1)].replaceAll("[~?%]", "");
  }

  private static Optional<TimelineDate> plain(String edtf) {
    Matcher form = PLAIN.matcher(edtf);
    return form.matches()
        ? Optional.of(
            new TimelineDate(number(form.group(1)), number(form.group(2)), number(form.group(3))))
        : Optional.empty();
  }

  private static int number(String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }

  /** Decades, seasons and the like say no more than the years or months they begin with. */
  private static TimelineDate ofFirst(LocalDate first) {
    return coarse(first, first.getDayOfYear() == 1, first.getDayOfMonth() == 1);
  }

  private static TimelineDate ofLast(LocalDate last) {
    LocalDate next = last.plusDays(1);
    return coarse(last, next.getDayOfYear() == 1, next.getDayOfMonth() == 1);
  }

  private static TimelineDate coarse(LocalDate day, boolean wholeYear, boolean wholeMonth) {
    int month = wholeYear ? 0 : day.getMonthValue();
    return new TimelineDate(day.getYear(), month, wholeMonth ? 0 : day.getDayOfMonth());
  }
}
