package org.liaison.local.benchmark.corpus;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The languages that documents come in. */
enum Language {
  ENGLISH("en", "d MMMM uuuu", " "),
  CHINESE("zh-Hans", "uuuu年M月d日", "");

  private final String tag;
  private final DateTimeFormatter dates;
  private final String between;

  Language(String tag, String dates, String between) {
    this.tag = tag;
    this.dates = DateTimeFormatter.ofPattern(dates, Locale.ENGLISH);
    this.between = between;
  }

  /** BCP 47. */
  String tag() {
    return tag;
  }

  /** A day as a text of the language writes it. */
  String write(LocalDate date) {
    return dates.format(date);
  }

  /** What stands between two sentences. */
  String between() {
    return between;
  }
}
