package org.liaison.gateway.export;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** An all-day entry of a calendar of RFC 5545, and the frame around all entries. */
final class CalendarEntry {

  static final String FILE_BEGIN =
      CalendarLine.of("BEGIN", "VCALENDAR")
          + CalendarLine.of("VERSION", "2.0")
          + CalendarLine.of("PRODID", "-//Liaison//Record of events//EN")
          + CalendarLine.of("CALSCALE", "GREGORIAN");

  static final String FILE_END = CalendarLine.of("END", "VCALENDAR");

  private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

  private final StringBuilder lines = new StringBuilder(CalendarLine.of("BEGIN", "VEVENT"));

  /**
   * An entry that takes nobody's time.
   *
   * @param stamp when what it tells was last changed, or is told
   */
  CalendarEntry(String id, Instant stamp, LocalDate first, LocalDate last) {
    word("UID", id + "@liaison");
    moment("DTSTAMP", stamp);
    word("DTSTART;VALUE=DATE", DAY.format(first));
    word("DTEND;VALUE=DATE", DAY.format(last.plusDays(1)));
    word("TRANSP", "TRANSPARENT");
  }

  /** A property whose value needs no escapes. */
  CalendarEntry word(String name, String value) {
    lines.append(CalendarLine.of(name, value));
    return this;
  }

  CalendarEntry moment(String name, Instant moment) {
    return word(name, MOMENT.format(moment));
  }

  /** A property that is left out if there is no text. */
  CalendarEntry text(String name, String text) {
    if (text != null) {
      lines.append(CalendarLine.ofText(name, text));
    }
    return this;
  }

  /** A property of several texts that is left out if there is none. */
  CalendarEntry texts(String name, List<String> texts) {
    if (!texts.isEmpty()) {
      lines.append(CalendarLine.ofTexts(name, texts));
    }
    return this;
  }

  String end() {
    return lines.append(CalendarLine.of("END", "VEVENT")).toString();
  }
}
