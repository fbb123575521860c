package org.liaison.gateway.export;

import java.time.LocalDate;
import org.liaison.gateway.commitment.CommitmentResponse;

/** Writes a calendar of terms: each commitment on the last day that its term can mean. */
final class CommitmentCalendar implements ItemWriter<CommitmentResponse> {

  private final ExportScope scope;

  CommitmentCalendar(ExportScope scope) {
    this.scope = scope;
  }

  @Override
  public String begin() {
    return CalendarEntry.FILE_BEGIN;
  }

  @Override
  public String item(CommitmentResponse promised) {
    if (promised.due() == null || promised.due().latest() == null) {
      return "";
    }
    LocalDate last = LocalDate.parse(promised.due().latest());
    return new CalendarEntry(promised.id(), scope.at(), last, last)
        .text("SUMMARY", "Due: " + promised.action())
        .text("DESCRIPTION", description(promised))
        .texts("CATEGORIES", promised.areas())
        .word("STATUS", isOver(promised.status()) ? "CANCELLED" : "CONFIRMED")
        .word("URL", scope.address("commitments", promised.id()))
        .end();
  }

  @Override
  public String end() {
    return CalendarEntry.FILE_END;
  }

  private String description(CommitmentResponse promised) {
    String promisors = Column.list(promised.promisors().stream().map(actor -> actor.name()));
    String term = "%s, by %s: %s".formatted(promisors, promised.due().edtf(), promised.status());
    return promised.evidence().stream()
        .findFirst()
        .map(passage -> "%s%n%s%n%s".formatted(term, passage.exact(), scope.address(passage)))
        .orElse(term);
  }

  /** Whether nobody waits for it any more. */
  private static boolean isOver(String status) {
    return status.equals("withdrawn") || status.equals("lapsed");
  }
}
