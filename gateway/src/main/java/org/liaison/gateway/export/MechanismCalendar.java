package org.liaison.gateway.export;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import org.liaison.gateway.reference.MechanismResponse;

/**
 * Writes a calendar of what is ahead: the next session of each mechanism that is announced for a
 * day or month, and else the day by which one is to be expected. Sessions that were held are
 * events.
 */
final class MechanismCalendar implements ItemWriter<MechanismResponse> {

  private final ExportScope scope;

  MechanismCalendar(ExportScope scope) {
    this.scope = scope;
  }

  @Override
  public String begin() {
    return CalendarEntry.FILE_BEGIN;
  }

  @Override
  public String item(MechanismResponse mechanism) {
    if (mechanism.nextSession() != null) {
      return session(mechanism, mechanism.nextSession());
    }
    if (mechanism.expectedBy() == null) {
      return "";
    }
    LocalDate day = LocalDate.parse(mechanism.expectedBy());
    return entry(mechanism, day, day, "Expected by now: " + mechanism.name());
  }

  @Override
  public String end() {
    return CalendarEntry.FILE_END;
  }

  private String session(MechanismResponse mechanism, String edtf) {
    String title = "Session: " + mechanism.name();
    String[] ends = edtf.split("/", 2);
    try {
      if (edtf.length() == "2025-03".length()) {
        YearMonth month = YearMonth.parse(edtf);
        return entry(mechanism, month.atDay(1), month.atEndOfMonth(), title);
      }
      LocalDate last = LocalDate.parse(ends[ends.length - 1]);
      return entry(mechanism, LocalDate.parse(ends[0]), last, title);
    } catch (DateTimeParseException e) {
      // Wider or vaguer than a calendar can say.
      return "";
    }
  }

  private String entry(MechanismResponse mechanism, LocalDate first, LocalDate last, String title) {
    return new CalendarEntry("mechanism-" + mechanism.id(), scope.at(), first, last)
        .text("SUMMARY", title)
        .text("DESCRIPTION", mechanism.nameZh())
        .word("CATEGORIES", mechanism.kind())
        .word("STATUS", "TENTATIVE")
        .word("URL", scope.address("mechanisms", mechanism.id()))
        .end();
  }
}
