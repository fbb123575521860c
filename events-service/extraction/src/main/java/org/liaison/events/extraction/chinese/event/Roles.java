package org.liaison.events.extraction.chinese.event;

import java.util.List;
import org.liaison.events.extraction.chinese.ChineseWords;
import org.liaison.events.extraction.chinese.mention.Mention;
import org.liaison.events.extraction.chinese.mention.MentionKind;
import org.liaison.events.extraction.chinese.text.ChineseSentence;
import org.liaison.events.extraction.chinese.text.Signs;

/** Tells who acts and who is acted on: 对中国加征, 向老挝、缅甸提供, 王强在墨西哥被捕. */
final class Roles {

  private static final int TARGET_REACH = 4;
  static final String TARGET = "target";
  private static final String TARGET_SIGNS = "对向给被把将为";
  private static final String JOINTS = "、和与及";

  private final ChineseWords words;

  Roles(ChineseWords words) {
    this.words = words;
  }

  static List<Mention> subjects(ChineseSentence sentence, List<Mention> before) {
    List<Mention> subjects = before.stream().filter(m -> !isTarget(sentence, before, m)).toList();
    boolean with =
        !subjects.isEmpty() && "同与跟和".indexOf(sentence.at(subjects.get(0).start() - 1)) >= 0;
    boolean first = with && subjects.get(0).equals(before.get(0));
    return first ? List.of() : subjects;
  }

  /** 缅甸 in 向老挝、缅甸提供 is as 老挝 is. */
  private static boolean isTarget(
      ChineseSentence sentence, List<Mention> mentions, Mention mention) {
    Mention first = mention;
    for (int i = mentions.indexOf(mention) - 1; i >= 0; i--) {
      Mention before = mentions.get(i);
      boolean joined =
          before.end() + 1 == first.start() && JOINTS.indexOf(sentence.at(before.end())) >= 0;
      if (!joined) {
        break;
      }
      first = before;
    }
    return isTarget(sentence, first);
  }

  private static boolean isTarget(ChineseSentence sentence, Mention mention) {
    for (int i = 1; i <= TARGET_REACH; i++) {
      char sign = sentence.at(mention.start() - i);
      if (TARGET_SIGNS.indexOf(sign) >= 0 && sign != '\0') {
        return !sentence.has(mention.start() - i - 1, "因为") && !isReason(sentence, mention, i);
      }
      if (!Signs.isHan(sign)) {
        break;
      }
    }
    return sentence.at(mention.end()) == '被';
  }

  /** 对佩洛西窜访台湾, 针对佩洛西窜访台湾: who stands before a visit travels. */
  private static boolean isReason(ChineseSentence sentence, Mention mention, int distance) {
    boolean travels = sentence.at(mention.end()) == '访' || sentence.at(mention.end() + 1) == '访';
    return travels
        && mention.is(MentionKind.PERSON)
        && sentence.at(mention.start() - distance) == '对';
  }

  String of(ChineseSentence sentence, Trigger trigger, List<Mention> mentions, Mention mention) {
    return isTarget(sentence, mentions, mention) || isVictim(sentence, trigger, mention)
        ? objectRole(trigger, mention)
        : trigger.rule().rule().subjectRole();
  }

  /** 王强在墨西哥被捕. */
  private boolean isVictim(ChineseSentence sentence, Trigger trigger, Mention mention) {
    return trigger.rule().rule().objectRole().equals(TARGET)
        && mention.is(MentionKind.PERSON)
        && words.anyIn("suffered", sentence.text(), mention.end(), trigger.word().end());
  }

  /** 将嫌疑人移交中方: the person is handed over, the state receives him. */
  static String objectRole(Trigger trigger, Mention mention) {
    boolean handed = trigger.mode().equals("extradition") && mention.is(MentionKind.PERSON);
    return handed ? TARGET : trigger.rule().rule().objectRole();
  }
}
