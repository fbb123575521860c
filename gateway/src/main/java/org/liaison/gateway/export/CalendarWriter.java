package org.liaison.gateway.export;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.liaison.gateway.event.EventResponse;
import org.liaison.gateway.event.EvidenceResponse;

/**
 * Writes a calendar as RFC 5545 has it. Events whose date is open, not known or wider than a month
 * are left out: a calendar can only say that they filled all of it.
 */
final class CalendarWriter implements EventWriter {

  private static final int MOST_DAYS = 31;
  private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

  private final ExportScope scope;

  CalendarWriter(ExportScope scope) {
    this.scope = scope;
  }

  @Override
  public String begin() {
    return CalendarLine.of("BEGIN", "VCALENDAR")
        + CalendarLine.of("VERSION", "2.0")
        + CalendarLine.of("PRODID", "-//Liaison//Record of events//EN")
        + CalendarLine.of("CALSCALE", "GREGORIAN");
  }

  @Override
  public String event(EventResponse event) {
    return EventParts.earliest(event)
        .flatMap(first -> EventParts.latest(event).map(last -> entry(event, first, last)))
        .orElse("");
  }

  @Override
  public String end() {
    return CalendarLine.of("END", "VCALENDAR");
  }

  private String entry(EventResponse event, LocalDate first, LocalDate last) {
    if (ChronoUnit.DAYS.between(first, last) >= MOST_DAYS) {
      return "";
    }
    StringBuilder entry =
        new StringBuilder(CalendarLine.of("BEGIN", "VEVENT"))
            .append(CalendarLine.of("UID", event.id() + "@liaison"))
            .append(CalendarLine.of("DTSTAMP", moment(event.updatedAt())))
            .append(CalendarLine.of("CREATED", moment(event.recordedAt())))
            .append(CalendarLine.of("LAST-MODIFIED", moment(event.updatedAt())))
            .append(CalendarLine.of("DTSTART;VALUE=DATE", DAY.format(first)))
            .append(CalendarLine.of("DTEND;VALUE=DATE", DAY.format(last.plusDays(1))))
            .append(CalendarLine.ofText("SUMMARY", event.title()))
            .append(CalendarLine.ofText("DESCRIPTION", description(event)))
            .append(CalendarLine.ofTexts("CATEGORIES", EventParts.words(event)))
            .append(CalendarLine.of("STATUS", status(event)))
            .append(CalendarLine.of("TRANSP", "TRANSPARENT"))
            .append(CalendarLine.of("URL", scope.address(event)));
    if (event.place() != null) {
      entry.append(CalendarLine.ofText("LOCATION", event.place()));
    }
    return entry.append(CalendarLine.of("END", "VEVENT")).toString();
  }

  private static String moment(Instant instant) {
    return MOMENT.format(instant);
  }

  private String description(EventResponse event) {
    String date = "Date: " + event.date().edtf();
    return EventParts.best(event).map(this::quote).map(quote -> quote + "\n" + date).orElse(date);
  }

  private String quote(EvidenceResponse passage) {
    return passage.exact() + "\n" + scope.address(passage);
  }

  private static String status(EventResponse event) {
    return switch (event.status()) {
      case "rejected", "withdrawn", "merged" -> "CANCELLED";
      default -> EventParts.isAhead(event) ? "TENTATIVE" : "CONFIRMED";
    };
  }
}
