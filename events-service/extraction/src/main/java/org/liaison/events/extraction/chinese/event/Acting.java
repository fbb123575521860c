package org.liaison.events.extraction.chinese.event;

import java.util.List;
import org.liaison.events.extraction.chinese.mention.Mention;
import org.liaison.events.extraction.chinese.mention.MentionKind;
import org.liaison.events.extraction.chinese.reading.Reading;
import org.liaison.events.extraction.chinese.text.ChineseSentence;
import org.liaison.events.extraction.chinese.text.Signs;
import org.liaison.events.vocabulary.EventType;

/**
 * Tells which mentions of a stretch can act: no places, no offices of people, nobody who only
 * speaks.
 */
final class Acting {

  private static final int LONGEST_STATE = 5;
  private static final String TAIWAN = "台湾";
  private static final String VISITED = "访问在赴抵往自从于至到";
  private static final String MOVING = "运寄抵飞走来进";

  private Acting() {}

  static List<Mention> in(Reading reading, Trigger trigger, int from, int to) {
    boolean report = trigger.type() == EventType.REPORT;
    return reading.mentions().stream()
        .filter(m -> m.span().start() >= from && m.end() <= to)
        .filter(m -> m.isActing() && (report || !isSpeakerOnly(reading, trigger, m)))
        .filter(m -> !isPlace(reading.sentence(), m))
        .filter(m -> !isOffice(reading, m))
        .toList();
  }

  /** Who announces what he does himself takes part: 美国财政部宣布制裁, 美方通报线索称. */
  private static boolean isSpeakerOnly(Reading reading, Trigger trigger, Mention mention) {
    return reading.isTimeOfSpeech(mention.span().start())
        && !reading.isAttribution(trigger.word().start());
  }

  /** 自泰国曼谷运抵, 在老挝: where something comes from or is does not act. */
  private static boolean isPlace(ChineseSentence sentence, Mention mention) {
    char before = sentence.at(mention.start() - 1);
    boolean bare = mention.end() - mention.span().start() <= LONGEST_STATE;
    if (mention.is(MentionKind.AGENCY) && before == '在') {
      String label = sentence.plain(mention.span().start(), mention.end());
      return label.endsWith("法院") || label.endsWith("法庭");
    }
    if (mention.is(MentionKind.ORGANISATION) && VISITED.indexOf(before) >= 0) {
      return sentence.plain(mention.span().start(), mention.end()).equals(TAIWAN);
    }
    if (mention.is(MentionKind.PAIR) && before == '在' && sentence.has(mention.end(), "边境")) {
      return true;
    }
    if (before == '由' && mention.is(MentionKind.STATE) && isOrigin(sentence, mention.end())) {
      return true;
    }
    boolean spoken = before == '于' && sentence.at(mention.start() - 2) == '对';
    return mention.is(MentionKind.STATE) && bare && !spoken && "在自从往抵于入".indexOf(before) >= 0;
  }

  /** 由中国天津运抵, 由德国寄抵. */
  private static boolean isOrigin(ChineseSentence sentence, int from) {
    for (int i = from; i < from + LONGEST_STATE && Signs.isHan(sentence.at(i)); i++) {
      if (MOVING.indexOf(sentence.at(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** The ministry in 公安部部长孟建柱 does not act itself. */
  private static boolean isOffice(Reading reading, Mention mention) {
    return reading.mentions().stream()
        .anyMatch(
            other ->
                other.is(MentionKind.PERSON)
                    && !other.equals(mention)
                    && other.start() <= mention.span().start()
                    && mention.end() <= other.span().start());
  }
}
