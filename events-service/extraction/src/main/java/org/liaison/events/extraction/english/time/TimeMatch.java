package org.liaison.events.extraction.english.time;

import org.liaison.events.edtf.Edtf;
import org.liaison.events.extraction.FoundDate;
import org.liaison.events.extraction.time.TimeExpression;
import org.liaison.events.extraction.time.TimeUse;
import org.liaison.events.vocabulary.DateBasis;

/** A time read from a position on, up to the token {@code to}. */
record TimeMatch(int to, Edtf value, DateBasis basis, TimeUse use) {

  static TimeMatch stated(int to, Edtf value) {
    return new TimeMatch(to, value, DateBasis.STATED, TimeUse.POINT);
  }

  static TimeMatch relative(int to, Edtf value) {
    return new TimeMatch(to, value, DateBasis.RELATIVE, TimeUse.POINT);
  }

  TimeMatch as(TimeUse other) {
    return new TimeMatch(to, value, basis, other);
  }

  TimeExpression from(int from) {
    return new TimeExpression(from, to, new FoundDate(value, basis), use);
  }
}
