package org.liaison.events.extraction.chinese.event;

import java.util.Optional;
import org.liaison.events.extraction.chinese.ChineseWords;
import org.liaison.events.extraction.chinese.event.ParticipantFinder.Parties;
import org.liaison.events.extraction.chinese.mention.ChineseNames;
import org.liaison.events.extraction.chinese.mention.MentionKind;
import org.liaison.events.extraction.chinese.reading.Reading;
import org.liaison.events.extraction.chinese.text.ChineseSentence;
import org.liaison.events.extraction.chinese.text.Segment;
import org.liaison.events.extraction.chinese.time.ChineseTime;
import org.liaison.events.vocabulary.EventType;

/** Tells whether words that can tell an event do so here. */
final class TriggerFilter {

  private static final int NEAR = 14;
  private static final int VISITOR = 24;
  private static final int HEADS = 8;

  private final ChineseWords words;
  private final ChineseNames names;

  TriggerFilter(ChineseWords words, ChineseNames names) {
    this.words = words;
    this.names = names;
  }

  boolean accepts(Reading reading, Trigger trigger, Optional<ChineseTime> time, Parties parties) {
    ChineseSentence sentence = reading.sentence();
    CompiledRule rule = trigger.rule();
    boolean spokenOf = isSpokenOf(reading, trigger, time);
    boolean needsMet =
        (!rule.needs("actor") || !parties.participants().isEmpty())
            && (!rule.needs("two-actors") || parties.participants().size() > 1)
            && (!rule.needs("date") || time.filter(t -> isNear(reading, trigger, t)).isPresent())
            && (!rule.needs("told") || time.isPresent() || isTold(sentence, trigger))
            && (!rule.needs("place") || hasPlace(parties, sentence, trigger))
            && (!rule.needs("visitor") || hasVisitor(reading, trigger));
    return !spokenOf
        && needsMet
        && !isReference(sentence, trigger, time)
        && !isStatistic(sentence, trigger, time)
        && !isModifier(sentence, trigger, time)
        && !isTopic(sentence, trigger)
        && !isHeading(sentence, trigger, time)
        && !isBriefed(sentence, trigger)
        && !isWord(sentence, trigger)
        && !isIdleGuess(reading, trigger, time)
        && !isActivity(sentence, trigger, time)
        && !isNominalTalk(reading, trigger, time, parties)
        && !isOutcomeToldBefore(sentence, trigger)
        && !isNameOfCase(sentence, trigger, time)
        && !isHabit(sentence, trigger, time)
        && !isLifted(sentence, trigger)
        && !isFarThing(sentence, trigger);
  }

  /** A noun tells an event if its date stands right before it: 10月的经贸磋商. */
  private static boolean isNear(Reading reading, Trigger trigger, ChineseTime time) {
    Segment segment = segment(reading.sentence(), trigger);
    return time.start() >= segment.start() && trigger.at() - time.end() <= NEAR;
  }

  /** 公安部今年5月发布的报告认为: that the report was published is told by the way. */
  private static boolean isSpokenOf(Reading reading, Trigger trigger, Optional<ChineseTime> time) {
    boolean dated =
        trigger.rule().rule().type() == EventType.REPORT
            && time.filter(t -> reading.isAttribution(t.start())).isPresent();
    return reading.isAttribution(trigger.at()) && !dated;
  }

  private boolean isTold(ChineseSentence sentence, Trigger trigger) {
    Segment segment = sentence.segments().get(trigger.segment());
    int to = Math.min(segment.end(), trigger.to() + 1);
    return words.anyIn("done", sentence.text(), segment.start(), to)
        || words.anyIn("planned", sentence.text(), segment.start(), trigger.at())
        || isCounted(sentence, trigger, segment)
        || words.anyIn("strong-negations", sentence.text(), segment.start(), to)
        || (trigger.rule().rule().type() != EventType.ENFORCEMENT
            && words.anyIn("vague-times", sentence.text(), segment.start(), trigger.at()))
        || (isGivenBefore(sentence, trigger) && sentence.at(trigger.word().end()) == '的')
        || words.anyIn("decisions", sentence.text(), segment.start(), trigger.at());
  }

