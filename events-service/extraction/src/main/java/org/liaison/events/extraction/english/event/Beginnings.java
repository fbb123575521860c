package org.liaison.events.extraction.english.event;

import org.liaison.events.edtf.Edtf;
import org.liaison.events.edtf.EdtfInterval;
import org.liaison.events.extraction.FoundDate;
import org.liaison.events.extraction.time.TimeExpression;
import org.liaison.events.extraction.time.TimeUse;

/** Tells the day on which began what goes on "since" then. */
final class Beginnings {

  private Beginnings() {}

  static FoundDate of(TimeExpression time) {
    if (time.use() != TimeUse.SINCE) {
      return time.date();
    }
    Edtf value = time.date().edtf();
    return value instanceof EdtfInterval interval && interval.start().isPresent()
        ? new FoundDate(interval.start().get(), time.date().basis())
        : time.date();
  }
}
