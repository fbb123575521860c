package org.liaison.events.extraction.chinese.time;

import java.util.List;
import org.liaison.events.extraction.chinese.text.Signs;

/**
 * Tells whether what begins at a time goes on from then (去年起轮流举办, 2000年以来) or is done at that time
 * (自5月1日起施行).
 */
final class Activities {

  private static final int REACH = 24;
  private static final int WRAPPED = 16;
  private static final List<String> OPEN = List.of("以来", "至今", "以后");
  private static final List<String> SIGNS =
      List.of(
          "轮流", "每年", "每月", "每季", "每两年", "定期", "一直", "持续", "陆续", "不断", "连续", "逐年", "多次", "长期", "先后",
          "屡次", "已多");
  private static final List<String> EFFECT =
      List.of("施行", "实施", "生效", "执行", "列管", "纳入", "列入", "列为", "管制", "征收", "启用", "适用");

  private Activities() {}

  /**
   * @param end where "since" ends
   */
  static boolean goOn(Cursor cursor, DatePart part, int end) {
    if (cursor.afterAny(part.end(), OPEN) >= 0 || anySign(cursor, end, SIGNS)) {
      return true;
    }
    boolean wide = !part.isDay() && !part.isOneDay();
    return wide && cursor.before(end, "起") && !anySign(cursor, end, EFFECT);
  }

  /** 自今年4月行动启动以来: words stand between the date and its end. */
  static boolean wrap(Cursor cursor, int end) {
    int limit = Math.min(cursor.limit(), end + WRAPPED);
    for (int i = end; i < limit && Signs.isWord(cursor.at(i)); i++) {
      if (cursor.afterAny(i, OPEN) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean anySign(Cursor cursor, int from, List<String> signs) {
    int limit = Math.min(cursor.limit(), from + REACH);
    for (int i = from; i < limit; i++) {
      if (cursor.afterAny(i, signs) >= 0) {
        return true;
      }
    }
    return false;
  }
}