  /** 案例一：中澳联合侦破海运冰毒案 and 该案破获 name a case that is told elsewhere. */
  private boolean isNameOfCase(
      ChineseSentence sentence, Trigger trigger, Optional<ChineseTime> time) {
    Segment segment = segment(sentence, trigger);
    boolean enforcement = trigger.rule().rule().type() == EventType.ENFORCEMENT;
    boolean known = sentence.has(segment.start(), "该案") || sentence.has(segment.start(), "此案");
    boolean title =
        sentence.at(segment.end() - 1) == '案'
            && !words.anyIn("done", sentence.text(), segment.start(), segment.end())
            && !words.anyIn("vague-times", sentence.text(), sentence.start(), segment.end());
    boolean solved = trigger.rule().rule().mode().equals("case-solved");
    return enforcement && time.isEmpty() && (title || (known && solved));
  }

  /** 已多次发布预警, 此前已列管25种: what was done at no certain time is no event. */
  private boolean isHabit(ChineseSentence sentence, Trigger trigger, Optional<ChineseTime> time) {
    Segment segment = segment(sentence, trigger);
    boolean control = trigger.rule().rule().type() == EventType.CONTROL;
    return time.isEmpty()
        && (words.anyIn("habits", sentence.text(), segment.start(), trigger.at())
            || (control && words.anyIn("earlier", sentence.text(), segment.start(), trigger.at())));
  }

  /** 取消91%的加征关税, 暂停实施去年公布的出口管制: what was imposed is lifted. */
  private boolean isLifted(ChineseSentence sentence, Trigger trigger) {
    Segment segment = segment(sentence, trigger);
    int from = Math.max(segment.start(), trigger.at() - NEAR);
    if (trigger.rule().rule().mode().equals("tightened")
        && words.anyIn("lifts", sentence.text(), segment.start(), trigger.at())) {
      return true;
    }
    if (trigger.rule().rule().id().equals("sanction-verb")
        && words.anyIn("no-sanction", sentence.text(), segment.start(), trigger.at())) {
      return true;
    }
    return trigger.rule().rule().type() == EventType.SANCTION
        && trigger.rule().rule().mode().equals("imposed")
        && words.anyIn("lifts", sentence.text(), from, trigger.at());
  }

  /** 查获冰毒2吨: a number tells that it was done. */
  private static boolean isCounted(ChineseSentence sentence, Trigger trigger, Segment segment) {
    boolean enforcement = trigger.rule().rule().type() == EventType.ENFORCEMENT;
    return enforcement
        && sentence
            .plain(trigger.word().end(), segment.end())
            .chars()
            .anyMatch(sign -> "0123456789一二两三四五六七八九十百".indexOf(sign) >= 0);
  }

  /** Somebody must be told to travel right before the verb. */
  private boolean hasVisitor(Reading reading, Trigger trigger) {
    ChineseSentence sentence = reading.sentence();
    Segment segment = segment(sentence, trigger);
    if (words.anyIn("no-visitors", sentence.text(), segment.start(), trigger.at())) {
      return false;
    }
    return reading.mentions(sentence.start(), sentence.end()).stream()
            .anyMatch(m -> m.is(MentionKind.PERSON))
        || reading.mentions(segment.start(), trigger.at()).stream()
            .anyMatch(m -> trigger.at() - m.end() <= VISITOR);
  }

  /** 落实去年达成的共识 speaks of what was reached, as known. */
  private boolean isOutcomeToldBefore(ChineseSentence sentence, Trigger trigger) {
    Segment segment = segment(sentence, trigger);
    return trigger.rule().rule().mode().equals("reached")
        && sentence.at(trigger.word().end()) == '的'
        && words.anyIn("implementing", sentence.text(), segment.start(), trigger.at());
  }

  private boolean hasPlace(Parties parties, ChineseSentence sentence, Trigger trigger) {
    return parties.states().size() > 1
        || names.place(sentence.text(), trigger.word().end(), sentence.end()).isPresent()
        || sentence.at(trigger.word().end() - 1) != '问';
  }

  /** 会见后 speaks of a meeting that is told elsewhere, unless its date stands with it. */
  private boolean isReference(
      ChineseSentence sentence, Trigger trigger, Optional<ChineseTime> time) {
    boolean dated = time.isPresent() && time.get().start() >= segment(sentence, trigger).start();
    return isDefinite(sentence, trigger) && !isMeant(sentence, trigger) && !dated;
  }

