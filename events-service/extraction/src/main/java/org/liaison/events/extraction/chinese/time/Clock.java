package org.liaison.events.extraction.chinese.time;

import java.util.List;

/** Reads what belongs to a day behind it: 3日晚, 20日 19:42, 本周二（23日）. */
final class Clock {

  private static final List<String> PARTS =
      List.of("晚间", "晚上", "上午", "下午", "凌晨", "清晨", "傍晚", "中午", "深夜", "早上", "早间", "晚");

  private Clock() {}

  static DatePart with(Cursor cursor, DatePart part) {
    int end =
        part.isDay() || part.isOneDay() ? hour(cursor, explained(cursor, part.end())) : part.end();
    return end > part.end() ? part.ending(end) : part;
  }

  /** 本周二（23日）. */
  private static int explained(Cursor cursor, int from) {
    if ("（(".indexOf(cursor.at(from)) < 0) {
      return from;
    }
    Numeral month = cursor.number(from + 1);
    int afterMonth = month == null ? -1 : cursor.after(month.end(), "月");
    Numeral day = cursor.number(afterMonth < 0 ? from + 1 : afterMonth);
    int end = day == null ? -1 : cursor.afterAny(day.end(), List.of("日）", "日)", "号）"));
    return end < 0 ? from : end;
  }

  private static int hour(Cursor cursor, int from) {
    int part = cursor.afterAny(from, PARTS);
    boolean word = part >= 0 && "报会宴".indexOf(cursor.at(part)) >= 0;
    int start = part < 0 || word ? from : part;
    Numeral hour = cursor.number(start);
    if (hour == null || hour.value() > 24) {
      return start;
    }
    if (cursor.at(hour.end()) == ':') {
      Numeral minute = cursor.number(hour.end() + 1);
      return minute != null && minute.digits() == 2 ? minute.end() : start;
    }
    int oClock = cursor.afterAny(hour.end(), List.of("时", "点"));
    Numeral minute = oClock < 0 ? null : cursor.number(oClock);
    int end = minute == null ? -1 : cursor.after(minute.end(), "分");
    return oClock < 0 ? start : Math.max(oClock, end);
  }
}
