package org.liaison.events.extraction.english.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import org.liaison.events.edtf.EdtfDate;
import org.liaison.events.extraction.text.Sentence;
import org.liaison.events.extraction.time.TimeContext;

/** Days that English news name by their feast: "Christmas Day", "on Thanksgiving". */
final class Holidays implements TimePattern {

  /** With these a feast's name begins. */
  static final Set<String> FIRST_WORDS =
      Set.of(
          "christmas",
          "halloween",
          "thanksgiving",
          "new",
          "labor",
          "memorial",
          "independence",
          "veterans",
          "valentine");

  private static final Set<String> DAYS = Set.of("day", "eve");
  private static final Map<String, IntFunction<LocalDate>> ONE_WORD =
      Map.of(
          "christmas", year -> LocalDate.of(year, Month.DECEMBER, 25),
          "halloween", year -> LocalDate.of(year, Month.OCTOBER, 31),
          "thanksgiving", year -> nth(year, Month.NOVEMBER, DayOfWeek.THURSDAY, 4));
  private static final Map<String, IntFunction<LocalDate>> WITH_DAY =
      Map.of(
          "new year's", year -> LocalDate.of(year, Month.JANUARY, 1),
          "labor", year -> nth(year, Month.SEPTEMBER, DayOfWeek.MONDAY, 1),
          "memorial",
              year ->
                  LocalDate.of(year, Month.MAY, 1)
                      .with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY)),
          "independence", year -> LocalDate.of(year, Month.JULY, 4),
          "veterans", year -> LocalDate.of(year, Month.NOVEMBER, 11),
          "valentine's", year -> LocalDate.of(year, Month.FEBRUARY, 14));

  @Override
  public Optional<TimeMatch> match(Sentence sentence, int position, TimeContext context) {
    if (context.published().isEmpty() || !sentence.at(position).isCapitalised()) {
      return Optional.empty();
    }
    String key = sentence.key(position);
    IntFunction<LocalDate> feast = ONE_WORD.get(key);
    if (feast != null) {
      return match(sentence, position, position + 1, feast, context);
    }
    int dayAt = sentence.key(position + 1).equals("'s") ? position + 2 : position + 1;
    boolean twoWords = key.equals("new") && sentence.key(position + 1).equals("year");
    if (twoWords) {
      dayAt = position + 3;
      key = "new year's";
    } else if (dayAt == position + 2) {
      key = key + "'s";
    }
    IntFunction<LocalDate> named = WITH_DAY.get(key);
    return named == null || !DAYS.contains(sentence.key(dayAt))
        ? Optional.empty()
        : match(sentence, position, dayAt, named, context);
  }

  private static Optional<TimeMatch> match(
      Sentence sentence, int position, int to, IntFunction<LocalDate> feast, TimeContext context) {
    boolean eve = sentence.key(to).equals("eve");
    int end = eve || sentence.key(to).equals("day") ? to + 1 : to;
    Optional<Integer> year =
        EnglishCalendar.year(sentence.at(EnglishCalendar.afterComma(sentence, end)));
    LocalDate published = context.published().get();
    LocalDate day = feast.apply(year.orElseGet(() -> yearOf(sentence, position, feast, published)));
    EdtfDate value = EdtfDate.ofDay(eve ? day.minusDays(1) : day);
    return Optional.of(
        year.isPresent()
            ? TimeMatch.stated(EnglishCalendar.afterComma(sentence, end) + 1, value)
            : TimeMatch.relative(end, value));
  }

  private static int yearOf(
      Sentence sentence, int position, IntFunction<LocalDate> feast, LocalDate published) {
    boolean over = !feast.apply(published.getYear()).isAfter(published);
    boolean forward = EnglishTense.looksForward(sentence, position);
    if (forward) {
      return over ? published.getYear() + 1 : published.getYear();
    }
    return over ? published.getYear() : published.getYear() - 1;
  }

  private static LocalDate nth(int year, Month month, DayOfWeek day, int number) {
    return LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(number, day));
  }
}
