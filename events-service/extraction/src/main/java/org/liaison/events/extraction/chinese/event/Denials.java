package org.liaison.events.extraction.chinese.event;

import java.util.Optional;
import org.liaison.events.extraction.chinese.ChineseWords;
import org.liaison.events.extraction.chinese.text.CharacterTrie.Match;
import org.liaison.events.extraction.chinese.text.ChineseSentence;
import org.liaison.events.extraction.chinese.text.Segment;
import org.liaison.events.vocabulary.EventType;

/** Tells whether an event is said not to have come: denied, dropped, put off, called off. */
final class Denials {

  private static final int NEGATION_REACH = 8;
  private static final int STRONG_REACH = 30;
  private static final int DROPPED = 24;

  private final ChineseWords words;

  Denials(ChineseWords words) {
    this.words = words;
  }

  boolean hold(ChineseSentence sentence, Trigger trigger) {
    Segment segment = trigger.segmentOf(sentence);
    int from = Math.max(segment.start(), trigger.at() - NEGATION_REACH);
    Optional<Match<String>> negation = words.last("negations", sentence.text(), from, trigger.at());
    boolean far =
        words.anyIn(
            "strong-negations",
            sentence.text(),
            Math.max(segment.start(), trigger.at() - STRONG_REACH),
            trigger.at());
    boolean off =
        isGathering(trigger)
            && words.anyIn("called-off", sentence.text(), trigger.to(), segment.end());
    boolean dropped =
        isPlanDropped(sentence, trigger)
            || isObjectOfDropping(sentence, trigger)
            || isPutOff(sentence, trigger);
    boolean never = words.anyIn("after-negations", sentence.text(), trigger.to(), segment.end());
    boolean despite = words.anyIn("despite", sentence.text(), segment.start(), trigger.at());
    return far || off || dropped || never || (!despite && isDenied(sentence, negation));
  }

  /** 原定7月20日举行，现已推迟; 推迟原定8月1日生效的关税: what was once planned did not come. */
  private boolean isPlanDropped(ChineseSentence sentence, Trigger trigger) {
    Segment own = trigger.segmentOf(sentence);
    Optional<Match<String>> planned =
        words.last("once-planned", sentence.text(), own.start(), trigger.to());
    if (planned.isEmpty()) {
      return false;
    }
    int to = own.end();
    for (int i = trigger.segment() + 1;
        i < sentence.segments().size() && i <= trigger.segment() + 2;
        i++) {
      Segment next = sentence.segments().get(i);
      if (next.isFresh()) {
        break;
      }
      to = next.end();
    }
    return words.anyIn("called-off", sentence.text(), trigger.to(), to)
        || words.anyIn("called-off", sentence.text(), own.start(), planned.get().from());
  }

  /** 取消与中方的会谈, 推迟访华, 暂缓签署: the deed is what is called off. */
  private boolean isObjectOfDropping(ChineseSentence sentence, Trigger trigger) {
    Segment own = trigger.segmentOf(sentence);
    Optional<Match<String>> off =
        words.last("calls-off", sentence.text(), own.start(), trigger.at());
    return off.isPresent()
        && trigger.at() - off.get().to() <= (isGathering(trigger) ? DROPPED : 0)
        && !words.anyIn("drops-no-more", sentence.text(), off.get().to(), trigger.word().end());
  }

  /** 推迟对中国加征关税, 将加征关税推迟30天. */
  private boolean isPutOff(ChineseSentence sentence, Trigger trigger) {
    Segment own = trigger.segmentOf(sentence);
    boolean behind =
        trigger.type() == EventType.SANCTION
            && words.anyIn("put-off-behind", sentence.text(), trigger.to(), own.end());
    if (behind) {
      return true;
    }
    return words
        .last("puts-off", sentence.text(), own.start(), trigger.at())
        .filter(off -> trigger.at() - off.to() <= DROPPED)
        .filter(
            off ->
                !words.anyIn("puts-off-no-more", sentence.text(), off.to(), trigger.word().end()))
        .isPresent();
  }

  private static boolean isGathering(Trigger trigger) {
    EventType type = trigger.type();
    return type == EventType.MEETING || type == EventType.VISIT;
  }

  private boolean isDenied(ChineseSentence sentence, Optional<Match<String>> negation) {
    return negation.isPresent()
        && words.at("no-negation", sentence.text(), negation.get().from(), sentence.end()).isEmpty()
        && words
            .at("no-negation", sentence.text(), negation.get().from() - 1, sentence.end())
            .isEmpty();
  }
}
