package org.liaison.events.extraction.english.time;

import java.time.LocalDate;
import java.util.Optional;
import org.liaison.events.extraction.text.Sentence;
import org.liaison.events.extraction.time.TimeContext;

/** Reads "this year", "last year", "the same year" behind a month and the like. */
final class EnglishAnchor {

  private EnglishAnchor() {}

  /** A year and the position after the words that tell it. */
  record Year(int year, int to) {}

  static Optional<Year> year(Sentence sentence, int position, TimeContext context) {
    int at = sentence.key(position).equals("of") ? position + 1 : position;
    if (sentence.key(at).equals("the")) {
      at++;
    }
    if (!sentence.key(at + 1).equals("year")) {
      return Optional.empty();
    }
    int to = at + 2;
    Optional<Integer> published = context.published().map(LocalDate::getYear);
    Optional<Integer> told = context.reference().map(LocalDate::getYear);
    return switch (sentence.key(at)) {
      case "this" -> published.map(year -> new Year(year, to));
      case "last" -> published.map(year -> new Year(year - 1, to));
      case "next" -> published.map(year -> new Year(year + 1, to));
      case "that", "same" -> told.map(year -> new Year(year, to));
      case "following" -> told.map(year -> new Year(year + 1, to));
      case "previous" -> told.map(year -> new Year(year - 1, to));
      default -> Optional.empty();
    };
  }
}
