package org.liaison.events.extraction.chinese.event;

import java.util.Optional;
import org.liaison.events.extraction.chinese.ChineseWords;
import org.liaison.events.extraction.chinese.event.ParticipantFinder.Parties;
import org.liaison.events.extraction.chinese.reading.Reading;
import org.liaison.events.extraction.chinese.text.ChineseSentence;
import org.liaison.events.extraction.chinese.text.Segment;
import org.liaison.events.extraction.chinese.time.ChineseTime;
import org.liaison.events.vocabulary.EventType;

/** Tells words that speak of a deed as known, named or discussed, not as told here. */
final class KnownDeeds {

  private static final int NEAR = 14;
  private static final int HEADS = 8;

  private final ChineseWords words;

  KnownDeeds(ChineseWords words) {
    this.words = words;
  }

  boolean has(Reading reading, Trigger trigger, Optional<ChineseTime> time, Parties parties) {
    ChineseSentence sentence = reading.sentence();
    return isReference(sentence, trigger, time)
        || isAttribute(sentence, trigger, time)
        || isModifier(sentence, trigger, time)
        || isTopic(sentence, trigger)
        || isHeading(sentence, trigger, time)
        || isBriefed(sentence, trigger)
        || isNominalTalk(reading, trigger, time, parties)
        || isOutcomeToldBefore(sentence, trigger)
        || isNameOfCase(sentence, trigger, time);
  }

  /** 会见后 speaks of a meeting that is told elsewhere, unless its date stands with it. */
  private boolean isReference(
      ChineseSentence sentence, Trigger trigger, Optional<ChineseTime> time) {
    boolean dated =
        time.isPresent()
            && (time.get().start() >= trigger.segmentOf(sentence).start()
                || IdleDeeds.isOpening(sentence, trigger, time.get()));
    return isDefinite(sentence, trigger) && !isMeant(sentence, trigger) && !dated;
  }

  /** 这是首次会晤, 参加会见: it speaks of the meeting that is told, and adds to it. */
  private boolean isMeant(ChineseSentence sentence, Trigger trigger) {
    Segment segment = trigger.segmentOf(sentence);
    String word = sentence.plain(trigger.word().start(), trigger.word().end());
    boolean bare =
        trigger.thing() != null
            && trigger.thing().start() == segment.start()
            && words.has(
                "gatherings-told", sentence.plain(trigger.thing().start(), trigger.thing().end()));
    return bare
        || words.at("meant", sentence.text(), segment.start(), sentence.end()).isPresent()
        || words.has("attending", word);
  }

  boolean isDefinite(ChineseSentence sentence, Trigger trigger) {
    EventType type = trigger.type();
    boolean meeting = type == EventType.MEETING || type == EventType.VISIT;
    String list = meeting ? "after-reference" : "after-deed";
    int after = trigger.to();
    boolean meant = meeting && isMeant(sentence, trigger);
    return meant
        || (words.at(list, sentence.text(), after, sentence.end()).isPresent()
            && words.at("no-after", sentence.text(), after, sentence.end()).isEmpty());
  }

  /** 到访的部长, 被控走私冰毒的男子: who somebody is, beside what is told of him. */
  private boolean isAttribute(
      ChineseSentence sentence, Trigger trigger, Optional<ChineseTime> time) {
    if (trigger.type() == EventType.VISIT) {
      return trigger.thing() == null && sentence.at(trigger.word().end()) == '的';
    }
    Segment segment = trigger.segmentOf(sentence);
    boolean dated =
        time.isPresent()
            && time.get().start() >= segment.start()
            && time.get().end() <= trigger.at();
    if (dated || !words.has("accusations", trigger.wordIn(sentence))) {
      return false;
    }
    int of = sentence.plain(trigger.word().end(), segment.end()).indexOf('的');
    int from = trigger.word().end() + of + 1;
    return of >= 0
        && words.anyIn("suspects", sentence.text(), from, Math.min(segment.end(), from + NEAR));
  }

  /** 恢复合作的重点, 原有备忘录的更新, 抓获的嫌疑人: without a time they tell nothing. */
  private boolean isModifier(
      ChineseSentence sentence, Trigger trigger, Optional<ChineseTime> time) {
    Segment segment = trigger.segmentOf(sentence);
    boolean dated =
        time.isPresent()
            && time.get().start() >= segment.start()
            && time.get().end() <= trigger.at()
            && !disposesBetween(sentence, time.get().end(), trigger)
            && !(trigger.type() == EventType.EXCHANGE
                && sentence.at(trigger.word().end()) == '的'
                && trigger.at() - time.get().end() > NEAR);
    if (dated) {
      return false;
    }
    boolean done = words.anyIn("done", sentence.text(), segment.start(), trigger.at());
    boolean verb = sentence.at(trigger.word().end()) == '的';
    boolean thing = sentence.at(trigger.to()) == '的';
    if (verb && isGivenBefore(sentence, trigger)) {
      return false;
    }
    boolean last = thing && trigger.to() + 1 >= segment.end();
    boolean named = sentence.at(trigger.at() - 1) == '的';
    return verb || last || ((thing || named) && !done && !isDecided(sentence, trigger));
  }

