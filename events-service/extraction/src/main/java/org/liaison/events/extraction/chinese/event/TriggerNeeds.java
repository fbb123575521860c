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

/**
 * Tells whether a sentence names what the rule of a trigger needs: parties, a day, that it was
 * done.
 */
final class TriggerNeeds {

  private static final int NEAR = 14;
  private static final int PASSIVE = 14;
  private static final int VISITOR = 24;

  private final ChineseWords words;
  private final ChineseNames names;
  private final KnownDeeds known;

  TriggerNeeds(ChineseWords words, ChineseNames names, KnownDeeds known) {
    this.words = words;
    this.names = names;
    this.known = known;
  }

  boolean areMet(Reading reading, Trigger trigger, Optional<ChineseTime> time, Parties parties) {
    ChineseSentence sentence = reading.sentence();
    CompiledRule rule = trigger.rule();
    return (!rule.needs("actor") || !parties.participants().isEmpty())
        && (!rule.needs("two-actors") || parties.participants().size() > 1)
        && (!rule.needs("date") || time.filter(t -> isNear(reading, trigger, t)).isPresent())
        && (!rule.needs("told") || time.isPresent() || isTold(sentence, trigger))
        && (!rule.needs("place") || hasPlace(parties, sentence, trigger))
        && (!rule.needs("visitor") || hasVisitor(reading, trigger));
  }

  /** A noun tells an event if its date stands right before it: 10月的经贸磋商. */
  private static boolean isNear(Reading reading, Trigger trigger, ChineseTime time) {
    Segment segment = trigger.segmentOf(reading.sentence());
    return time.start() >= segment.start() && trigger.at() - time.end() <= NEAR;
  }

  private boolean isTold(ChineseSentence sentence, Trigger trigger) {
    Segment segment = trigger.segmentOf(sentence);
    int to = Math.min(segment.end(), trigger.to() + 1);
    int from = joined(sentence, trigger, segment);
    return words.anyIn("done", sentence.text(), from, to)
        || isSuffered(sentence, trigger, segment)
        || isGivenAway(sentence, trigger, segment)
        || words.anyIn("planned", sentence.text(), segment.start(), trigger.at())
        || isCounted(sentence, trigger, segment)
        || words.anyIn("strong-negations", sentence.text(), segment.start(), to)
        || (trigger.type() != EventType.ENFORCEMENT
            && words.anyIn("vague-times", sentence.text(), segment.start(), trigger.at()))
        || (known.isGivenBefore(sentence, trigger) && sentence.at(trigger.word().end()) == '的')
        || words.anyIn("decisions", sentence.text(), from, trigger.at());
  }

  /** 宣布撤销许可，并采取强制措施: what tells that it is done may stand before 并. */
  private int joined(ChineseSentence sentence, Trigger trigger, Segment segment) {
    boolean joins =
        trigger.segment() > 0
            && !segment.isFresh()
            && words.at("joiners", sentence.text(), segment.start(), segment.end()).isPresent();
    return joins ? sentence.segments().get(trigger.segment() - 1).start() : segment.start();
  }

  /** 把名单移交美方, 与此同时向美方通报了名单: what is given is told as done. */
  private boolean isGivenAway(ChineseSentence sentence, Trigger trigger, Segment segment) {
    boolean before = trigger.thing() != null && trigger.thing().end() <= trigger.at();
    return trigger.type() == EventType.EXCHANGE
        && ((before && sentence.plain(segment.start(), trigger.at()).indexOf('把') >= 0)
            || words.anyIn("same-time", sentence.text(), sentence.start(), trigger.at()));
  }

  /** 被美国司法部起诉, 落网, 维持原判: such verbs tell what was done. */
  private boolean isSuffered(ChineseSentence sentence, Trigger trigger, Segment segment) {
    int from = Math.max(segment.start(), trigger.at() - PASSIVE);
    boolean passive =
        trigger.type() == EventType.ENFORCEMENT || trigger.type() == EventType.SANCTION;
    return words.has("done-by-themselves", trigger.wordIn(sentence))
        || (passive && words.anyIn("passives", sentence.text(), from, trigger.word().end()));
  }

  /** 查获冰毒2吨: a number tells that it was done. */
  private static boolean isCounted(ChineseSentence sentence, Trigger trigger, Segment segment) {
    boolean enforcement = trigger.type() == EventType.ENFORCEMENT;
    return enforcement
        && sentence
            .plain(trigger.word().end(), segment.end())
            .chars()
            .anyMatch(sign -> "0123456789一二两三四五六七八九十百".indexOf(sign) >= 0);
  }

  /** Somebody must be told to travel right before the verb. */
  private boolean hasVisitor(Reading reading, Trigger trigger) {
    ChineseSentence sentence = reading.sentence();
    Segment segment = trigger.segmentOf(sentence);
    if (words.anyIn("no-visitors", sentence.text(), segment.start(), trigger.at())) {
      return false;
    }
    return reading.mentions(sentence.start(), sentence.end()).stream()
            .anyMatch(m -> m.is(MentionKind.PERSON))
        || reading.mentions(segment.start(), trigger.at()).stream()
            .anyMatch(m -> trigger.at() - m.end() <= VISITOR);
  }

  private boolean hasPlace(Parties parties, ChineseSentence sentence, Trigger trigger) {
    return parties.states().size() > 1
        || names.place(sentence.text(), trigger.word().end(), sentence.end()).isPresent()
        || sentence.at(trigger.word().end() - 1) != '问';
  }
}
