package org.liaison.events.extraction.chinese.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.liaison.events.edtf.EdtfDate;
import org.liaison.events.edtf.EdtfInterval;
import org.liaison.events.extraction.time.TimeContext;

/** Reads what stands behind a year or month: month and day, half, quarter, season, 初 and 底. */
final class YearParts {

  private static final List<String> YEAR_EDGES =
      List.of("年底", "年末", "年初", "年中", "岁末", "内", "晚些时候", "早些时候", "稍后", "底", "末", "初", "中期");
  private static final List<String> MONTH_EDGES =
      List.of("上旬", "中旬", "下旬", "月初", "月底", "月末", "晚些时候", "早些时候", "稍早", "初", "底", "末", "中");
  private static final Map<String, Integer> SEASONS =
      Map.of(
          "春季", 21, "春天", 21, "夏季", 22, "夏天", 22, "秋季", 23, "秋天", 23, "冬季", 24, "冬天", 24, "入夏", 22,
          "暑期", 22);
  private static final Map<String, Integer> LONE_SEASONS =
      Map.of("春季", 21, "夏季", 22, "秋季", 23, "冬季", 24);
  private static final Map<String, Integer> SHORT_SEASONS =
      Map.of("春", 21, "夏", 22, "秋", 23, "冬", 24);

  /** The date with all that belongs to its year. */
  DatePart within(Cursor cursor, DatePart year) {
    DatePart found = month(cursor, year, year.end());
    found = found == null ? season(cursor, year, SEASONS) : found;
    found = found == null ? season(cursor, year, SHORT_SEASONS) : found;
    found = found == null ? months(cursor, year, year.end()) : found;
    if (found != null) {
      return found;
    }
    int edge = edge(cursor, year.end(), YEAR_EDGES);
    return edge < 0 ? year : year.ending(edge);
  }

  /** The date with the month that stands at an index, and its day; null if no month does. */
  DatePart month(Cursor cursor, DatePart year, int index) {
    Numeral month = cursor.number(index);
    if (month == null || month.value() < 1 || month.value() > 12) {
      return null;
    }
    int end = cursor.after(month.end(), "月");
    if (end < 0) {
      return null;
    }
    int share = cursor.after(end, "份");
    DatePart found =
        new DatePart(
            year.start(),
            share < 0 ? end : share,
            year.year(),
            month.value(),
            null,
            null,
            0,
            null,
            year.relative());
    return withinMonth(cursor, found);
  }

  /** The date with all that belongs to its month. */
  DatePart withinMonth(Cursor cursor, DatePart month) {
    Numeral day = cursor.number(month.end());
    if (day != null && Calendar.isDay(day.value())) {
      int end = cursor.afterAny(day.end(), List.of("日", "号"));
      if (end >= 0) {
        return new DatePart(
            month.start(),
            end,
            month.year(),
            month.month(),
            day.value(),
            null,
            0,
            null,
            month.relative());
      }
    }
    int edge = edge(cursor, month.end(), MONTH_EDGES);
    return edge < 0 ? month : month.ending(edge);
  }

  /** 中 is no edge in 年中国, 初 none in 年初步. */
  private static int edge(Cursor cursor, int from, List<String> edges) {
    int end = cursor.afterAny(from, edges);
    if (end < 0) {
      return -1;
    }
    char last = cursor.at(end - 1);
    char next = cursor.at(end);
    boolean word =
        (last == '中' && "国美方央墨泰缅印俄加共间止断".indexOf(next) >= 0)
            || (last == '初' && "步审级中".indexOf(next) >= 0)
            || (last == '内' && "部容外政".indexOf(next) >= 0)
            || (last == '底' && "线".indexOf(next) >= 0);
    return word ? -1 : end;
  }

  private static DatePart season(Cursor cursor, DatePart year, Map<String, Integer> seasons) {
    for (Map.Entry<String, Integer> season : seasons.entrySet()) {
      int end = cursor.after(year.end(), season.getKey());
      if (end >= 0 && cursor.at(end) != '节' && cursor.at(end) != '运') {
        return new DatePart(
            year.start(),
            end,
            year.year(),
            null,
            null,
            null,
            season.getValue(),
            null,
            year.relative());
      }
    }
    return null;
  }

