package org.liaison.events.extraction.chinese.event;

import java.util.Optional;
import org.liaison.events.extraction.chinese.ChineseWords;
import org.liaison.events.extraction.chinese.event.ParticipantFinder.Parties;
import org.liaison.events.extraction.chinese.mention.ChineseNames;
import org.liaison.events.extraction.chinese.reading.Reading;
import org.liaison.events.extraction.chinese.text.ChineseSentence;
import org.liaison.events.extraction.chinese.text.Segment;
import org.liaison.events.extraction.chinese.time.ChineseTime;
import org.liaison.events.vocabulary.EventType;

/** Tells whether words that can tell an event do so here. */
final class TriggerFilter {

  private static final int NEAR = 14;

  private final ChineseWords words;
  private final KnownDeeds known;
  private final IdleDeeds idle;
  private final TriggerNeeds needs;

  TriggerFilter(ChineseWords words, ChineseNames names) {
    this.words = words;
    this.known = new KnownDeeds(words);
    this.idle = new IdleDeeds(words);
    this.needs = new TriggerNeeds(words, names, known);
  }

  boolean accepts(Reading reading, Trigger trigger, Optional<ChineseTime> time, Parties parties) {
    ChineseSentence sentence = reading.sentence();
    return !isSpokenOf(reading, trigger, time)
        && needs.areMet(reading, trigger, time, parties)
        && !known.has(reading, trigger, time, parties)
        && !idle.has(reading, trigger, time)
        && !isWord(sentence, trigger)
        && !isUndone(sentence, trigger, time)
        && !isFarThing(sentence, trigger);
  }

  boolean isDefinite(ChineseSentence sentence, Trigger trigger) {
    return known.isDefinite(sentence, trigger);
  }

  /**
   * 美方2017年8月通报线索称 tells a deed; 公安部今年5月发布的报告认为: that the report was published is told by the way.
   */
  private static boolean isSpokenOf(Reading reading, Trigger trigger, Optional<ChineseTime> time) {
    boolean dated =
        trigger.type() == EventType.REPORT
            && time.filter(t -> reading.isAttribution(t.start())).isPresent();
    boolean shared = trigger.type() == EventType.EXCHANGE && time.isPresent();
    return reading.isAttribution(trigger.at()) && !dated && !shared;
  }

  /** 取消91%的加征关税, 裁定加征关税违法, 反对加征关税: what was imposed is undone or opposed. */
  private boolean isUndone(ChineseSentence sentence, Trigger trigger, Optional<ChineseTime> time) {
    Segment segment = trigger.segmentOf(sentence);
    if (trigger.mode().equals("tightened")) {
      return words.anyIn("lifts", sentence.text(), segment.start(), trigger.at());
    }
    if (trigger.type() != EventType.SANCTION || !trigger.mode().equals("imposed")) {
      return false;
    }
    boolean verb = trigger.rule().rule().id().equals("sanction-verb");
    boolean dated = time.isPresent() && time.get().start() >= segment.start();
    boolean opposed =
        (verb || !dated)
            && words.anyIn("no-sanction", sentence.text(), segment.start(), trigger.at());
    boolean ruledOut = words.anyIn("ruled-out", sentence.text(), trigger.to(), segment.end());
    return opposed || ruledOut || isLifted(sentence, trigger, segment);
  }

  /** 停止对原产于美国的商品加征关税; not 取消豁免并加征关税. */
  private boolean isLifted(ChineseSentence sentence, Trigger trigger, Segment segment) {
    return words
        .last("lifts", sentence.text(), segment.start(), trigger.at())
        .filter(
            match ->
                trigger.at() - match.to() <= NEAR
                    || !words.anyIn("lift-ends", sentence.text(), match.to(), trigger.at()))
        .isPresent();
  }

  /** 缴获量, 非列管: words that are made of those that tell events. */
  private boolean isWord(ChineseSentence sentence, Trigger trigger) {
    return words.at("no-deeds", sentence.text(), trigger.at(), sentence.end()).isPresent()
        || (!isMadeOfThings(trigger)
            && !isDisposedOf(sentence, trigger)
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
            trigger.segmentOf(sentence).start(),
            trigger.segmentOf(sentence).end());
  }

  /** 将线索移交美方: the thing before the verb is what is disposed of. */
  private static boolean isDisposedOf(ChineseSentence sentence, Trigger trigger) {
    int from = Math.min(trigger.segmentOf(sentence).start(), trigger.from());
    String before = sentence.plain(from, trigger.from());
    return before.indexOf('将') >= 0 || before.indexOf('把') >= 0;
  }

  /** 引渡条约生效, 从制裁名单中移除: the thing may stand before the verb. */
  private static boolean isMadeOfThings(Trigger trigger) {
    EventType type = trigger.type();
    return type == EventType.AGREEMENT || type == EventType.SANCTION;
  }

  /** 通过 before a means (通过…的办法) passes no law. */
  private boolean isFarThing(ChineseSentence sentence, Trigger trigger) {
    boolean law = trigger.type() == EventType.LEGISLATION && trigger.thing() != null;
    if (!law || sentence.isWork(trigger.thing().start())) {
      return false;
    }
    int gap = trigger.thing().start() - trigger.word().end();
    boolean means =
        gap > 0 && sentence.plain(trigger.word().end(), trigger.thing().start()).contains("的");
    return means || gap > 10;
  }
}
