package org.liaison.events.extraction.chinese.event;

import java.time.LocalDate;
import java.util.Optional;
import org.liaison.events.extraction.chinese.ChineseWords;
import org.liaison.events.extraction.chinese.text.CharacterTrie.Match;
import org.liaison.events.extraction.chinese.text.ChineseSentence;
import org.liaison.events.extraction.chinese.text.Segment;
import org.liaison.events.extraction.chinese.time.ChineseTime;
import org.liaison.events.extraction.time.TimeUse;
import org.liaison.events.vocabulary.EventType;
import org.liaison.events.vocabulary.Factuality;

/** Tells whether an event happened, is decided, planned, only supposed, or denied. */
final class Reality {

  private static final int NEGATION_REACH = 8;
  private static final int STRONG_REACH = 30;

  /** How far 完成了 stands before what was completed. */
  private static final int LIGHT = 16;

  private static final int CONDITION_SEGMENTS = 4;
  private static final int ANSWERED = 8;
  private static final int DROPPED = 24;

  private final ChineseWords words;
  private final Plans plans;

  Reality(ChineseWords words) {
    this.words = words;
    this.plans = new Plans(words);
  }

  Factuality of(
      ChineseSentence sentence, Trigger trigger, Optional<ChineseTime> time, LocalDate published) {
    Segment segment = sentence.segments().get(trigger.segment());
    if (isNegated(sentence, segment, trigger)) {
      return Factuality.NEGATED;
    }
    if (words.anyIn("hindsight", sentence.text(), sentence.start(), trigger.at())
        || isConditional(sentence, trigger)
        || isAsked(sentence, trigger, time)) {
      return Factuality.HYPOTHETICAL;
    }
    int scope = scope(sentence, trigger);
    int from = withoutTold(sentence, scope, trigger, time, published);
    int to = withoutTopic(sentence, segment, trigger);
    boolean done = isDone(sentence, trigger);
    if (!done
        && (has("possible", sentence, from, to) || isNear("possible", sentence, trigger, to))) {
      return Factuality.HYPOTHETICAL;
    }
    boolean decided = has("decisions", sentence, from, to);
    boolean future =
        plans.are(sentence, from, to, trigger.at()) || isNear("future", sentence, trigger, to);
    boolean later =
        published != null
            && time.filter(
                    t ->
                        (t.use() == TimeUse.DUE && sentence.at(t.start()) != '截')
                            || t.point().edtf().earliest().filter(published::isBefore).isPresent())
                .isPresent();
    if (decided && !later && !future && isDoneBySaying(sentence, trigger, from)) {
      return Factuality.HAPPENED;
    }
    if (decided || (later && !future && holdsBySaying(trigger))) {
      return Factuality.ANNOUNCED;
    }
    return (future && !done) || later ? Factuality.PLANNED : Factuality.HAPPENED;
  }

  /** 宣布暂停合作, 批准列入: to declare it is to do it; 同意 and 宣布决定 leave it to be done. */
  private boolean isDoneBySaying(ChineseSentence sentence, Trigger trigger, int from) {
    if (!holdsBySaying(trigger)) {
      return false;
    }
    String last =
        words.last("decisions", sentence.text(), from, trigger.at()).map(Match::value).orElse("");
    boolean control = trigger.rule().rule().type() == EventType.CONTROL;
    return last.equals("宣布")
        || (control
            && (has("rulings", sentence, from, trigger.at())
                && !has("vows", sentence, from, trigger.at())));
  }

  private static boolean holdsBySaying(Trigger trigger) {
    return switch (trigger.rule().rule().type()) {
      case SANCTION, CONTROL, LEGISLATION, ENFORCEMENT -> true;
      case MECHANISM -> !trigger.rule().rule().mode().equals("established");
      default -> false;
    };
  }

  /** 就下一步合作达成共识: what is spoken about does not govern the verb. */
  private int withoutTopic(ChineseSentence sentence, Segment segment, Trigger trigger) {
    boolean closes =
        words.at("topic-closers", sentence.text(), trigger.at(), segment.end()).isPresent();
    return closes
        ? words
            .last("topic-openers", sentence.text(), segment.start(), trigger.at())
            .filter(
                match ->
                    words.at("no-topic", sentence.text(), match.from(), segment.end()).isEmpty())
            .map(Match::from)
            .orElse(trigger.at())
        : trigger.at();
  }

  private boolean isNear(String list, ChineseSentence sentence, Trigger trigger, int to) {
    int from = Math.max(to, trigger.at() - 2);
    return to < trigger.at() && has(list, sentence, from, trigger.at());
  }

  /** What was wished before a past time is not the event of that time: 希望落实去年达成的共识. */
  private int withoutTold(
      ChineseSentence sentence,
      int from,
      Trigger trigger,
      Optional<ChineseTime> time,
      LocalDate published) {
    boolean between =
        time.isPresent() && time.get().start() > from && time.get().end() <= trigger.at();
    boolean past =
        between
            && published != null
            && time.get().use() != TimeUse.DUE
            && time.get().point().edtf().latest().map(published::isAfter).orElse(false);
    boolean open =
        words.anyIn("once-planned", sentence.text(), from, trigger.at())
            && !words.anyIn("as-planned", sentence.text(), from, trigger.at());
    return past && !open ? time.get().start() : from;
  }

