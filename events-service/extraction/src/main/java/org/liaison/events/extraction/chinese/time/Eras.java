package org.liaison.events.extraction.chinese.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.liaison.events.edtf.EdtfDate;

/** Reads centuries and decades: 上世纪80年代, 20世纪九十年代末, 八十年代. */
final class Eras {

  private static final List<String> PARTS =
      List.of("初期", "中期", "末期", "后期", "前期", "晚期", "中后期", "中叶", "初", "末", "中");

  /** The century or decade that begins at an index; null if none does. */
  DatePart at(Cursor cursor, int from, Optional<LocalDate> published) {
    int century = 0;
    int end = cursor.afterAny(from, List.of("上个世纪", "上世纪"));
    if (end >= 0) {
      century = Math.max(19, published.map(LocalDate::getYear).orElse(2000) / 100 - 1);
    } else {
      end = cursor.after(from, "本世纪");
      century = published.map(LocalDate::getYear).orElse(2000) / 100;
    }
    Numeral number = cursor.number(from);
    if (end < 0 && number != null && number.value() >= 10 && number.value() <= 21) {
      end = cursor.after(number.end(), "世纪");
      century = number.value() - 1;
    }
    return end < 0 ? decade(cursor, from, from, -1) : inCentury(cursor, from, end, century);
  }

  private static DatePart inCentury(Cursor cursor, int from, int end, int century) {
    DatePart decade = decade(cursor, from, end, century);
    if (decade != null) {
      return decade;
    }
    int part = cursor.afterAny(end, PARTS);
    return DatePart.fixed(from, part < 0 ? end : part, EdtfDate.ofCentury(century * 100), false);
  }

  /**
   * @param century number of the century counted from 0, or -1 if the text leaves it out
   */
  private static DatePart decade(Cursor cursor, int from, int index, int century) {
    Numeral number = cursor.number(index);
    int end = number == null ? -1 : cursor.after(number.end(), "年代");
    if (end < 0 || number.value() % 10 != 0) {
      return null;
    }
    int year = number.value();
    if (year < 100) {
      int base = century >= 0 ? century : year >= 30 ? 19 : 20;
      year += base * 100;
    }
    if (year < 1000 || year > 2990) {
      return null;
    }
    int part = cursor.afterAny(end, PARTS);
    return DatePart.fixed(from, part < 0 ? end : part, EdtfDate.ofDecade(year), false);
  }
}
