package org.liaison.events.extraction.english.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.liaison.events.edtf.EdtfDate;
import org.liaison.events.edtf.EdtfInterval;
import org.liaison.events.extraction.text.Sentence;
import org.liaison.events.extraction.text.TokenKind;
import org.liaison.events.extraction.time.TimeContext;

/**
 * Quarters, halves and runs of months: "the third quarter of 2023", "third-quarter", "Q3 2024",
 * "the first half of this year", "the first seven months of 2024".
 */
final class PartsOfYear implements TimePattern {

  private static final int MONTHS = 12;

  /** Months of a year, and the position after the words that tell them. */
  private record Part(int first, int last, int to) {}

  @Override
  public Optional<TimeMatch> match(Sentence sentence, int position, TimeContext context) {
    return part(sentence, position)
        .flatMap(
            part ->
                ofYear(sentence, part)
                    .or(() -> ofAnchor(sentence, part, context))
                    .or(() -> alone(sentence, position, part, context)));
  }

  private static Optional<Part> part(Sentence sentence, int position) {
    String key = sentence.key(position);
    if (key.length() == 2 && key.charAt(0) == 'q' && key.charAt(1) >= '1' && key.charAt(1) <= '4') {
      return Optional.of(quarter(key.charAt(1) - '0', position + 1));
    }
    Optional<Integer> ordinal = EnglishCalendar.ordinal(sentence.at(position));
    boolean hyphen = sentence.at(position + 1).kind() == TokenKind.HYPHEN;
    int unitAt = hyphen ? position + 2 : position + 1;
    String unit = sentence.key(unitAt);
    if (ordinal.isEmpty()) {
      return Optional.empty();
    }
    if (unit.equals("quarter") && ordinal.get() <= 4) {
      return Optional.of(quarter(ordinal.get(), unitAt + 1));
    }
    if (unit.equals("half") && ordinal.get() <= 2) {
      return Optional.of(new Part(ordinal.get() * 6 - 5, ordinal.get() * 6, unitAt + 1));
    }
    return EnglishCalendar.number(sentence.at(position + 1))
        .filter(count -> ordinal.get() == 1 && count <= MONTHS)
        .filter(count -> sentence.key(position + 2).equals("months"))
        .map(count -> new Part(1, count, position + 3));
  }

  private static Part quarter(int number, int to) {
    return new Part(number * 3 - 2, number * 3, to);
  }

  private static Optional<TimeMatch> ofYear(Sentence sentence, Part part) {
    int yearAt = sentence.key(part.to()).equals("of") ? part.to() + 1 : part.to();
    return EnglishCalendar.year(sentence.at(yearAt))
        .map(year -> TimeMatch.stated(yearAt + 1, months(year, part)));
  }

  private static Optional<TimeMatch> ofAnchor(Sentence sentence, Part part, TimeContext context) {
    return EnglishAnchor.year(sentence, part.to(), context)
        .or(() -> ofTheYear(sentence, part.to(), context))
        .map(anchor -> TimeMatch.relative(anchor.to(), months(anchor.year(), part)));
  }

  private static Optional<EnglishAnchor.Year> ofTheYear(
      Sentence sentence, int position, TimeContext context) {
    boolean ofTheYear =
        sentence.key(position).equals("of")
            && sentence.key(position + 1).equals("the")
            && sentence.key(position + 2).equals("year");
    return ofTheYear
        ? context.published().map(day -> new EnglishAnchor.Year(day.getYear(), position + 3))
        : Optional.empty();
  }

  /** Without a year it is the last one that has begun, or the next one if the verb looks ahead. */
  private static Optional<TimeMatch> alone(
      Sentence sentence, int position, Part part, TimeContext context) {
    if (context.published().isEmpty()) {
      return Optional.empty();
    }
    LocalDate published = context.published().get();
    boolean begun = part.first() <= published.getMonthValue();
    int year =
        begun || EnglishTense.looksForward(sentence, position)
            ? published.getYear()
            : published.getYear() - 1;
    return Optional.of(TimeMatch.relative(part.to(), months(year, part)));
  }

  private static EdtfInterval months(int year, Part part) {
    return EdtfInterval.between(
        EdtfDate.ofMonth(YearMonth.of(year, part.first())),
        EdtfDate.ofMonth(YearMonth.of(year, part.last())));
  }
}
