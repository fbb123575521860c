package org.liaison.events.extraction.chinese.event;

import java.util.Optional;
import org.liaison.events.extraction.chinese.ChineseWords;
import org.liaison.events.extraction.chinese.reading.Reading;
import org.liaison.events.extraction.chinese.text.ChineseSentence;
import org.liaison.events.extraction.chinese.text.Segment;
import org.liaison.events.extraction.chinese.time.ChineseTime;
import org.liaison.events.vocabulary.EventType;

/**
 * Tells words for what is done always, counted over a year, or only thought of, at no time of its
 * own.
 */
final class IdleDeeds {

  private final ChineseWords words;
  private final GuardedWords guarded;

  IdleDeeds(ChineseWords words) {
    this.words = words;
    this.guarded = new GuardedWords(words);
  }

  boolean has(Reading reading, Trigger trigger, Optional<ChineseTime> time) {
    ChineseSentence sentence = reading.sentence();
    return isStatistic(sentence, trigger, time)
        || isHabit(sentence, trigger, time)
        || isIdleGuess(reading, trigger, time)
        || isActivity(sentence, trigger, time);
  }

  /** Figures of a year, or compared with those of another, are no event. */
  private boolean isStatistic(
      ChineseSentence sentence, Trigger trigger, Optional<ChineseTime> time) {
    if (trigger.type() != EventType.ENFORCEMENT) {
      return false;
    }
    Segment segment = trigger.segmentOf(sentence);
    boolean whole = time.isEmpty();
    return words.anyIn("statistics", sentence.text(), segment.start(), segment.end())
        || words.anyIn("comparisons", sentence.text(), sentence.start(), sentence.end())
        || (whole
            && words.anyIn("country-figures", sentence.text(), sentence.start(), segment.end()));
  }

  /** 已多次发布预警, 此前已列管25种: what was done at no certain time is no event. */
  private boolean isHabit(ChineseSentence sentence, Trigger trigger, Optional<ChineseTime> time) {
    Segment segment = trigger.segmentOf(sentence);
    boolean control = trigger.type() == EventType.CONTROL;
    boolean own = time.isPresent() && time.get().start() >= segment.start();
    return (time.isEmpty() || (trigger.type() == EventType.MEETING && !own))
        && (words.anyIn("habits", sentence.text(), segment.start(), trigger.at())
            || (control && words.anyIn("earlier", sentence.text(), segment.start(), trigger.at())));
  }

  /** 可以提供证据 without a time is no event that somebody supposes. */
  private boolean isIdleGuess(Reading reading, Trigger trigger, Optional<ChineseTime> time) {
    EventType type = trigger.type();
    boolean idle =
        type == EventType.EXCHANGE
            || type == EventType.ASSISTANCE
            || type == EventType.ENFORCEMENT
            || type == EventType.THREAT
            || type == EventType.REPORT;
    ChineseSentence sentence = reading.sentence();
    Segment segment = trigger.segmentOf(sentence);
    boolean dated =
        time.isPresent()
            && (time.get().start() >= segment.start() || isOpening(sentence, trigger, time.get()));
    return idle
        && !dated
        && !words.anyIn("perfect", sentence.text(), segment.start(), trigger.at())
        && (guarded.anyIn("possible", sentence, segment.start(), trigger.at())
            || guarded.anyIn("conditions", sentence, segment.start(), trigger.at()));
  }

  /** 7月25日，中国警方应美方请求逮捕…: the day alone fills the segment before. */
  static boolean isOpening(ChineseSentence sentence, Trigger trigger, ChineseTime time) {
    if (trigger.segment() == 0) {
      return false;
    }
    Segment before = sentence.segments().get(trigger.segment() - 1);
    return time.start() == before.start() && time.end() == before.end();
  }

  /** 加强寄递渠道查缉 is what is done always. */
  private boolean isActivity(
      ChineseSentence sentence, Trigger trigger, Optional<ChineseTime> time) {
    EventType type = trigger.type();
    boolean deed =
        type == EventType.ENFORCEMENT
            || type == EventType.EXCHANGE
            || type == EventType.LEGISLATION
            || type == EventType.ASSISTANCE
            || type == EventType.THREAT
            || type == EventType.CONTROL;
    Segment segment = trigger.segmentOf(sentence);
    boolean dated = time.isPresent() && time.get().start() >= segment.start();
    return deed
        && !dated
        && (words.anyIn("activities", sentence.text(), segment.start(), trigger.at())
            || (time.isEmpty()
                && words.anyIn("next-steps", sentence.text(), sentence.start(), trigger.at())));
  }
}