  /** 这是首次会晤, 参加会见: it speaks of the meeting that is told, and adds to it. */
  private boolean isMeant(ChineseSentence sentence, Trigger trigger) {
    Segment segment = segment(sentence, trigger);
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
    EventType type = trigger.rule().rule().type();
    boolean meeting = type == EventType.MEETING || type == EventType.VISIT;
    String list = meeting ? "after-reference" : "after-deed";
    int after = trigger.to();
    boolean meant = meeting && isMeant(sentence, trigger);
    return meant
        || (words.at(list, sentence.text(), after, sentence.end()).isPresent()
            && words.at("no-after", sentence.text(), after, sentence.end()).isEmpty());
  }

  /** Figures of a year, or compared with those of another, are no event. */
  private boolean isStatistic(
      ChineseSentence sentence, Trigger trigger, Optional<ChineseTime> time) {
    if (trigger.rule().rule().type() != EventType.ENFORCEMENT) {
      return false;
    }
    Segment segment = segment(sentence, trigger);
    boolean whole = time.isEmpty();
    return words.anyIn("statistics", sentence.text(), segment.start(), segment.end())
        || words.anyIn("comparisons", sentence.text(), sentence.start(), sentence.end())
        || (whole
            && words.anyIn("country-figures", sentence.text(), sentence.start(), segment.end()));
  }

