package org.liaison.events.extraction.chinese.event;

import java.util.List;
import java.util.Optional;
import org.liaison.events.extraction.FoundDate;
import org.liaison.events.extraction.chinese.reading.Reading;
import org.liaison.events.extraction.chinese.text.ChineseSentence;
import org.liaison.events.extraction.chinese.time.ChineseTime;
import org.liaison.events.extraction.merge.EventMention;
import org.liaison.events.vocabulary.DateBasis;
import org.liaison.events.vocabulary.EventType;

/** The day under which a notice is signed (a line of its own): what it decides is decided then. */
final class NoticeDay {

  private final FoundDate day;

  private NoticeDay(FoundDate day) {
    this.day = day;
  }

  static NoticeDay of(List<Reading> readings) {
    Optional<FoundDate> last = Optional.empty();
    for (Reading reading : readings) {
      last = isSignature(reading) ? Optional.of(reading.times().get(0).date()) : last;
    }
    return new NoticeDay(last.orElse(null));
  }

  private static boolean isSignature(Reading reading) {
    ChineseSentence sentence = reading.sentence();
    List<ChineseTime> times = reading.times();
    return times.size() == 1
        && times.get(0).start() == sentence.start()
        && times.get(0).end() == sentence.end()
        && times.get(0).date().edtf().earliest().equals(times.get(0).date().edtf().latest());
  }

  /** The event, dated if it is a decision of the notice that has no date of its own. */
  EventMention date(EventMention event) {
    boolean decided =
        event.type() == EventType.CONTROL
            && event.mode().equals("scheduled")
            && event.factuality().onTimeline()
            && event.date().isEmpty();
    return day != null && decided
        ? event.dated(new FoundDate(day.edtf(), DateBasis.INFERRED))
        : event;
  }
}
