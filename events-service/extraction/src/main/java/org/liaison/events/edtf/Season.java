package org.liaison.events.edtf;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A season of level 1, which names no hemisphere; we take the northern one. The winter of a year
 * may be the one that it begins with or the one that it ends with, so it spans both.
 */
enum Season {
  SPRING(21, 3, 5),
  SUMMER(22, 6, 8),
  AUTUMN(23, 9, 11),
  WINTER(24, 1, 14);

  private final int code;
  private final int firstMonth;
  private final int lastMonth;

  Season(int code, int firstMonth, int lastMonth) {
    this.code = code;
    this.firstMonth = firstMonth;
    this.lastMonth = lastMonth;
  }

  static boolean isCode(int number) {
    return number >= SPRING.code && number <= WINTER.code;
  }

  static Season ofCode(int number) {
    return values()[number - SPRING.code];
  }

  LocalDate first(int year) {
    return LocalDate.of(year, firstMonth, 1);
  }

  LocalDate last(int year) {
    return YearMonth.of(year, 1).plusMonths(lastMonth - 1L).atEndOfMonth();
  }
}
