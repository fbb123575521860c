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
  private final boolean republic;
  private YearMonth month;
  private LocalDate day;

  /**
   * @param published null if it is not known
   */
  public TimeMemory(LocalDate published) {
    this(published, false);
  }

  /**
   * @param published null if it is not known
   * @param republic whether bare years may count from the founding of the Republic (114年)
   */
  public TimeMemory(LocalDate published, boolean republic) {
    this.context = new TimeContext(published);
    this.republic = republic;
  }

  boolean countsFromRepublic() {
    return republic;
  }

  /** The day that was told last and was not to come: that of 同日 and 两天后. */
  Optional<LocalDate> day() {
    return Optional.ofNullable(day);
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
      LocalDate only = value.earliest().get();
      boolean past = context.published().filter(only::isAfter).isEmpty();
      day = past && value.earliest().equals(value.latest()) ? only : day;
      YearMonth first = YearMonth.from(value.earliest().get());
      month = first.equals(YearMonth.from(value.latest().get())) ? first : month;
    }
  }

  /** The month that the paragraph told last. */
  Optional<YearMonth> month() {
    return Optional.ofNullable(month);
  }
}
