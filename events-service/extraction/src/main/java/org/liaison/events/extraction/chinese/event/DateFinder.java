package org.liaison.events.extraction.chinese.event;

import java.util.List;
import java.util.Optional;
import org.liaison.events.extraction.FoundDate;
import org.liaison.events.extraction.chinese.ChineseWords;
import org.liaison.events.extraction.chinese.reading.Reading;
import org.liaison.events.extraction.chinese.text.ChineseSentence;
import org.liaison.events.extraction.chinese.text.Segment;
import org.liaison.events.extraction.chinese.time.ChineseTime;
import org.liaison.events.extraction.time.TimeUse;

/** Tells the date of an event: the time in its segment, else in the segments before. */
final class DateFinder {

  private static final int SEGMENTS_BACK = 5;

  private final ChineseWords words;

  DateFinder(ChineseWords words) {
    this.words = words;
  }

  Optional<ChineseTime> of(Reading reading, Trigger trigger) {
    ChineseSentence sentence = reading.sentence();
    Segment own = sentence.segments().get(trigger.segment());
    Optional<ChineseTime> here = in(reading, own, trigger.at());
    if (here.isPresent()) {
      return here;
    }
    if (words.anyIn("vague-times", sentence.text(), own.start(), own.end())) {
      return Optional.empty();
    }
    for (int i = trigger.segment() - 1; i >= Math.max(0, trigger.segment() - SEGMENTS_BACK); i--) {
      Segment segment = sentence.segments().get(i);
      if (sentence.segments().get(i + 1).isFresh() && i + 1 == trigger.segment()) {
        return Optional.empty();
      }
      Optional<ChineseTime> before = last(usable(reading, segment));
      if (before.isPresent()) {
        return before;
      }
      if (sentence.segments().get(i + 1).isFresh()
          || words.anyIn("vague-times", sentence.text(), segment.start(), segment.end())) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** The last time before the verb, else the first one behind it. */
  private static Optional<ChineseTime> in(Reading reading, Segment segment, int at) {
    List<ChineseTime> times = usable(reading, segment);
    return last(times.stream().filter(time -> time.end() <= at).toList())
        .or(() -> times.stream().filter(time -> time.start() > at).findFirst());
  }

  private static Optional<ChineseTime> last(List<ChineseTime> times) {
    return times.isEmpty() ? Optional.empty() : Optional.of(times.get(times.size() - 1));
  }

  private static List<ChineseTime> usable(Reading reading, Segment segment) {
    return reading.times(segment.start(), segment.end()).stream()
        .filter(time -> !reading.isAttribution(time.start()))
        .toList();
  }

  /** The date as events take it: "since" begins then, "over the past years" went on so long. */
  static FoundDate date(ChineseTime time) {
    return time.use() == TimeUse.UNTIL || time.use() == TimeUse.DUE || time.use() == TimeUse.SPAN
        ? time.date()
        : time.point();
  }
}
