package org.liaison.events.extraction.english.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.Set;
import org.liaison.events.edtf.Edtf;
import org.liaison.events.edtf.EdtfDate;
import org.liaison.events.edtf.EdtfInterval;
import org.liaison.events.extraction.text.Sentence;
import org.liaison.events.extraction.time.TimeContext;

/**
 * Times relative to the day of publication: "yesterday", "on Friday", "last November", "this week".
 */
final class RelativeTimes implements TimePattern {

  private static final int JUST_PAST = 2;
  private static final Set<String> PARTS_OF_DAY =
      Set.of("morning", "afternoon", "evening", "night");
  private static final Set<String> PARTS =
      Set.of("end", "beginning", "start", "middle", "rest", "course");

  @Override
  public Optional<TimeMatch> match(Sentence sentence, int position, TimeContext context) {
    if (context.published().isEmpty()) {
      return Optional.empty();
    }
    LocalDate published = context.published().get();
    return day(sentence, position, published)
        .or(() -> weekday(sentence, position, published))
        .or(() -> determined(sentence, position, published));
  }

  private static Optional<TimeMatch> day(Sentence sentence, int position, LocalDate published) {
    LocalDate day =
        switch (sentence.key(position)) {
          case "today", "tonight" -> published;
          case "yesterday" -> published.minusDays(1);
          case "tomorrow" -> published.plusDays(1);
          default -> null;
        };
    return day == null
        ? Optional.empty()
        : Optional.of(TimeMatch.relative(position + 1, EdtfDate.ofDay(day)));
  }

  private static Optional<TimeMatch> weekday(Sentence sentence, int position, LocalDate published) {
    Optional<Integer> weekday = EnglishCalendar.weekday(sentence.at(position));
    if (weekday.isEmpty()) {
      return Optional.empty();
    }
    DayOfWeek day = DayOfWeek.of(weekday.get());
    String before = sentence.key(position - 1);
    LocalDate date;
    if (before.equals("last")) {
      date = published.with(TemporalAdjusters.previous(day));
    } else if (before.equals("next")) {
      date = published.with(TemporalAdjusters.next(day));
    } else if (EnglishTense.looksForward(sentence, position)) {
      date = published.with(TemporalAdjusters.nextOrSame(day));
    } else {
      date = published.with(TemporalAdjusters.previousOrSame(day));
    }
    int to = position + 1;
    if (PARTS_OF_DAY.contains(sentence.key(to))) {
      to++;
    }
    if (sentence.key(to).equals("local") && sentence.key(to + 1).equals("time")) {
      to += 2;
    }
    return Optional.of(TimeMatch.relative(to, EdtfDate.ofDay(date)));
  }

  private static Optional<TimeMatch> determined(
      Sentence sentence, int position, LocalDate published) {
    int step =
        switch (sentence.key(position)) {
          case "this", "current" -> 0;
          case "last" -> -1;
          case "next", "coming" -> 1;
          case "the" -> isPartOf(sentence, position) ? 0 : Integer.MIN_VALUE;
          default -> Integer.MIN_VALUE;
        };
    if (step == Integer.MIN_VALUE) {
      return Optional.empty();
    }
    Optional<Integer> month = EnglishCalendar.month(sentence.at(position + 1));
    Optional<Integer> season = EnglishCalendar.season(sentence.key(position + 1));
    if (month.isPresent()) {
      return Optional.of(
          TimeMatch.relative(position + 2, namedMonth(month.get(), step, published)));
    }
    if (season.isPresent()) {
      return Optional.of(
          TimeMatch.relative(position + 2, namedSeason(season.get(), step, published)));
    }
    return unit(sentence.key(position + 1), step, published)
        .map(value -> TimeMatch.relative(position + 2, value));
  }

  /** "the end of the year" means this year. */
  private static boolean isPartOf(Sentence sentence, int position) {
    return sentence.key(position - 1).equals("of") && PARTS.contains(sentence.key(position - 2));
  }

  private static Optional<Edtf> unit(String unit, int step, LocalDate published) {
    return switch (unit) {
      case "year" -> Optional.of(EdtfDate.ofYear(published.getYear() + step));
      case "month" -> Optional.of(EdtfDate.ofMonth(YearMonth.from(published).plusMonths(step)));
      case "week" -> Optional.of(week(published.plusWeeks(step)));
      case "weekend" -> Optional.of(weekend(published.plusWeeks(step)));
      case "decade" -> Optional.of(EdtfDate.ofDecade(published.getYear() / 10 * 10 + 10 * step));
      default -> Optional.empty();
    };
  }

  private static Edtf week(LocalDate day) {
    LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return EdtfInterval.between(EdtfDate.ofDay(monday), EdtfDate.ofDay(monday.plusDays(6)));
  }

  private static Edtf weekend(LocalDate day) {
    LocalDate sunday = day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    return EdtfInterval.between(EdtfDate.ofDay(sunday.minusDays(1)), EdtfDate.ofDay(sunday));
  }

  /** Nobody calls the month before this one "last October"; it is the year before that is meant. */
  private static Edtf namedMonth(int month, int step, LocalDate published) {
    int year = published.getYear();
    boolean justPast = published.getMonthValue() - month <= JUST_PAST;
    if (step < 0 && (month >= published.getMonthValue() || justPast)) {
      year--;
    } else if (step > 0 && month <= published.getMonthValue()) {
      year++;
    }
    return EdtfDate.ofMonth(YearMonth.of(year, month));
  }

  /** The last summer is over, the next one has not begun. */
  private static Edtf namedSeason(int season, int step, LocalDate published) {
    EdtfDate sameYear = EdtfDate.ofSeason(published.getYear(), season);
    if (step < 0 && !sameYear.latest().get().isBefore(published)) {
      return EdtfDate.ofSeason(published.getYear() - 1, season);
    }
    if (step > 0 && !sameYear.earliest().get().isAfter(published)) {
      return EdtfDate.ofSeason(published.getYear() + 1, season);
    }
    return sameYear;
  }
}
