package org.liaison.events.extraction.chinese.event;

import java.time.LocalDate;
import java.util.List;
import org.liaison.events.edtf.EdtfDate;
import org.liaison.events.edtf.EdtfInterval;
import org.liaison.events.extraction.FoundDate;
import org.liaison.events.extraction.merge.EventMention;
import org.liaison.events.vocabulary.DateBasis;
import org.liaison.events.vocabulary.Factuality;

/**
 * Dates what is told as done or announced without a day: it was so by the day of publication, and
 * no more is known. What is planned, supposed or denied stays undated.
 */
final class Publication {

  private final LocalDate day;

  /**
   * @param day null if it is not known
   */
  Publication(LocalDate day) {
    this.day = day;
  }

  List<EventMention> date(List<EventMention> events) {
    return events.stream().map(this::dated).toList();
  }

  private EventMention dated(EventMention event) {
    boolean real =
        event.factuality() == Factuality.HAPPENED || event.factuality() == Factuality.ANNOUNCED;
    return day == null || !real || event.date().isPresent()
        ? event
        : event.dated(new FoundDate(EdtfInterval.until(EdtfDate.ofDay(day)), DateBasis.INFERRED));
  }
}
