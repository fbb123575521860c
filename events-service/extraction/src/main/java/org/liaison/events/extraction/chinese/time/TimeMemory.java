package org.liaison.events.extraction.chinese.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.liaison.events.edtf.Edtf;
import org.liaison.events.extraction.time.TimeContext;

/** What a text has told of times so far. One per document, for one thread. */
public final class TimeMemory {

  private final TimeContext context;
  private int paragraph = -1;
  private YearMonth month;

  /**
   * @param published null if it is not known
   */
  public TimeMemory(LocalDate published) {
    this.context = new TimeContext(published);
  }

  TimeContext context() {
    return context;
  }

  void enter(int newParagraph) {
    context.enter(newParagraph);
    if (newParagraph != paragraph) {
      paragraph = newParagraph;
      month = null;
    }
  }

  void tell(Edtf value, boolean yearStated) {
    context.tell(value, yearStated);
    if (value.earliest().isPresent() && value.latest().isPresent()) {
      YearMonth first = YearMonth.from(value.earliest().get());
      month = first.equals(YearMonth.from(value.latest().get())) ? first : month;
    }
  }

  /** The month that the paragraph told last. */
  Optional<YearMonth> month() {
    return Optional.ofNullable(month);
  }
}
