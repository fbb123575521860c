package org.liaison.events.extraction.chinese.event;

import java.util.ArrayList;
import java.util.List;
import org.liaison.events.extraction.chinese.ChineseWords;
import org.liaison.events.extraction.chinese.mention.Mention;
import org.liaison.events.extraction.chinese.reading.Reading;
import org.liaison.events.extraction.chinese.text.ChineseSentence;
import org.liaison.events.extraction.chinese.text.Segment;
import org.liaison.events.vocabulary.EventType;

/**
 * Finds who takes part beside subject and object: who attends, who helps, who uses what is given.
 */
final class Companions {

  private final ChineseWords words;

  Companions(ChineseWords words) {
    this.words = words;
  }

  /** 在老挝警方配合下，…; 根据美方通报的线索，…: who helps takes part in the operation. */
  List<Mention> helpers(Reading reading, Trigger trigger) {
    ChineseSentence sentence = reading.sentence();
    if (trigger.type() != EventType.ENFORCEMENT) {
      return List.of();
    }
    List<Mention> helpers = new ArrayList<>();
    for (int i = trigger.segment() - 1; i >= Math.max(0, trigger.segment() - 2); i--) {
      Segment segment = sentence.segments().get(i);
      if (sentence.segments().get(i + 1).isFresh()) {
        break;
      }
      if (words
          .endingAt("help-ends", sentence.text(), segment.start(), segment.end())
          .isPresent()) {
        helpers.addAll(
            reading.mentions(segment.start(), segment.end()).stream()
                .filter(Mention::isActing)
                .filter(
                    m ->
                        words
                            .endingAt("help-openers", sentence.text(), segment.start(), m.start())
                            .isPresent())
                .toList());
      }
    }
    return helpers;
  }

  /** 交流会举行，中美两国禁毒部门派团参加. */
  List<Mention> attendants(Reading reading, Trigger trigger) {
    boolean meeting = trigger.type() == EventType.MEETING;
    List<Segment> segments = reading.sentence().segments();
    if (!meeting || trigger.segment() + 1 >= segments.size()) {
      return List.of();
    }
    Segment next = segments.get(trigger.segment() + 1);
    boolean attend = words.anyIn("attending", reading.sentence().text(), next.start(), next.end());
    return attend ? Acting.in(reading, trigger, next.start(), next.end()) : List.of();
  }

  /** 根据中方提供的情报，澳大利亚联邦警察查扣冰毒: who uses it was given it. */
  List<Mention> users(Reading reading, Trigger trigger) {
    ChineseSentence sentence = reading.sentence();
    List<Segment> segments = sentence.segments();
    Segment own = segments.get(trigger.segment());
    boolean given =
        trigger.type() == EventType.EXCHANGE
            && trigger.segment() + 1 < segments.size()
            && words.at("using", sentence.text(), own.start(), own.end()).isPresent();
    if (!given) {
      return List.of();
    }
    Segment next = segments.get(trigger.segment() + 1);
    List<Mention> users = Acting.in(reading, trigger, next.start(), next.end());
    return users.isEmpty() ? List.of() : ParticipantFinder.leading(sentence, users);
  }
}
