package org.liaison.events.extraction.chinese.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.liaison.events.edtf.Edtf;
import org.liaison.events.edtf.EdtfDate;
import org.liaison.events.edtf.EdtfInterval;
import org.liaison.events.edtf.Qualifier;
import org.liaison.events.extraction.FoundDate;
import org.liaison.events.extraction.chinese.text.ChineseSentence;
import org.liaison.events.extraction.chinese.text.Span;
import org.liaison.events.extraction.chinese.time.Completion.Direction;
import org.liaison.events.extraction.time.TimeUse;
import org.liaison.events.vocabulary.DateBasis;

/** Finds the temporal expressions of a sentence and tells their values. Stateless. */
public final class ChineseTimes {

  private static final String STARTERS =
      "0123456789〇零一二三四五六七八九十两半廿卅今去前明后同当该次翌本上下这那全第隔昨民过近最未年月岁星礼周大此刚接即春夏秋冬";
  private static final int BACKGROUND = 6;
  private static final List<String> SINCE_BEFORE = List.of("自从", "自", "从");
  private static final List<String> UNTIL_BEFORE =
      List.of("截至到", "截至", "截止到", "截止至", "截止", "直到", "直至");
  private static final List<String> SINCE_AFTER = List.of("以来", "至今", "起", "开始", "以后");
  private static final List<String> UNTIL_AFTER = List.of("以前", "之前", "前");

  /** 1961年公约 is a name, not a time. */
  private static final List<String> INSTRUMENTS = List.of("公约", "单一公约", "议定书", "宪法");

  private final Calendar calendar = new Calendar();
  private final RelativeDays days = new RelativeDays();
  private final CountedTimes counted = new CountedTimes();
  private final Eras eras = new Eras();
  private final Ranges ranges = new Ranges(calendar);
  private final Completion completion = new Completion();

  public List<ChineseTime> find(ChineseSentence sentence, TimeMemory memory) {
    memory.enter(sentence.paragraph());
    Cursor cursor = new Cursor(sentence.text(), sentence.start(), sentence.end());
    List<ChineseTime> times = new ArrayList<>();
    int i = sentence.start();
    int free = i;
    while (i < sentence.end()) {
      ChineseTime time =
          STARTERS.indexOf(sentence.at(i)) < 0 || sentence.isWork(i)
              ? null
              : at(cursor, sentence, i, free, memory);
      if (time == null) {
        i++;
      } else {
        times.add(time);
        i = time.end();
        free = i;
      }
    }
    return times;
  }

  private ChineseTime at(
      Cursor cursor, ChineseSentence sentence, int from, int free, TimeMemory memory) {
    boolean future = FutureSigns.near(sentence, from);
    DatePart part = part(cursor, from, memory, future);
    if (part != null && isNoTime(cursor, part, free, sentence)) {
      return null;
    }
    future = future || (part != null && FutureSigns.awaits(sentence, part, memory));
    if (part == null || cursor.afterAny(part.end(), INSTRUMENTS) >= 0) {
      return null;
    }
    Bounds bounds =
        Bounds.of(cursor, part, free, SINCE_BEFORE, UNTIL_BEFORE, SINCE_AFTER, UNTIL_AFTER);
    Direction direction = direction(sentence, part, future, bounds, memory);
    return ranges
        .from(cursor, part, memory)
        .map(range -> range(range, memory, direction, cursor, free))
        .orElseGet(() -> single(part, bounds, memory, direction, cursor));
  }

  private static Direction direction(
      ChineseSentence sentence, DatePart part, boolean future, Bounds bounds, TimeMemory memory) {
    if (FutureSigns.wasPlanned(sentence, part.start())) {
      return Direction.NEAREST;
    }
    if (future) {
      return Direction.FUTURE;
    }
    return bounds.until() ? Direction.NEAREST : Completion.unmarked(part, memory);
  }

  /** 1月20日就职当天 is one day, and “五月” between quotation marks a name. */
  private static boolean isNoTime(
      Cursor cursor, DatePart part, int free, ChineseSentence sentence) {
    boolean again =
        free > sentence.start() && part.start() - free <= 3 && cursor.at(part.start()) == '当';
    boolean name = cursor.at(part.start() - 1) == '“' && cursor.at(part.end()) == '”';
    return again || name || isNumbered(cursor, part.end());
  }

