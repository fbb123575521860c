package org.liaison.events.extraction.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.liaison.events.edtf.Edtf;

/**
 * What relative expressions of a document are relative to: the day of publication, and the time
 * that was told last. One per document, for one thread.
 */
public final class TimeContext {

  private final LocalDate published;
  private int paragraph = -1;
  private Edtf told;
  private LocalDate toldDay;
  private Integer statedYear;

  /**
   * @param published null if it is not known; then relative expressions have no value
   */
  public TimeContext(LocalDate published) {
    this.published = published;
  }

  public Optional<LocalDate> published() {
    return Optional.ofNullable(published);
  }

  /**
   * To call before the expressions of a sentence are read: what one paragraph tells ends with it.
   */
  public void enter(int newParagraph) {
    if (newParagraph != paragraph) {
      paragraph = newParagraph;
      statedYear = null;
    }
  }

  /**
   * The text told this time; a following "two days later" or "that year" counts from it. A time of
   * another year ("in April of this year") ends what a stated year was said for.
   */
  public void tell(Edtf time, boolean yearStated) {
    if (time.earliest().isPresent()) {
      told = time;
      if (time.earliest().equals(time.latest())) {
        toldDay = time.earliest().get();
      }
      int year = time.earliest().get().getYear();
      if (yearStated) {
        statedYear = year;
      } else if (statedYear != null && statedYear != year) {
        statedYear = null;
      }
    }
  }

  /** First day of the time that was told last. */
  public Optional<LocalDate> reference() {
    return Optional.ofNullable(told).flatMap(Edtf::earliest);
  }

  /** The day that was told last, also if a wider time was told since. */
  public Optional<LocalDate> referenceDay() {
    return Optional.ofNullable(toldDay);
  }

  /** Whether the time that was told last lies within one month. */
  public boolean referenceIsMonth() {
    return told != null
        && told.earliest().isPresent()
        && told.latest().isPresent()
        && YearMonth.from(told.earliest().get()).equals(YearMonth.from(told.latest().get()));
  }

  /** The year that the paragraph named last. */
  public Optional<Integer> statedYear() {
    return Optional.ofNullable(statedYear);
  }
}
