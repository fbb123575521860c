package org.liaison.events.extraction.english.time;

import java.util.Optional;
import org.liaison.events.extraction.text.Sentence;
import org.liaison.events.extraction.text.Token;
import org.liaison.events.extraction.text.TokenKind;

/**
 * A date in figures: "2024-07-31", "2024/7/31", or "7/31/2024" with the month first, as American
 * texts write it; where the first number can be no month, it is the day.
 *
 * @param to the token after it
 */
record NumericDate(CalendarDate date, int to) {

  private static final int TOKENS = 5;
  private static final int MONTHS = 12;

  static Optional<NumericDate> read(Sentence sentence, int position) {
    if (!isSign(sentence, position + 1) || !isSign(sentence, position + 3)) {
      return Optional.empty();
    }
    Optional<Integer> year = EnglishCalendar.year(sentence.at(position));
    if (year.isPresent()) {
      return of(year, number(sentence, position + 2), number(sentence, position + 4), position);
    }
    Optional<Integer> lastYear = EnglishCalendar.year(sentence.at(position + 4));
    Optional<Integer> first = number(sentence, position);
    Optional<Integer> second = number(sentence, position + 2);
    boolean dayFirst = first.isPresent() && first.get() > MONTHS;
    return dayFirst ? of(lastYear, second, first, position) : of(lastYear, first, second, position);
  }

  private static Optional<NumericDate> of(
      Optional<Integer> year, Optional<Integer> month, Optional<Integer> day, int position) {
    boolean whole =
        year.isPresent() && day.isPresent() && month.filter(number -> number <= MONTHS).isPresent();
    return whole
        ? Optional.of(
            new NumericDate(
                new CalendarDate(year.get(), month.get(), day.get()), position + TOKENS))
        : Optional.empty();
  }

  private static Optional<Integer> number(Sentence sentence, int position) {
    Token token = sentence.at(position);
    return token.isNumber() ? EnglishCalendar.day(token) : Optional.empty();
  }

  private static boolean isSign(Sentence sentence, int position) {
    Token token = sentence.at(position);
    return !token.spaced() && (token.kind() == TokenKind.HYPHEN || token.is("/"));
  }
}
