package org.liaison.events.extraction.chinese.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.liaison.events.extraction.time.TimeContext;

/** Reads dates by the calendar: years, months and days, absolute or by words such as 去年. */
final class Calendar {

  private static final List<String> THIS_YEAR = List.of("今年", "本年度", "本年");
  private static final List<String> SAME_YEAR =
      List.of("同年", "当年", "该年", "同一年", "那一年", "这一年", "全年");
  private static final List<String> THIS_MONTH = List.of("本月", "这个月");
  private static final List<String> LAST_MONTH = List.of("上个月", "上月");
  private static final List<String> NEXT_MONTH = List.of("下个月", "下月");
  private static final List<String> SAME_MONTH = List.of("当月", "同月", "该月");
  private static final List<String> NO_DAY_BEFORE = List.of("为期", "第", "连续", "近", "共", "约", "历时");
  private static final String NO_DAY_AFTER = "前内后来均常子语报程志期益渐夜游本";

  private final YearParts parts = new YearParts();

  /** The date that begins at an index; null if none does. */
  DatePart at(Cursor cursor, int from, TimeMemory memory) {
    TimeContext context = memory.context();
    DatePart date = iso(cursor, from);
    date = date == null ? withYear(cursor, from, memory) : date;
    date = date == null ? withMonth(cursor, from) : date;
    date = date == null ? byMonth(cursor, from, context) : date;
    date = date == null ? parts.alone(cursor, from, context) : date;
    return date == null ? bareDay(cursor, from) : date;
  }

  private static DatePart iso(Cursor cursor, int from) {
    Numeral year = cursor.number(from);
    if (year == null || year.digits() != 4 || !isDigit(cursor.at(from))) {
      return null;
    }
    char sign = cursor.at(year.end());
    if (sign != '-' && sign != '/' && sign != '.') {
      return null;
    }
    Numeral month = cursor.number(year.end() + 1);
    if (month == null
        || month.value() < 1
        || month.value() > 12
        || cursor.at(month.end()) != sign) {
      return null;
    }
    Numeral day = cursor.number(month.end() + 1);
    return day == null || isDigit(cursor.at(day.end())) || !isDay(day.value())
        ? null
        : DatePart.of(from, day.end(), year.value(), month.value(), day.value());
  }

  private DatePart withYear(Cursor cursor, int from, TimeMemory memory) {
    Numeral number = cursor.number(from);
    if (number != null && number.digits() == 4 && isYear(number.value())) {
      int end = cursor.afterAny(number.end(), List.of("年度", "年全年"));
      end = end < 0 ? cursor.after(number.end(), "年") : end;
      if (end >= 0) {
        return parts.within(cursor, DatePart.of(from, end, number.value(), null, null));
      }
      return cursor.after(number.end(), "财年") < 0
          ? null
          : parts.fiscal(from, cursor.after(number.end(), "财年"), number.value());
    }
    DatePart republic = republic(cursor, from, memory);
    return republic == null ? relativeYear(cursor, from, memory.context()) : republic;
  }

  private DatePart republic(Cursor cursor, int from, TimeMemory memory) {
    int after = cursor.after(from, "民国");
    boolean bare = after < 0 && memory.countsFromRepublic() && isDigit(cursor.at(from));
    Numeral number = after >= 0 ? cursor.number(after) : bare ? cursor.number(from) : null;
    int end = number == null ? -1 : cursor.after(number.end(), "年");
    boolean counts = bare && end >= 0 && !isYearOfRepublic(cursor, number, end);
    return end < 0 || number.value() > 300 || counts
        ? null
        : parts.within(cursor, DatePart.of(from, end, number.value() + 1911, null, null));
  }

  /** 114年第一季, not 90年来 or 80年以上. */
  private static boolean isYearOfRepublic(Cursor cursor, Numeral number, int end) {
    boolean likely = number.value() >= 80 && number.value() <= 130;
    boolean first = cursor.at(end) == '前' && cursor.number(end + 1) != null;
    return likely && (first || "来前后以间代多内历的史".indexOf(cursor.at(end)) < 0);
  }

