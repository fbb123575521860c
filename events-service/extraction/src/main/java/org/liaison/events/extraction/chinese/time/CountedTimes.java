package org.liaison.events.extraction.chinese.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.liaison.events.edtf.EdtfDate;
import org.liaison.events.edtf.EdtfInterval;
import org.liaison.events.edtf.Qualifier;
import org.liaison.events.extraction.time.TimeContext;

/** Reads times by their distance: 三天前, 两年后, 过去三十年, 半年来, 未来五年. */
final class CountedTimes {

  private static final List<String> PAST =
      List.of("过去的", "过去", "最近的", "最近", "近", "此前", "刚刚过去的", "这");
  private static final List<String> FUTURE = List.of("未来", "今后", "接下来");
  private static final List<String> AGO = List.of("以前", "之前", "前");
  private static final List<String> LATER = List.of("以后", "之后", "后");
  private static final List<String> UP_TO_NOW = List.of("多来", "以来", "来", "间", "里", "内", "中");
  private static final List<String> DURATION =
      List.of("历时", "持续", "长达", "经过", "花了", "用了", "为期", "有");

  /** Years that "within" may count back from now: 四十年里. */
  private static final int DECADE = 10;

  private enum Unit {
    YEAR,
    MONTH,
    WEEK,
    DAY
  }

  /** A count of units, such as 三十多年. */
  private record Amount(int count, Unit unit, boolean rough, int end) {}

  /** The time that begins at an index; null if none does. */
  DatePart at(Cursor cursor, int from, TimeMemory memory) {
    TimeContext context = memory.context();
    Optional<LocalDate> published = context.published();
    if (published.isEmpty()) {
      return null;
    }
    int past = cursor.afterAny(from, PAST);
    if (past >= 0) {
      return past(cursor, from, past, published.get());
    }
    int future = cursor.afterAny(from, FUTURE);
    if (future >= 0) {
      Amount amount = amount(cursor, future);
      return amount == null ? null : coming(from, amount, published.get());
    }
    Amount amount = amount(cursor, from);
    return amount == null || Calendar.isDigit(cursor.at(from - 1)) || cursor.before(from, "第")
        ? null
        : counted(cursor, from, amount, memory);
  }

  private static DatePart past(Cursor cursor, int from, int index, LocalDate published) {
    Amount amount = amount(cursor, index);
    boolean duration = DURATION.stream().anyMatch(word -> cursor.before(from, word));
    if (amount == null || duration) {
      return null;
    }
    int end = cursor.afterAny(amount.end(), UP_TO_NOW);
    boolean weak = cursor.at(from) == '近' || cursor.at(from) == '这' || cursor.before(index, "此前");
    return end < 0 && weak ? null : span(from, end < 0 ? amount.end() : end, amount, published);
  }

  private static DatePart counted(Cursor cursor, int from, Amount amount, TimeMemory memory) {
    TimeContext context = memory.context();
    int ago = cursor.afterAny(amount.end(), AGO);
    if (ago >= 0 && cursor.at(ago) != '三' && cursor.at(ago) != '半') {
      boolean around = cursor.at(ago) == '后';
      return around
          ? null
          : DatePart.fixed(from, ago, shifted(context.published().get(), amount, -1), true);
    }
    int later = cursor.afterAny(amount.end(), LATER);
    boolean near = "近约".indexOf(cursor.at(from - 1)) >= 0;
    if (later >= 0 && context.reference().isPresent() && !near) {
      LocalDate base =
          amount.unit() == Unit.DAY && memory.day().isPresent()
              ? memory.day().get()
              : context.reference().get();
      return DatePart.fixed(from, later, shifted(base, amount, 1), true);
    }
    int now = cursor.afterAny(amount.end(), List.of("多来", "以来", "来"));
    boolean decades = amount.unit() == Unit.YEAR && amount.count() >= DECADE;
    now = now < 0 && decades ? cursor.afterAny(amount.end(), List.of("间", "里")) : now;
    boolean word = now >= 0 && "自说到看讲源华访".indexOf(cursor.at(now)) >= 0;
    return now < 0 || word ? null : span(from, now, amount, context.published().get());
  }

  private static DatePart coming(int from, Amount amount, LocalDate published) {
    LocalDate end = shiftedDay(published, amount, 1);
    return DatePart.fixed(
        from,
        amount.end(),
        EdtfInterval.between(
            date(published, amount.unit()), date(end, amount.unit()).with(Qualifier.APPROXIMATE)),
        true);
  }

  private static DatePart span(int from, int end, Amount amount, LocalDate published) {
    EdtfDate start = date(shiftedDay(published, amount, -1), amount.unit());
    return DatePart.fixed(
        from,
        end,
        EdtfInterval.between(start.with(Qualifier.APPROXIMATE), date(published, amount.unit())),
        true);
  }

  private static EdtfDate shifted(LocalDate base, Amount amount, int direction) {
    EdtfDate date = date(shiftedDay(base, amount, direction), amount.unit());
    boolean exact = amount.unit() == Unit.DAY && !amount.rough();
    return exact ? date : date.with(Qualifier.APPROXIMATE);
  }

  private static LocalDate shiftedDay(LocalDate base, Amount amount, int direction) {
    long count = (long) direction * amount.count();
    return switch (amount.unit()) {
      case YEAR -> base.plusYears(count);
      case MONTH -> base.plusMonths(count);
      case WEEK -> base.plusWeeks(count);
      case DAY -> base.plusDays(count);
    };
  }

  private static EdtfDate date(LocalDate day, Unit unit) {
    return switch (unit) {
      case YEAR -> EdtfDate.ofYear(day.getYear());
      case MONTH -> EdtfDate.ofMonth(YearMonth.from(day));
      case WEEK, DAY -> EdtfDate.ofDay(day);
    };
  }

  private static Amount amount(Cursor cursor, int from) {
    int half = cursor.after(from, "半年");
    if (half >= 0) {
      return new Amount(6, Unit.MONTH, true, half);
    }
    Numeral number = cursor.number(from);
    if (number == null || number.value() < 1 || number.value() > 200) {
      return null;
    }
    int index = cursor.afterAny(number.end(), List.of("多", "余", "几"));
    boolean rough = index >= 0;
    return unit(cursor, rough ? index : number.end(), number.value(), rough);
  }

  private static Amount unit(Cursor cursor, int index, int count, boolean rough) {
    int year = cursor.afterAny(index, List.of("年多", "年"));
    if (year >= 0) {
      return cursor.at(year) == '代' ? null : new Amount(count, Unit.YEAR, rough, year);
    }
    int month = cursor.afterAny(index, List.of("个多月", "个月"));
    if (month >= 0) {
      return new Amount(count, Unit.MONTH, rough, month);
    }
    int week = cursor.afterAny(index, List.of("个星期", "星期", "周"));
    if (week >= 0) {
      return new Amount(count, Unit.WEEK, rough, week);
    }
    int day = cursor.afterAny(index, List.of("天", "日"));
    return day < 0 ? null : new Amount(count, Unit.DAY, rough, day);
  }
}
