package org.liaison.events.extraction.chinese.time;

/**
 * A whole number as Chinese texts write it: 2024, 二〇二四, 三十一, 廿九, 两.
 *
 * @param value its value
 * @param end UTF-16 index after it
 * @param digits number of digits if it is written digit by digit, else 0
 */
record Numeral(int value, int end, int digits) {

  private static final String DIGITS = "〇一二三四五六七八九";
  private static final int LONGEST = 6;

  /** The number that begins at an index; null if none does. */
  static Numeral at(String text, int from, int limit) {
    if (from >= limit) {
      return null;
    }
    char first = text.charAt(from);
    return first >= '0' && first <= '9' ? arabic(text, from, limit) : chinese(text, from, limit);
  }

  private static Numeral arabic(String text, int from, int limit) {
    int value = 0;
    int i = from;
    while (i < limit && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
      if (i - from >= LONGEST) {
        return null;
      }
      value = value * 10 + text.charAt(i) - '0';
      i++;
    }
    return new Numeral(value, i, i - from);
  }

  private static Numeral chinese(String text, int from, int limit) {
    int end = from;
    boolean tens = false;
    while (end < limit && end - from < LONGEST && isPart(text.charAt(end))) {
      tens |= "十百廿卅".indexOf(text.charAt(end)) >= 0;
      end++;
    }
    if (end == from) {
      return null;
    }
    if (!tens) {
      return new Numeral(byDigits(text, from, end), end, end - from);
    }
    return new Numeral(byTens(text, from, end), end, 0);
  }

  private static boolean isPart(char sign) {
    return digit(sign) >= 0 || "十百廿卅".indexOf(sign) >= 0;
  }

  private static int digit(char sign) {
    return switch (sign) {
      case '零', '○' -> 0;
      case '两' -> 2;
      default -> DIGITS.indexOf(sign);
    };
  }

  private static int byDigits(String text, int from, int end) {
    int value = 0;
    for (int i = from; i < end; i++) {
      value = value * 10 + digit(text.charAt(i));
    }
    return value;
  }

  private static int byTens(String text, int from, int end) {
    int value = 0;
    int pending = 0;
    for (int i = from; i < end; i++) {
      switch (text.charAt(i)) {
        case '十' -> {
          value += Math.max(1, pending) * 10;
          pending = 0;
        }
        case '百' -> {
          value += Math.max(1, pending) * 100;
          pending = 0;
        }
        case '廿' -> value += 20;
        case '卅' -> value += 30;
        default -> pending = digit(text.charAt(i));
      }
    }
    return value + pending;
  }
}