  private DatePart relativeYear(Cursor cursor, int from, TimeContext context) {
    Optional<Integer> published = context.published().map(LocalDate::getYear);
    Optional<Integer> told = context.reference().map(LocalDate::getYear);
    DatePart year = yearWord(cursor, from, THIS_YEAR, published, 0);
    year = year == null ? yearWord(cursor, from, List.of("去年", "上年度"), published, -1) : year;
    year = year == null ? yearWord(cursor, from, List.of("大前年"), published, -3) : year;
    year = year == null ? yearWord(cursor, from, List.of("前年"), published, -2) : year;
    year = year == null ? yearWord(cursor, from, List.of("明年"), published, 1) : year;
    year = year == null ? yearWord(cursor, from, List.of("后年"), published, 2) : year;
    year = year == null ? yearWord(cursor, from, SAME_YEAR, told, 0) : year;
    year = year == null ? yearWord(cursor, from, List.of("次年", "翌年", "第二年"), told, 1) : year;
    year = year == null ? yearWord(cursor, from, List.of("前一年", "上一年"), told, -1) : year;
    return year == null ? null : parts.within(cursor, year);
  }

  private static DatePart yearWord(
      Cursor cursor, int from, List<String> words, Optional<Integer> base, int shift) {
    int end = cursor.afterAny(from, words);
    return end < 0 || base.isEmpty()
        ? null
        : DatePart.of(from, end, base.get() + shift, null, null).asRelative();
  }

  private DatePart withMonth(Cursor cursor, int from) {
    Numeral month = cursor.number(from);
    boolean part = month == null || isDigit(cursor.at(from - 1)) || cursor.before(from, "第");
    return part ? null : parts.month(cursor, DatePart.of(from, from, null, null, null), from);
  }

  private DatePart byMonth(Cursor cursor, int from, TimeContext context) {
    Optional<YearMonth> published = context.published().map(YearMonth::from);
    Optional<YearMonth> told = context.reference().map(YearMonth::from);
    DatePart month = monthWord(cursor, from, THIS_MONTH, published, 0);
    month = month == null ? monthWord(cursor, from, LAST_MONTH, published, -1) : month;
    month = month == null ? monthWord(cursor, from, NEXT_MONTH, published, 1) : month;
    month = month == null ? monthWord(cursor, from, SAME_MONTH, told, 0) : month;
    return month == null ? monthWord(cursor, from, List.of("次月", "翌月"), told, 1) : month;
  }

  private DatePart monthWord(
      Cursor cursor, int from, List<String> words, Optional<YearMonth> base, int shift) {
    int end = cursor.afterAny(from, words);
    if (end < 0 || base.isEmpty()) {
      return null;
    }
    YearMonth month = base.get().plusMonths(shift);
    DatePart found =
        DatePart.of(from, end, month.getYear(), month.getMonthValue(), null).asRelative();
    return parts.withinMonth(cursor, found);
  }

  private static DatePart bareDay(Cursor cursor, int from) {
    Numeral day = cursor.number(from);
    if (day == null || !isDay(day.value()) || isDigit(cursor.at(from - 1))) {
      return null;
    }
    int end = cursor.after(day.end(), "日");
    boolean word = end < 0 || NO_DAY_AFTER.indexOf(cursor.at(end)) >= 0;
    boolean count = NO_DAY_BEFORE.stream().anyMatch(before -> cursor.before(from, before));
    boolean written = isDigit(cursor.at(from)) || day.end() - from > 1;
    return word || count || !written ? null : DatePart.of(from, end, null, null, day.value());
  }

  static boolean isDigit(char sign) {
    return sign >= '0' && sign <= '9';
  }

  static boolean isDay(int value) {
    return value >= 1 && value <= 31;
  }

  private static boolean isYear(int value) {
    return value >= 1000 && value <= 2999;
  }
}
