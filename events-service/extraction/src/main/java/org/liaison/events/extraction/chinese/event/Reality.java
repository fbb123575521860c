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

  /** How far 完成了 stands before what was completed. */
  private static final int LIGHT = 16;

  private static final int CONDITION_SEGMENTS = 4;

  /** How many clauses a decision may list. */
  private static final int LISTED = 6;

  private final ChineseWords words;
  private final Denials denials;
  private final Plans plans;
  private final GuardedWords guarded;

  Reality(ChineseWords words) {
    this.words = words;
    this.denials = new Denials(words);
    this.plans = new Plans(words);
    this.guarded = new GuardedWords(words);
  }

  Factuality of(
      ChineseSentence sentence, Trigger trigger, Optional<ChineseTime> time, LocalDate published) {
    Segment segment = sentence.segments().get(trigger.segment());
    if (denials.hold(sentence, trigger)) {
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
        && (guarded.anyIn("possible", sentence, from, to)
            || isNear("possible", sentence, trigger, to))) {
      return Factuality.HYPOTHETICAL;
    }
    boolean decided = guarded.anyIn("decisions", sentence, from, to);
    boolean future =
        plans.are(sentence, from, to, trigger.at())
            || isNear("future", sentence, trigger, to)
            || (time.isEmpty() && isPlannedBefore(sentence, trigger));
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

  /** 公安机关将深化合作，与有关国家建立机制: 将 goes on in the next clause. */
  private boolean isPlannedBefore(ChineseSentence sentence, Trigger trigger) {
    Segment segment = trigger.segmentOf(sentence);
    if (trigger.segment() == 0
        || segment.isFresh()
        || words.at("promise-continues", sentence.text(), segment.start(), segment.end()).isEmpty()
        || words.anyIn("done", sentence.text(), segment.start(), segment.end())) {
      return false;
    }
    Segment before = sentence.segments().get(trigger.segment() - 1);
    return plans.are(sentence, before.start(), before.end(), before.end());
  }

  /** 宣布暂停合作, 批准列入: to declare it is to do it; 同意 and 宣布决定 leave it to be done. */
  private boolean isDoneBySaying(ChineseSentence sentence, Trigger trigger, int from) {
    if (!holdsBySaying(trigger)) {
      return false;
    }
    String last =
        words.last("decisions", sentence.text(), from, trigger.at()).map(Match::value).orElse("");
    boolean control = trigger.type() == EventType.CONTROL;
    return last.equals("宣布")
        || (control
            && (guarded.anyIn("rulings", sentence, from, trigger.at())
                && !guarded.anyIn("vows", sentence, from, trigger.at())));
  }

  private static boolean holdsBySaying(Trigger trigger) {
    return switch (trigger.type()) {
      case SANCTION, CONTROL, LEGISLATION, ENFORCEMENT -> true;
      case MECHANISM -> !trigger.mode().equals("established");
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
    return to < trigger.at() && guarded.anyIn(list, sentence, from, trigger.at());
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

  /** 如果 in the segments before, or in its own. */
  private boolean isConditional(ChineseSentence sentence, Trigger trigger) {
    int first = Math.max(0, trigger.segment() - CONDITION_SEGMENTS);
    for (int i = trigger.segment(); i >= first; i--) {
      Segment segment = sentence.segments().get(i);
      int to = i == trigger.segment() ? trigger.at() : segment.end();
      if (guarded.anyIn("conditions", sentence, segment.start(), to)) {
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
    int listed = decidedBefore(sentence, number);
    if (listed >= 0) {
      return sentence.segments().get(listed).start();
    }
    return joined ? sentence.segments().get(number - 1).start() : segment.start();
  }

  /** 双方一致同意，每年会晤一次，每季度举行视频会议: all that follows is decided. */
  private int decidedBefore(ChineseSentence sentence, int number) {
    for (int i = number; i > 0 && i > number - LISTED; i--) {
      if (sentence.segments().get(i).isFresh()) {
        return -1;
      }
      if (endsWithDecision(sentence, sentence.segments().get(i - 1))) {
        return i - 1;
      }
    }
    return -1;
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
}