  /** 恢复合作的重点, 原有备忘录的更新, 抓获的嫌疑人: without a time they tell nothing. */
  private boolean isModifier(
      ChineseSentence sentence, Trigger trigger, Optional<ChineseTime> time) {
    Segment segment = segment(sentence, trigger);
    boolean dated =
        time.isPresent()
            && time.get().start() >= segment.start()
            && time.get().end() <= trigger.at()
            && !disposesBetween(sentence, time.get().end(), trigger)
            && !(trigger.rule().rule().type() == EventType.EXCHANGE
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
    return (disposes || trigger.rule().rule().type() == EventType.SANCTION)
        && sentence.at(trigger.word().end()) == '的';
  }

  /** 根据美方提供的线索: what was given before is told by what is done with it. */
  private boolean isGivenBefore(ChineseSentence sentence, Trigger trigger) {
    Segment segment = segment(sentence, trigger);
    return trigger.rule().rule().type() == EventType.EXCHANGE
        && trigger.thing() != null
        && trigger.thing().start() > trigger.word().end()
        && words.anyIn("using", sentence.text(), segment.start(), trigger.at());
  }

  private boolean isDecided(ChineseSentence sentence, Trigger trigger) {
    Segment segment = segment(sentence, trigger);
    boolean after = sentence.at(trigger.word().end()) == '了';
    return after || words.anyIn("decisions", sentence.text(), segment.start(), trigger.at());
  }

  /** 就恢复沟通达成共识: what is spoken of is part of what is told behind it. */
  private boolean isTopic(ChineseSentence sentence, Trigger trigger) {
    Segment segment = segment(sentence, trigger);
    return words
        .last("topic-openers", sentence.text(), segment.start(), trigger.at())
        .filter(
            match -> words.at("no-topic", sentence.text(), match.from(), segment.end()).isEmpty())
        .filter(match -> words.anyIn("topic-closers", sentence.text(), trigger.to(), segment.end()))
        .isPresent();
  }

  /** 关于某人访华 names what is spoken of. */
  private boolean isHeading(ChineseSentence sentence, Trigger trigger, Optional<ChineseTime> time) {
    Segment segment = segment(sentence, trigger);
    boolean visit = trigger.rule().rule().type() == EventType.VISIT;
    return visit
        && time.isEmpty()
        && words
            .at("headings-of-topics", sentence.text(), segment.start(), segment.end())
            .isPresent();
  }

  /** 通报整类列管四个月来的工作情况: what is reported on is told elsewhere. */
  private boolean isBriefed(ChineseSentence sentence, Trigger trigger) {
    Segment segment = segment(sentence, trigger);
    return words.anyIn("briefing", sentence.text(), segment.start(), trigger.at())
        && words.endingAt("briefed", sentence.text(), trigger.to(), segment.end()).isPresent();
  }

  /** 缴获量, 非列管: words that are made of those that tell events. */
  private boolean isWord(ChineseSentence sentence, Trigger trigger) {
    return words.at("no-deeds", sentence.text(), trigger.at(), sentence.end()).isPresent()
        || (!isMadeOfThings(trigger)
            && words.at("no-deeds", sentence.text(), trigger.from(), sentence.end()).isPresent())
        || words
            .at(
                "no-deeds",
                sentence.text(),
                Math.max(sentence.start(), trigger.at() - 1),
                sentence.end())
            .isPresent()
        || words.anyIn(
            "whether",
            sentence.text(),
            segment(sentence, trigger).start(),
            segment(sentence, trigger).end());
  }

  /** 引渡条约生效, 从制裁名单中移除: the thing may stand before the verb. */
  private static boolean isMadeOfThings(Trigger trigger) {
    EventType type = trigger.rule().rule().type();
    return type == EventType.AGREEMENT || type == EventType.SANCTION;
  }

  /** 可以提供证据 without a time is no event that somebody supposes. */
  private boolean isIdleGuess(Reading reading, Trigger trigger, Optional<ChineseTime> time) {
    EventType type = trigger.rule().rule().type();
    boolean idle =
        type == EventType.EXCHANGE
            || type == EventType.ASSISTANCE
            || type == EventType.ENFORCEMENT
            || type == EventType.THREAT
            || type == EventType.REPORT;
    ChineseSentence sentence = reading.sentence();
    Segment segment = segment(sentence, trigger);
    boolean dated =
        time.isPresent()
            && (time.get().start() >= segment.start() || isOpening(sentence, trigger, time.get()));
    return idle
        && !dated
        && !words.anyIn("perfect", sentence.text(), segment.start(), trigger.at())
        && (words.anyIn("possible", sentence.text(), segment.start(), trigger.at())
            || words.anyIn("conditions", sentence.text(), segment.start(), trigger.at()));
  }

  /** 7月25日，中国警方应美方请求逮捕…: the day alone fills the segment before. */
  private static boolean isOpening(ChineseSentence sentence, Trigger trigger, ChineseTime time) {
    if (trigger.segment() == 0) {
      return false;
    }
    Segment before = sentence.segments().get(trigger.segment() - 1);
    return time.start() == before.start() && time.end() == before.end();
  }

  /** 加强寄递渠道查缉 is what is done always. */
  private boolean isActivity(
      ChineseSentence sentence, Trigger trigger, Optional<ChineseTime> time) {
    EventType type = trigger.rule().rule().type();
    boolean deed =
        type == EventType.ENFORCEMENT
            || type == EventType.EXCHANGE
            || type == EventType.LEGISLATION
            || type == EventType.ASSISTANCE
            || type == EventType.THREAT
            || type == EventType.CONTROL;
    Segment segment = segment(sentence, trigger);
    boolean dated = time.isPresent() && time.get().start() >= segment.start();
    return deed
        && !dated
        && (words.anyIn("activities", sentence.text(), segment.start(), trigger.at())
            || (time.isEmpty()
                && words.anyIn("next-steps", sentence.text(), sentence.start(), trigger.at())));
  }

  /** 中方把会谈形容为专业 names a meeting that is told elsewhere. */
  private boolean isNominalTalk(
      Reading reading, Trigger trigger, Optional<ChineseTime> time, Parties parties) {
    ChineseSentence sentence = reading.sentence();
    boolean talk = words.has("talks", sentence.plain(trigger.word().start(), trigger.word().end()));
    if (!talk || time.isPresent() || trigger.thing() != null) {
      return false;
    }
    Segment segment = segment(sentence, trigger);
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

  /** 通过 before a means (通过…的办法) passes no law. */
  private boolean isFarThing(ChineseSentence sentence, Trigger trigger) {
    boolean law = trigger.rule().rule().type() == EventType.LEGISLATION && trigger.thing() != null;
    if (!law || sentence.isWork(trigger.thing().start())) {
      return false;
    }
    int gap = trigger.thing().start() - trigger.word().end();
    boolean means =
        gap > 0 && sentence.plain(trigger.word().end(), trigger.thing().start()).contains("的");
    return means || gap > 10;
  }

  private static Segment segment(ChineseSentence sentence, Trigger trigger) {
    return sentence.segments().get(trigger.segment());
  }
}