  /** 2025年第66号公告: the year numbers a paper. */
  private static boolean isNumbered(Cursor cursor, int end) {
    int number = cursor.after(end, "第");
    Numeral count = number < 0 ? null : cursor.number(number);
    return count != null && cursor.after(count.end(), "号") >= 0;
  }

  private DatePart part(Cursor cursor, int from, TimeMemory memory, boolean future) {
    DatePart part = counted.at(cursor, from, memory);
    part = part == null ? eras.at(cursor, from, memory.context().published()) : part;
    part = part == null ? days.at(cursor, from, memory, future) : part;
    part = part == null ? ranges.halves(cursor, from) : part;
    part = part == null ? calendar.at(cursor, from, memory) : part;
    return part == null ? null : Clock.with(cursor, part);
  }

  private ChineseTime range(
      Ranges.Range range, TimeMemory memory, Direction direction, Cursor cursor, int free) {
    Direction shared = direction == Direction.NEAREST ? Direction.PAST : direction;
    DatePart end =
        completion.complete(
            range
                .second()
                .in(
                    range.second().year() == null ? range.first().year() : range.second().year(),
                    range.second().month()),
            memory,
            shared);
    DatePart start = startOf(range.first(), end, memory, shared);
    Edtf value = start == null || end == null ? null : Ranges.between(start, end);
    if (value == null) {
      return null;
    }
    memory.tell(value, range.first().year() != null);
    FoundDate date = new FoundDate(value, basis(start, range.first()));
    int from = Bounds.before(cursor, range.first().start(), free, List.of("从", "自"));
    return new ChineseTime(new Span(from, range.second().end()), date, date, TimeUse.POINT);
  }

  /** 31日至8月1日: the first day lies before the second one. */
  private DatePart startOf(DatePart first, DatePart end, TimeMemory memory, Direction direction) {
    if (first.isWhole() || end == null || end.fixed() != null) {
      return completion.complete(first, memory, direction);
    }
    if (first.isBareDay()) {
      boolean monthBefore = end.day() != null && first.day() > end.day();
      LocalDate month = LocalDate.of(end.year(), end.month(), 1).minusMonths(monthBefore ? 1 : 0);
      return first.in(month.getYear(), month.getMonthValue());
    }
    boolean yearBefore = end.month() != null && first.month() > end.month();
    return first.in(end.year() - (yearBefore ? 1 : 0), first.month());
  }

  private ChineseTime single(
      DatePart part, Bounds bounds, TimeMemory memory, Direction direction, Cursor cursor) {
    DatePart whole = completion.complete(part, memory, direction);
    Edtf value = whole == null ? null : whole.value();
    if (value == null) {
      return null;
    }
    if (!(bounds.since() && isBackground(cursor, part.end()))) {
      memory.tell(value, part.year() != null);
    }
    DateBasis basis = basis(whole, part);
    int around = cursor.afterAny(part.end(), List.of("前后", "左右"));
    if (around >= 0 && value instanceof EdtfDate date) {
      FoundDate found = new FoundDate(date.with(Qualifier.APPROXIMATE), basis);
      return new ChineseTime(new Span(part.start(), around), found, found, TimeUse.POINT);
    }
    FoundDate point = new FoundDate(value, basis);
    FoundDate date = new FoundDate(bounds.apply(value), basis);
    TimeUse use = use(bounds, value, memory.context().published());
    return new ChineseTime(new Span(bounds.start(), bounds.end()), date, point, use);
  }

  /** 自2015年成立以来 tells what was before; 同年 does not mean it. */
  private static boolean isBackground(Cursor cursor, int end) {
    for (int i = end; i <= end + BACKGROUND; i++) {
      if (cursor.after(i, "以来") >= 0) {
        return true;
      }
    }
    return false;
  }

  private static TimeUse use(Bounds bounds, Edtf value, Optional<LocalDate> published) {
    if (bounds.since()) {
      return TimeUse.SINCE;
    }
    if (bounds.until()) {
      boolean coming =
          value.latest().isPresent()
              && published.isPresent()
              && !value.latest().get().isBefore(published.get());
      return coming ? TimeUse.DUE : TimeUse.UNTIL;
    }
    return value instanceof EdtfInterval && value.toString().contains("~")
        ? TimeUse.SPAN
        : TimeUse.POINT;
  }

  private static DateBasis basis(DatePart whole, DatePart written) {
    return whole.relative() || !written.isWhole() ? DateBasis.RELATIVE : DateBasis.STATED;
  }
}
