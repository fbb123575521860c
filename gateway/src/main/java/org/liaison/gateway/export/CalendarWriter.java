package org.liaison.gateway.export;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.liaison.gateway.event.EventResponse;
import org.liaison.gateway.event.EvidenceResponse;

/**
 * Writes a calendar as RFC 5545 has it. Events whose date is open, not known or wider than a month
 * are left out: a calendar can only say that they filled all of it.
 */
final class CalendarWriter implements ItemWriter<EventResponse> {

  private static final int MOST_DAYS = 31;

  private final ExportScope scope;

  CalendarWriter(ExportScope scope) {
    this.scope = scope;
  }

  @Override
  public String begin() {
    return CalendarEntry.FILE_BEGIN;
  }

  @Override
  public String item(EventResponse event) {
    return EventParts.earliest(event)
        .flatMap(first -> EventParts.latest(event).map(last -> entry(event, first, last)))
        .orElse("");
  }

  @Override
  public String end() {
    return CalendarEntry.FILE_END;
  }

  private String entry(EventResponse event, LocalDate first, LocalDate last) {
    if (ChronoUnit.DAYS.between(first, last) >= MOST_DAYS) {
      return "";
    }
    return new CalendarEntry(event.id(), event.updatedAt(), first, last)
        .moment("CREATED", event.recordedAt())
        .moment("LAST-MODIFIED", event.updatedAt())
        .text("SUMMARY", event.title())
        .text("DESCRIPTION", description(event))
        .texts("CATEGORIES", EventParts.words(event))
        .word("STATUS", status(event))
        .word("URL", scope.address(event))
        .text("LOCATION", event.place())
        .end();
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
