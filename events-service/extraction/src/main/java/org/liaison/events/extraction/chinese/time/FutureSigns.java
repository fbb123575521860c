package org.liaison.events.extraction.chinese.time;

import java.util.List;
import org.liaison.events.extraction.chinese.text.ChineseSentence;
import org.liaison.events.extraction.chinese.text.Segment;

/** Tells whether the words around a time speak of what is to come. */
final class FutureSigns {

  private static final List<String> SIGNS =
      List.of("拟", "定于", "计划", "预计", "预定", "即将", "有望", "最快", "最迟", "最早", "打算", "准备");
  private static final List<String> AGREED =
      List.of("原定", "原计划", "原拟", "原预定", "同意", "商定", "约定", "决定于", "决定在");
  private static final int PLANNED = 6;
  private static final int AFTER = 14;
  private static final int BEFORE = 20;

  private static final List<String> AWAITING =
      List.of(
          "如果", "倘若", "假如", "若", "一旦", "要到", "将", "届时", "届满", "押后", "延至", "推迟到", "希望", "之前", "预期",
          "期待", "会否");

  private FutureSigns() {}

  /** Whether a date without a year lies ahead: the sentence speaks of what is to come. */
  static boolean awaits(ChineseSentence sentence, DatePart part, TimeMemory memory) {
    boolean open = !part.isWhole() && part.month() != null;
    boolean later =
        open
            && memory
                .context()
                .published()
                .filter(day -> day.getMonthValue() < part.month())
                .filter(day -> memory.context().statedYear().orElse(day.getYear()) == day.getYear())
                .isPresent();
    return later
        && AWAITING.stream()
            .anyMatch(word -> sentence.plain(sentence.start(), sentence.end()).contains(word));
  }

  /** 原定7月20日, 同意于9月签署: the day may lie on either side of publication. */
  static boolean wasPlanned(ChineseSentence sentence, int index) {
    String before =
        sentence.plain(Math.max(sentence.segmentOf(index).start(), index - PLANNED), index);
    return AGREED.stream().anyMatch(before::contains);
  }

  static boolean near(ChineseSentence sentence, int index) {
    Segment segment = sentence.segmentOf(index);
    int from = Math.max(segment.start(), index - BEFORE);
    int to = Math.min(segment.end(), index + AFTER);
    for (int i = from; i < to; i++) {
      if (isWill(sentence, i)) {
        return true;
      }
      for (String sign : SIGNS) {
        if (sentence.has(i, sign)) {
          return true;
        }
      }
    }
    return false;
  }

  /** 将 that tells the future, not the one before an object (将…列入) nor within 将军. */
  private static boolean isWill(ChineseSentence sentence, int index) {
    char sign = sentence.at(index);
    char next = sentence.at(index + 1);
    return sign == '将' && (next == '于' || next == '在' || next == '是' || next == '会');
  }
}
