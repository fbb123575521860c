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
        ? due
        : promise.item().times().stream()
            .filter(time -> isWithin(promise, time) && isAhead(time, published))
            .map(time -> begun(time.date()))
            .findFirst();
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
