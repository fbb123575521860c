package org.liaison.events.extraction.chinese.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.liaison.events.edtf.Edtf;
import org.liaison.events.edtf.EdtfDate;
import org.liaison.events.edtf.EdtfInterval;

/** Reads two dates that are one expression: 31日至8月1日, 2019—2022年, 7月31日和8月1日. */
final class Ranges {

  private static final List<String> TO = List.of("至", "到", "——", "—", "－", "–", "-", "~", "～");
  private static final List<String> AND = List.of("和", "及", "与", "、");

  private final Calendar calendar;

  Ranges(Calendar calendar) {
    this.calendar = calendar;
  }

  /** Two dates, the second perhaps without what it shares with the first. */
  record Range(DatePart first, DatePart second) {}

  /** The range that begins with a date. */
  Optional<Range> from(Cursor cursor, DatePart first, TimeMemory memory) {
    if (first.fixed() != null) {
      return Optional.empty();
    }
    int to = cursor.afterAny(first.end(), TO);
    int and = to < 0 ? cursor.afterAny(first.end(), AND) : -1;
    int next = Math.max(to, and);
    DatePart second = next < 0 ? null : calendar.at(cursor, cursor.skip(next), memory);
    if (second == null || second.fixed() != null || second.start() != cursor.skip(next)) {
      return Optional.empty();
    }
    boolean alike =
        first.isDay() == second.isDay() && (first.month() == null) == (second.month() == null);
    boolean days = first.isDay() && second.isDay();
    boolean months =
        first.isBareOrWholeMonth()
            && second.isBareMonth()
            && !second.isDay()
            && second.month() == first.month() + 1
            && cursor.at(cursor.skip(first.end())) != '、';
    boolean one = and < 0 ? alike || days : (days && follows(first, second)) || months;
    return one ? Optional.of(new Range(first, shared(first, second))) : Optional.empty();
  }

  private static DatePart shared(DatePart first, DatePart second) {
    return second.isBareDay() && first.month() != null
        ? second.in(first.year(), first.month())
        : second;
  }

  /** Whether the second day is the next one. */
  private static boolean follows(DatePart first, DatePart second) {
    boolean sameMonth = second.month() == null || second.month().equals(first.month());
    boolean turn = !sameMonth && second.day() == 1 && first.day() >= 28;
    return turn || (sameMonth && second.day() == first.day() + 1);
  }

  /** A first number without its unit: 1至6月, 5至6日, 2019—2022年. Null if there is none. */
  DatePart halves(Cursor cursor, int from) {
    Numeral first = cursor.number(from);
    if (first == null || first.value() < 1 || Calendar.isDigit(cursor.at(from - 1))) {
      return null;
    }
    int to = cursor.afterAny(first.end(), TO);
    Numeral second = to < 0 ? null : cursor.number(to);
    if (second == null || second.value() <= first.value()) {
      return null;
    }
    int end = second.end();
    if (first.digits() == 4 && second.digits() == 4 && cursor.after(end, "年") >= 0) {
      EdtfInterval years =
          EdtfInterval.between(EdtfDate.ofYear(first.value()), EdtfDate.ofYear(second.value()));
      return DatePart.fixed(from, cursor.after(end, "年"), years, false);
    }
    return cursor.after(end, "日") >= 0 && second.value() <= 31
        ? DatePart.of(from, first.end(), null, null, first.value())
        : cursor.after(end, "月") >= 0 && second.value() <= 12
            ? DatePart.of(from, first.end(), null, first.value(), null)
            : null;
  }

  /** The interval; null if it has no order. */
  static Edtf between(DatePart first, DatePart second) {
    Edtf start = first.value();
    Edtf end = second.value();
    if (!(start instanceof EdtfDate from) || !(end instanceof EdtfDate to)) {
      return null;
    }
    LocalDate last = to.latest().orElseThrow();
    return from.earliest().orElseThrow().isAfter(last) ? null : EdtfInterval.between(from, to);
  }
}