  private boolean isNegated(ChineseSentence sentence, Segment segment, Trigger trigger) {
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
    Segment own = sentence.segments().get(trigger.segment());
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
    Segment own = sentence.segments().get(trigger.segment());
    Optional<Match<String>> off =
        words.last("calls-off", sentence.text(), own.start(), trigger.at());
    return off.isPresent()
        && trigger.at() - off.get().to() <= (isGathering(trigger) ? DROPPED : 0)
        && !words.anyIn("drops-no-more", sentence.text(), off.get().to(), trigger.word().end());
  }

  /** 推迟对中国加征关税. */
  private boolean isPutOff(ChineseSentence sentence, Trigger trigger) {
    Segment own = sentence.segments().get(trigger.segment());
    return words
        .last("puts-off", sentence.text(), own.start(), trigger.at())
        .filter(off -> trigger.at() - off.to() <= DROPPED)
        .filter(
            off ->
                !words.anyIn("puts-off-no-more", sentence.text(), off.to(), trigger.word().end()))
        .isPresent();
  }

  private static boolean isGathering(Trigger trigger) {
    EventType type = trigger.rule().rule().type();
    return type == EventType.MEETING || type == EventType.VISIT;
  }

  private boolean isDenied(ChineseSentence sentence, Optional<Match<String>> negation) {
    return negation.isPresent()
        && words.at("no-negation", sentence.text(), negation.get().from(), sentence.end()).isEmpty()
        && words
            .at("no-negation", sentence.text(), negation.get().from() - 1, sentence.end())
            .isEmpty();
  }

  /** 如果 in the segments before, or in its own. */
  private boolean isConditional(ChineseSentence sentence, Trigger trigger) {
    int first = Math.max(0, trigger.segment() - CONDITION_SEGMENTS);
    for (int i = trigger.segment(); i >= first; i--) {
      Segment segment = sentence.segments().get(i);
      int to = i == trigger.segment() ? trigger.at() : segment.end();
      if (has("conditions", sentence, segment.start(), to)) {
        return true;
      }
      if (segment.isFresh()) {
        return false;
      }
    }
    return false;
  }

  /** What a question tells before it asks ("…宣布制裁，对此有何评论？") is told as a fact. */
  private boolean isAsked(ChineseSentence sentence, Trigger trigger, Optional<ChineseTime> time) {
    char last = sentence.at(sentence.end() - 1);
    char before = sentence.at(sentence.end() - 2);
    boolean question = last == '？' || last == '?' || before == '？';
    Segment segment = sentence.segments().get(trigger.segment());
    boolean asks =
        time.isEmpty()
            || words.anyIn("question-words", sentence.text(), segment.start(), segment.end())
            || segment.end() >= sentence.end() - 2
            || trigger.segment() >= sentence.segments().size() - 2;
    return question && asks;
  }

  /** Where the words begin that govern a trigger: 同意恢复合作，并成立工作组. */
  private int scope(ChineseSentence sentence, Trigger trigger) {
    int number = trigger.segment();
    Segment segment = sentence.segments().get(number);
    boolean joined = number > 0 && !segment.isFresh() && isJoined(sentence, number);
    return joined ? sentence.segments().get(number - 1).start() : segment.start();
  }

  /** 并成立工作组 goes on; 将X列入Y after 决定自5月1日起 is what was decided. */
  private boolean isJoined(ChineseSentence sentence, int number) {
    Segment segment = sentence.segments().get(number);
    Segment before = sentence.segments().get(number - 1);
    boolean since =
        before.end() > before.start() && "起日前".indexOf(sentence.at(before.end() - 1)) >= 0;
    return words.at("joiners", sentence.text(), segment.start(), segment.end()).isPresent()
        || since
        || endsWithDecision(sentence, before);
  }

  /** 双方商定，明年召开会议. */
  private boolean endsWithDecision(ChineseSentence sentence, Segment before) {
    return words.endingAt("decisions", sentence.text(), before.start(), before.end()).isPresent();
  }

  private boolean isDone(ChineseSentence sentence, Trigger trigger) {
    char next = sentence.at(trigger.word().end());
    Segment segment = sentence.segments().get(trigger.segment());
    int from = Math.max(segment.start(), trigger.at() - 4);
    return next == '了'
        || next == '过'
        || words.anyIn(
            "light-done",
            sentence.text(),
            Math.max(segment.start(), trigger.at() - LIGHT),
            trigger.at())
        || words.anyIn("perfect", sentence.text(), from, trigger.at());
  }

  private boolean has(String list, ChineseSentence sentence, int from, int to) {
    int i = from;
    while (i < to) {
      Optional<Match<String>> match = words.at(list, sentence.text(), i, to);
      boolean blocked =
          match.isPresent()
              && (words.at("no-" + list, sentence.text(), i, sentence.end()).isPresent()
                  || isInside("no-" + list, sentence, match.get())
                  || isAnswered(sentence, match.get()));
      if (match.isPresent() && !blocked) {
        return true;
      }
      i = match.map(Match::to).orElse(i + 1);
    }
    return false;
  }

  /** 应 in 供应. */
  private boolean isInside(String list, ChineseSentence sentence, Match<String> match) {
    return match.from() > sentence.start()
        && words.at(list, sentence.text(), match.from() - 1, match.to()).isPresent();
  }

  /** 应美方请求: what was asked for is granted. */
  private static boolean isAnswered(ChineseSentence sentence, Match<String> match) {
    boolean asked = match.value().equals("请求") || match.value().equals("要求");
    for (int i = match.from() - 1; asked && i >= match.from() - ANSWERED; i--) {
      if (sentence.at(i) == '应') {
        return true;
      }
    }
    return false;
  }
}
