package org.liaison.events.extraction.chinese.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.liaison.events.edtf.EdtfDate;
import org.liaison.events.edtf.EdtfInterval;
import org.liaison.events.extraction.time.TimeContext;

/** Reads days and weeks told from another day: 昨天, 次日, 本周二, 上周. */
final class RelativeDays {

  private static final Map<String, Integer> FROM_PUBLICATION =
      Map.ofEntries(
          Map.entry("今天", 0),
          Map.entry("今日", 0),
          Map.entry("今晨", 0),
          Map.entry("今早", 0),
          Map.entry("今晚", 0),
          Map.entry("昨天", -1),
          Map.entry("昨日", -1),
          Map.entry("昨晚", -1),
          Map.entry("昨夜", -1),
          Map.entry("前天", -2),
          Map.entry("前日", -2),
          Map.entry("明天", 1),
          Map.entry("明日", 1),
          Map.entry("后天", 2));
  private static final Map<String, Integer> FROM_TOLD =
      Map.ofEntries(
          Map.entry("当天", 0),
          Map.entry("当日", 0),
          Map.entry("同日", 0),
          Map.entry("同一天", 0),
          Map.entry("即日", 0),
          Map.entry("当晚", 0),
          Map.entry("这一天", 0),
          Map.entry("次日", 1),
          Map.entry("翌日", 1),
          Map.entry("第二天", 1),
          Map.entry("隔日", 1),
          Map.entry("前一天", -1),
          Map.entry("前一日", -1));
  private static final Map<String, Integer> WEEKS =
      Map.ofEntries(
          Map.entry("本周", 0),
          Map.entry("这周", 0),
          Map.entry("本星期", 0),
          Map.entry("上周", -1),
          Map.entry("上星期", -1),
          Map.entry("上个星期", -1),
          Map.entry("上礼拜", -1),
          Map.entry("上个礼拜", -1),
          Map.entry("下周", 1),
          Map.entry("下星期", 1),
          Map.entry("下个星期", 1),
          Map.entry("下礼拜", 1),
          Map.entry("下个礼拜", 1));
  private static final String DAYS = "一二三四五六日";

  /** The day or week that begins at an index; null if none does. */
  DatePart at(Cursor cursor, int from, TimeMemory memory, boolean future) {
    TimeContext context = memory.context();
    DatePart day = explained(cursor, from, context.published());
    day = day == null ? word(cursor, from, FROM_PUBLICATION, context.published()) : day;
    if (day == null) {
      day =
          word(
              cursor,
              from,
              FROM_TOLD,
              memory.day().or(context::referenceDay).or(context::published));
    }
    if (day == null && context.published().isPresent()) {
      day = week(cursor, from, context.published().get());
      day = day == null ? weekday(cursor, from, context.published().get(), future) : day;
    }
    return day;
  }

  /** 昨（7）日, as newspapers of Taiwan write it. */
  private static DatePart explained(Cursor cursor, int from, Optional<LocalDate> published) {
    int shift = "前昨今明".indexOf(cursor.at(from)) - 2;
    boolean bracket = "（(".indexOf(cursor.at(from + 1)) >= 0;
    if (shift < -2 || !bracket || published.isEmpty()) {
      return null;
    }
    Numeral day = cursor.number(from + 2);
    int end = day == null ? -1 : cursor.afterAny(day.end(), List.of("）日", ")日"));
    return end < 0
        ? null
        : DatePart.fixed(from, end, EdtfDate.ofDay(published.get().plusDays(shift)), true);
  }

  private static DatePart word(
      Cursor cursor, int from, Map<String, Integer> words, Optional<LocalDate> base) {
    if (base.isEmpty()) {
      return null;
    }
    int length = cursor.at(from) == '同' || cursor.at(from) == '第' || cursor.at(from) == '前' ? 3 : 2;
    for (int size = length; size >= 2; size--) {
      if (from + size <= cursor.limit()) {
        Integer shift = words.get(cursor.text().substring(from, from + size));
        if (shift != null && !isPartOfWord(cursor, from, from + size)) {
          EdtfDate day = EdtfDate.ofDay(base.get().plusDays(shift));
          return DatePart.fixed(from, from + size, day, true);
        }
      }
    }
    return null;
  }

  /** 目前日 and 日前天 are no days. */
  private static boolean isPartOfWord(Cursor cursor, int from, int end) {
    char before = cursor.at(from - 1);
    char first = cursor.at(from);
    return (first == '前' && (before == '目' || before == '此' || before == '之' || before == '以'))
        || (cursor.at(end) == '前' && cursor.at(end + 1) == '线');
  }

  private static DatePart week(Cursor cursor, int from, LocalDate published) {
    for (Map.Entry<String, Integer> entry : WEEKS.entrySet()) {
      int end = cursor.after(from, entry.getKey());
      if (end >= 0 && cursor.at(end) != '期') {
        LocalDate monday =
            published
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                .plusWeeks(entry.getValue());
        return inWeek(cursor, from, end, monday);
      }
    }
    return null;
  }

  private static DatePart inWeek(Cursor cursor, int from, int end, LocalDate monday) {
    int day = dayOfWeek(cursor.at(end));
    if (day > 0) {
      return DatePart.fixed(from, end + 1, EdtfDate.ofDay(monday.plusDays(day - 1L)), true);
    }
    int last = cursor.afterAny(end, List.of("周末", "末"));
    return last < 0
        ? DatePart.fixed(from, end, days(monday, 0, 6), true)
        : DatePart.fixed(from, last, days(monday, 5, 6), true);
  }

  private static EdtfInterval days(LocalDate monday, int from, int to) {
    return EdtfInterval.between(
        EdtfDate.ofDay(monday.plusDays(from)), EdtfDate.ofDay(monday.plusDays(to)));
  }

  /** A bare weekday lies in the past, the day of publication included, unless it is to come. */
  private static DatePart weekday(Cursor cursor, int from, LocalDate published, boolean future) {
    int end = cursor.afterAny(from, List.of("星期", "礼拜", "周"));
    int day = end < 0 ? 0 : dayOfWeek(cursor.at(end));
    char before = cursor.at(from - 1);
    if (day == 0 || "一二三四五六七八九十几两每数个多".indexOf(before) >= 0 || Calendar.isDigit(before)) {
      return null;
    }
    DayOfWeek weekday = DayOfWeek.of(day);
    boolean person = cursor.at(from) == '周' && end == from + 1 && isNameLike(cursor, end + 1);
    if (person) {
      return null;
    }
    LocalDate date =
        published.with(
            future
                ? TemporalAdjusters.nextOrSame(weekday)
                : TemporalAdjusters.previousOrSame(weekday));
    return DatePart.fixed(from, end + 1, EdtfDate.ofDay(date), true);
  }

  /** 周一鸣 is a person, 周一至周五 a habit. */
  private static boolean isNameLike(Cursor cursor, int index) {
    return cursor.at(index) == '至' || cursor.at(index) == '到';
  }

  private static int dayOfWeek(char sign) {
    return sign == '天' ? 7 : DAYS.indexOf(sign) + 1;
  }
}
