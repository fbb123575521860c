package org.liaison.events.extraction.chinese.event;

import java.util.Optional;
import org.liaison.events.extraction.chinese.ChineseWords;
import org.liaison.events.extraction.chinese.event.ParticipantFinder.Parties;
import org.liaison.events.extraction.chinese.reading.Reading;
import org.liaison.events.extraction.chinese.text.ChineseSentence;
import org.liaison.events.extraction.chinese.text.Segment;
import org.liaison.events.extraction.chinese.time.ChineseTime;
import org.liaison.events.vocabulary.EventType;

/** Tells whether words that can tell an event do so here. */
final class TriggerFilter {

  private final ChineseWords words;

  TriggerFilter(ChineseWords words) {
    this.words = words;
  }

  boolean accepts(Reading reading, Trigger trigger, Optional<ChineseTime> time, Parties parties) {
    ChineseSentence sentence = reading.sentence();
    CompiledRule rule = trigger.rule();
    boolean spokenOf = reading.isAttribution(trigger.at());
    boolean needsMet =
        (!rule.needs("actor") || !parties.participants().isEmpty())
            && (!rule.needs("two-actors") || parties.participants().size() > 1)
            && (!rule.needs("date") || time.isPresent())
            && (!rule.needs("told") || time.isPresent() || isTold(sentence, trigger))
            && (!rule.needs("place") || hasPlace(parties, sentence, trigger));
    return !spokenOf
        && needsMet
        && !isReference(sentence, trigger, time)
        && !isStatistic(sentence, trigger)
        && !isModifier(sentence, trigger);
  }

  private boolean isTold(ChineseSentence sentence, Trigger trigger) {
    Segment segment = sentence.segments().get(trigger.segment());
    int to = Math.min(segment.end(), trigger.to() + 1);
    return words.anyIn("done", sentence.text(), segment.start(), to)
        || words.anyIn("decisions", sentence.text(), segment.start(), trigger.at());
  }

  private static boolean hasPlace(Parties parties, ChineseSentence sentence, Trigger trigger) {
    return parties.states().size() > 1 || sentence.at(trigger.word().end() - 1) != '问';
  }

  /** 会见后 speaks of a meeting that is told elsewhere, unless its date stands with it. */
  private boolean isReference(
      ChineseSentence sentence, Trigger trigger, Optional<ChineseTime> time) {
    boolean dated = time.isPresent() && time.get().start() >= segment(sentence, trigger).start();
    return isDefinite(sentence, trigger) && !dated;
  }

  boolean isDefinite(ChineseSentence sentence, Trigger trigger) {
    EventType type = trigger.rule().rule().type();
    boolean meeting = type == EventType.MEETING || type == EventType.VISIT;
    return meeting
        && words
            .at("after-reference", sentence.text(), trigger.word().end(), sentence.end())
            .isPresent();
  }

  /** Figures of a year are no event. */
  private boolean isStatistic(ChineseSentence sentence, Trigger trigger) {
    if (trigger.rule().rule().type() != EventType.ENFORCEMENT) {
      return false;
    }
    Segment segment = segment(sentence, trigger);
    return words.anyIn("statistics", sentence.text(), segment.start(), segment.end());
  }

  /** 启动有关规定的调整程序 is done; 加入公约的国家 is not told here. */
  private static boolean isModifier(ChineseSentence sentence, Trigger trigger) {
    return trigger.thing() == null
        && sentence.at(trigger.word().end()) == '的'
        && trigger.rule().rule().type() != EventType.ENFORCEMENT
        && trigger.rule().rule().type() != EventType.VISIT;
  }

  private static Segment segment(ChineseSentence sentence, Trigger trigger) {
    return sentence.segments().get(trigger.segment());
  }
}
