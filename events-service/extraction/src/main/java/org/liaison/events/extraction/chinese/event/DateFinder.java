package org.liaison.events.extraction.chinese.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.liaison.events.extraction.FoundDate;
import org.liaison.events.extraction.chinese.ChineseWords;
import org.liaison.events.extraction.chinese.reading.Reading;
import org.liaison.events.extraction.chinese.text.ChineseSentence;
import org.liaison.events.extraction.chinese.text.Segment;
import org.liaison.events.extraction.chinese.time.ChineseTime;
import org.liaison.events.extraction.time.TimeUse;
import org.liaison.events.vocabulary.EventType;

/** Tells the date of an event: the time in its segment, else in the segments before. */
final class DateFinder {

  private static final int SEGMENTS_BACK = 5;
  private static final int MODIFIER = 8;
  private static final int OPENING = 12;
  private static final char ONLY_THEN = '才';
  private static final Set<String> BEGINNINGS =
      Set.of("established", "begun", "in-force", "scheduled", "resumed", "suspended", "imposed");

  private final ChineseWords words;
  private final Plans plans;

  DateFinder(ChineseWords words) {
    this.words = words;
    this.plans = new Plans(words);
  }

  Optional<ChineseTime> of(Reading reading, Trigger trigger) {
    Optional<ChineseTime> told =
        before(reading, trigger)
            .filter(time -> !isOfDecision(reading, trigger, time))
            .filter(time -> !isBeforePlan(reading, trigger, time))
            .filter(time -> !isOfUse(reading, trigger, time));
    return told.isPresent() ? told : effective(reading, trigger);
  }

  /** 6月15日会谈，商定再次会晤: the day is that of the talks, not of the meeting agreed on. */
  private boolean isOfDecision(Reading reading, Trigger trigger, ChineseTime time) {
    EventType type = trigger.rule().rule().type();
    Segment segment = reading.sentence().segments().get(trigger.segment());
    return (type == EventType.MEETING || type == EventType.VISIT)
        && time.end() <= segment.start()
        && words.anyIn("decisions", reading.sentence().text(), segment.start(), trigger.at());
  }

  /** 3月9日根据越南警方通报的线索查获: the day is that of what was done with the leads. */
  private boolean isOfUse(Reading reading, Trigger trigger, ChineseTime time) {
    ChineseSentence sentence = reading.sentence();
    Segment segment = sentence.segments().get(trigger.segment());
    return trigger.rule().rule().type() == EventType.EXCHANGE
        && words
            .last("using", sentence.text(), segment.start(), trigger.at())
            .filter(match -> time.end() <= match.from())
            .isPresent();
  }

  /** 今年4月完成一审，法院将择期宣判: what is planned is not of the day told before. */
  private boolean isBeforePlan(Reading reading, Trigger trigger, ChineseTime time) {
    Segment segment = reading.sentence().segments().get(trigger.segment());
    return time.end() <= segment.start()
        && plans.are(reading.sentence(), segment.start(), trigger.at(), trigger.at());
  }

  /** 关税下调，自今天起执行: the day stands in the next segment. */
  private Optional<ChineseTime> effective(Reading reading, Trigger trigger) {
    List<Segment> segments = reading.sentence().segments();
    boolean sanction = trigger.rule().rule().type() == EventType.SANCTION;
    if (!sanction || trigger.segment() + 1 >= segments.size()) {
      return Optional.empty();
    }
    Segment next = segments.get(trigger.segment() + 1);
    boolean takes =
        !next.isFresh()
            && words.anyIn("takes-effect", reading.sentence().text(), next.start(), next.end());
    return takes ? last(usable(reading, trigger, next)) : Optional.empty();
  }

