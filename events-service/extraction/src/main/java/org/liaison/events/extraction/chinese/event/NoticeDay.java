package org.liaison.events.extraction.chinese.event;

import java.util.List;
import org.liaison.events.extraction.FoundDate;
import org.liaison.events.extraction.chinese.reading.Reading;
import org.liaison.events.extraction.chinese.text.ChineseSentence;
import org.liaison.events.extraction.chinese.text.ChineseText;
import org.liaison.events.extraction.chinese.time.ChineseTime;
import org.liaison.events.extraction.chinese.time.ChineseTimes;
import org.liaison.events.extraction.chinese.time.TimeMemory;
import org.liaison.events.extraction.merge.EventMention;
import org.liaison.events.vocabulary.DateBasis;
import org.liaison.events.vocabulary.EventType;

/** The day under which a notice is signed (a line of its own): what it decides is decided then. */
final class NoticeDay {

  private final FoundDate day;

  private NoticeDay(FoundDate day) {
    this.day = day;
  }

  static NoticeDay of(ChineseText text, List<Reading> readings) {
    FoundDate last = null;
    for (ChineseSentence sentence : text.around()) {
      TimeMemory memory = new TimeMemory(text.source().publishedOn());
      List<ChineseTime> times = new ChineseTimes().find(sentence, memory);
      last = isSignature(sentence, times) ? times.get(0).date() : last;
    }
    for (Reading reading : readings) {
      boolean signed = isSignature(reading.sentence(), reading.times());
      last = signed ? reading.times().get(0).date() : last;
    }
    return new NoticeDay(last);
  }

  private static boolean isSignature(ChineseSentence sentence, List<ChineseTime> times) {
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