  /** 11月10日起将加征的关税下调: the day is that of what is done with it. */
  private static boolean disposesBetween(ChineseSentence sentence, int from, Trigger trigger) {
    String between = sentence.plain(from, trigger.at());
    boolean disposes = between.indexOf('将') >= 0 || between.indexOf('把') >= 0;
    return (disposes || trigger.type() == EventType.SANCTION)
        && sentence.at(trigger.word().end()) == '的';
  }

  /** 根据美方提供的线索: what was given before is told by what is done with it. */
  boolean isGivenBefore(ChineseSentence sentence, Trigger trigger) {
    Segment segment = trigger.segmentOf(sentence);
    return trigger.type() == EventType.EXCHANGE
        && trigger.thing() != null
        && trigger.thing().start() > trigger.word().end()
        && words.anyIn("using", sentence.text(), segment.start(), trigger.at());
  }

  private boolean isDecided(ChineseSentence sentence, Trigger trigger) {
    Segment segment = trigger.segmentOf(sentence);
    boolean after = sentence.at(trigger.word().end()) == '了';
    return after || words.anyIn("decisions", sentence.text(), segment.start(), trigger.at());
  }

  /** 就恢复沟通达成共识: what is spoken of is part of what is told behind it. */
  private boolean isTopic(ChineseSentence sentence, Trigger trigger) {
    Segment segment = trigger.segmentOf(sentence);
    return words
        .last("topic-openers", sentence.text(), segment.start(), trigger.at())
        .filter(
            match -> words.at("no-topic", sentence.text(), match.from(), segment.end()).isEmpty())
        .filter(match -> words.anyIn("topic-closers", sentence.text(), trigger.to(), segment.end()))
        .isPresent();
  }

  /** 关于某人访华 names what is spoken of. */
  private boolean isHeading(ChineseSentence sentence, Trigger trigger, Optional<ChineseTime> time) {
    Segment segment = trigger.segmentOf(sentence);
    boolean visit = trigger.type() == EventType.VISIT;
    return visit
        && time.isEmpty()
        && words
            .at("headings-of-topics", sentence.text(), segment.start(), segment.end())
            .isPresent();
  }

  /** 通报整类列管的工作情况, 在互通情报方面的合作: what is spoken of is told elsewhere. */
  private boolean isBriefed(ChineseSentence sentence, Trigger trigger) {
    Segment segment = trigger.segmentOf(sentence);
    if (sentence.plain(trigger.to(), segment.end()).contains("方面的")) {
      return true;
    }
    return words.anyIn("briefing", sentence.text(), segment.start(), trigger.at())
        && words.endingAt("briefed", sentence.text(), trigger.to(), segment.end()).isPresent();
  }

  /** 案例一：中澳联合侦破海运冰毒案 and 该案破获 name a case that is told elsewhere. */
  private boolean isNameOfCase(
      ChineseSentence sentence, Trigger trigger, Optional<ChineseTime> time) {
    Segment segment = trigger.segmentOf(sentence);
    boolean enforcement = trigger.type() == EventType.ENFORCEMENT;
    boolean known = sentence.has(segment.start(), "该案") || sentence.has(segment.start(), "此案");
    boolean title =
        sentence.at(segment.end() - 1) == '案'
            && isLabelled(sentence, trigger)
            && !words.anyIn("done", sentence.text(), segment.start(), segment.end())
            && !words.anyIn("vague-times", sentence.text(), sentence.start(), segment.end());
    boolean solved = trigger.mode().equals("case-solved");
    return enforcement && time.isEmpty() && (title || (known && solved));
  }

  /** A headline, or what stands behind 案例一：. */
  private boolean isLabelled(ChineseSentence sentence, Trigger trigger) {
    char last = sentence.at(sentence.end() - 1);
    return "。！？；".indexOf(last) < 0
        || words.anyIn("case-labels", sentence.text(), sentence.start(), trigger.at());
  }

  /** 中方把会谈形容为专业 names a meeting that is told elsewhere. */
  private boolean isNominalTalk(
      Reading reading, Trigger trigger, Optional<ChineseTime> time, Parties parties) {
    ChineseSentence sentence = reading.sentence();
    boolean talk = words.has("talks", sentence.plain(trigger.word().start(), trigger.word().end()));
    if (!talk || time.isPresent() || trigger.thing() != null) {
      return false;
    }
    Segment segment = trigger.segmentOf(sentence);
    boolean with = words.anyIn("with", sentence.text(), segment.start(), trigger.at());
    boolean heads =
        reading.mentions(segment.start(), trigger.at()).stream()
            .anyMatch(m -> m.level().equals("heads-of-state") && trigger.at() - m.end() <= HEADS);
    if (heads) {
      return false;
    }
    boolean after = sentence.at(trigger.word().end()) == '了';
    boolean received =
        words.has("receives", sentence.plain(trigger.word().start(), trigger.word().end()))
            && !reading.mentions(segment.start(), segment.end()).isEmpty();
    return !(after || received || (with && parties.participants().size() > 1));
  }

  /** 落实去年达成的共识 speaks of what was reached, as known. */
  private boolean isOutcomeToldBefore(ChineseSentence sentence, Trigger trigger) {
    Segment segment = trigger.segmentOf(sentence);
    return trigger.mode().equals("reached")
        && sentence.at(trigger.word().end()) == '的'
        && words.anyIn("implementing", sentence.text(), segment.start(), trigger.at());
  }
}