  private Optional<ChineseTime> before(Reading reading, Trigger trigger) {
    ChineseSentence sentence = reading.sentence();
    Segment own = sentence.segments().get(trigger.segment());
    Optional<ChineseTime> here = in(reading, trigger, own);
    if (here.isPresent()) {
      return here;
    }
    if (words.anyIn("vague-times", sentence.text(), own.start(), own.end())
        || isReason(sentence, own, trigger)) {
      return Optional.empty();
    }
    for (int i = trigger.segment() - 1; i >= Math.max(0, trigger.segment() - SEGMENTS_BACK); i--) {
      Segment segment = sentence.segments().get(i);
      if (sentence.segments().get(i + 1).isFresh()) {
        return Optional.empty();
      }
      Optional<ChineseTime> before =
          last(
              usable(reading, trigger, segment).stream()
                  .filter(time -> time.use() != TimeUse.SINCE || opens(segment, time))
                  .toList());
      if (before.isPresent()) {
        return before;
      }
      if (words.anyIn("vague-times", sentence.text(), segment.start(), segment.end())) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** 通报今年以来的情况: since when is told of the situation, not of what follows. */
  private static boolean opens(Segment segment, ChineseTime time) {
    return time.start() <= segment.start() + OPENING;
  }

  /** The last time before the verb, else the first one behind it. */
  private Optional<ChineseTime> in(Reading reading, Trigger trigger, Segment segment) {
    int at = trigger.at();
    List<ChineseTime> times = usable(reading, trigger, segment);
    String text = reading.sentence().text();
    return last(times.stream()
            .filter(time -> time.end() <= at)
            .filter(time -> !isClosed(text, time.end(), at))
            .toList())
        .or(
            () ->
                times.stream()
                    .filter(time -> time.start() > at && time.use() != TimeUse.SPAN)
                    .filter(time -> !isModifier(reading.sentence(), segment, time))
                    .findFirst());
  }

  /** 8月5日宣布暂停合作，理由是佩洛西访台: the day is not that of the visit. */
  private boolean isReason(ChineseSentence sentence, Segment own, Trigger trigger) {
    return trigger.rule().rule().type() == EventType.VISIT
        && words.anyIn("reasons", sentence.text(), own.start(), trigger.at());
  }

  /** 停止实施3月4日公布的关税: the day is that of what is stopped. */
  private static boolean isModifier(ChineseSentence sentence, Segment segment, ChineseTime time) {
    int to = Math.min(segment.end(), time.end() + MODIFIER);
    return sentence.plain(time.end(), to).indexOf('的') >= 0;
  }

  /** 去年5月会晤以来: the time is that of what stands between, not of the verb. */
  private boolean isClosed(String text, int from, int to) {
    return words
        .first("time-closers", text, from, to)
        .filter(match -> text.charAt(match.from() - 1) != '前')
        .isPresent();
  }

  private static Optional<ChineseTime> last(List<ChineseTime> times) {
    return times.isEmpty() ? Optional.empty() : Optional.of(times.get(times.size() - 1));
  }

  private static List<ChineseTime> usable(Reading reading, Trigger trigger, Segment segment) {
    boolean spoken = trigger.rule().rule().type() == EventType.REPORT;
    return reading.times(segment.start(), segment.end()).stream()
        .filter(time -> spoken || !reading.isTimeOfSpeech(time.start()))
        .toList();
  }

  /** The day before, if two are told together: 2月4日和3月4日两次加征关税. */
  Optional<ChineseTime> joined(Reading reading, ChineseTime time) {
    return reading.times().stream()
        .filter(other -> time.start() - other.end() == 1)
        .filter(other -> "和与及、".indexOf(reading.sentence().at(other.end())) >= 0)
        .filter(other -> other.use() == TimeUse.POINT && time.use() == TimeUse.POINT)
        .findFirst();
  }

  /** When it was decided that it holds from a later day on: "公告，自5月1日起施行". */
  Optional<ChineseTime> decisionBefore(
      Reading reading, Trigger trigger, Optional<ChineseTime> time) {
    EventType type = trigger.rule().rule().type();
    boolean listed = type == EventType.CONTROL && trigger.rule().rule().mode().equals("scheduled");
    if (!listed || time.isEmpty() || time.get().use() != TimeUse.SINCE) {
      return Optional.empty();
    }
    return last(
        reading.times().stream()
            .filter(other -> other.end() <= time.get().start())
            .filter(other -> other.use() == TimeUse.POINT)
            .toList());
  }

  /**
   * The date as events take it: what is established or takes effect "since" then began then, other
   * things went on from then or over so long. 直到11月才除名 happened in November.
   */
  static FoundDate date(ChineseTime time, String mode, ChineseSentence sentence, Trigger trigger) {
    boolean begins = time.use() == TimeUse.SINCE && BEGINNINGS.contains(mode);
    boolean until = time.use() == TimeUse.UNTIL || time.use() == TimeUse.DUE;
    boolean only =
        until
            && time.end() <= trigger.at()
            && sentence.plain(time.end(), trigger.at()).indexOf(ONLY_THEN) >= 0;
    return begins || only ? time.point() : time.date();
  }
}