  private static DatePart months(Cursor cursor, DatePart year, int index) {
    int half = cursor.after(index, "上半年");
    if (half >= 0) {
      return span(year, half, 1, 6);
    }
    half = cursor.after(index, "下半年");
    if (half >= 0) {
      return span(year, half, 7, 12);
    }
    int nth = Math.max(index, cursor.after(index, "第"));
    Numeral quarter = cursor.number(nth);
    int end = quarter == null ? -1 : cursor.afterAny(quarter.end(), List.of("季度", "季"));
    if (end >= 0 && quarter.value() >= 1 && quarter.value() <= 4) {
      return span(year, end, quarter.value() * 3 - 2, quarter.value() * 3);
    }
    DatePart between = between(cursor, year, index);
    return between == null ? first(cursor, year, index) : between;
  }

  /** 1至5月, 3—4月. */
  private static DatePart between(Cursor cursor, DatePart year, int index) {
    Numeral from = cursor.number(index);
    int link = from == null ? -1 : cursor.afterAny(from.end(), List.of("至", "到", "—", "-", "~"));
    Numeral to = link < 0 ? null : cursor.number(link);
    int end = to == null ? -1 : cursor.after(to.end(), "月");
    boolean months = end >= 0 && from.value() >= 1 && from.value() < to.value() && to.value() <= 12;
    boolean day = months && cursor.number(end) != null;
    return months && !day ? span(year, end, from.value(), to.value()) : null;
  }

  /** 前11个月, 前三季度. */
  private static DatePart first(Cursor cursor, DatePart year, int index) {
    int front = cursor.after(index, "前");
    Numeral count = front < 0 ? null : cursor.number(front);
    if (count == null || count.value() < 1 || count.value() > 12) {
      return null;
    }
    int months = cursor.after(count.end(), "个月");
    int quarters = cursor.afterAny(count.end(), List.of("季度", "个季度", "季"));
    if (months >= 0) {
      return span(year, months, 1, count.value());
    }
    return quarters >= 0 && count.value() <= 4 ? span(year, quarters, 1, count.value() * 3) : null;
  }

  private static DatePart span(DatePart year, int end, int from, int to) {
    return new DatePart(
        year.start(), end, year.year(), null, null, List.of(from, to), 0, null, year.relative());
  }

  /** The fiscal year of the United States, which begins in October. */
  DatePart fiscal(int from, int end, int year) {
    EdtfDate first = EdtfDate.ofMonth(YearMonth.of(year - 1, 10));
    EdtfDate last = EdtfDate.ofMonth(YearMonth.of(year, 9));
    return DatePart.fixed(from, end, EdtfInterval.between(first, last), false);
  }

  /** 年底, 月初, 上半年, 第三季度 of the year or month of publication. */
  DatePart alone(Cursor cursor, int from, TimeContext context) {
    Optional<LocalDate> published = context.published();
    char before = cursor.at(from - 1);
    if (published.isEmpty()
        || Calendar.isDigit(before)
        || "年月个半去今明一二两三四五六七八九十几数每".indexOf(before) >= 0) {
      return null;
    }
    DatePart year = DatePart.of(from, from, published.get().getYear(), null, null).asRelative();
    int edge = edge(cursor, from, List.of("年底", "年末", "岁末", "年初", "年中"));
    if (edge >= 0) {
      return year.ending(edge);
    }
    int within = cursor.afterAny(from, List.of("年内", "年度内"));
    if (within >= 0) {
      return year.ending(within);
    }
    DatePart months = months(cursor, year, from);
    if (months != null && cursor.at(from) != '前') {
      return months;
    }
    DatePart season = season(cursor, year, LONE_SEASONS);
    if (season != null) {
      return season;
    }
    edge = edge(cursor, from, List.of("月初", "月底", "月末", "月中"));
    return edge < 0 ? null : year.in(year.year(), published.get().getMonthValue()).ending(edge);
  }
}
