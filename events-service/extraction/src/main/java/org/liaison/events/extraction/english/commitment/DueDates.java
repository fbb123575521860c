package org.liaison.events.extraction.english.commitment;

import java.time.LocalDate;
import java.util.Optional;
import org.liaison.events.edtf.Edtf;
import org.liaison.events.edtf.EdtfInterval;
import org.liaison.events.extraction.FoundDate;
import org.liaison.events.extraction.time.TimeExpression;
import org.liaison.events.extraction.time.TimeUse;

/** Tells until when, or when, something promised is to be done. */
final class DueDates {

  private DueDates() {}

  static Optional<FoundDate> of(Promise promise, LocalDate published) {
    Optional<FoundDate> due =
        promise.item().times().stream()
            .filter(time -> isWithin(promise, time) && time.use() == TimeUse.DUE)
            .map(TimeExpression::date)
            .findFirst();
    return due.isPresent()
        ? due.map(date -> ahead(date, published))
        : promise.item().times().stream()
            .filter(time -> isWithin(promise, time) && isAhead(time, published))
            .map(time -> begun(time.date()))
            .findFirst();
  }

  /** "by June 30" without a year, said in July, is next year's. */
  private static FoundDate ahead(FoundDate date, LocalDate published) {
    Optional<LocalDate> last = date.edtf().latest();
    boolean passed = last.filter(day -> day.isBefore(published)).isPresent();
    String text = date.edtf().toString();
    String year = last.map(day -> String.valueOf(day.getYear())).orElse("");
    boolean near = last.filter(day -> day.isAfter(published.minusYears(1))).isPresent();
    return passed && near
        ? new FoundDate(
            Edtf.parse(text.replace(year, String.valueOf(last.get().getYear() + 1))), date.basis())
        : date;
  }

  private static boolean isWithin(Promise promise, TimeExpression time) {
    return time.from() >= promise.from() && time.to() <= promise.to() + 1;
  }

  private static boolean isAhead(TimeExpression time, LocalDate published) {
    Edtf date = time.date().edtf();
    Optional<LocalDate> last = date.latest().or(date::earliest);
    return last.filter(day -> !day.isBefore(published)).isPresent();
  }

  /** What is done "from July 1" is due on that day. */
  private static FoundDate begun(FoundDate date) {
    return date.edtf() instanceof EdtfInterval interval && interval.end().isEmpty()
        ? interval.start().map(start -> new FoundDate(start, date.basis())).orElse(date)
        : date;
  }
}
