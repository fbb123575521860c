package org.liaison.events.extraction.english.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.liaison.events.edtf.Edtf;
import org.liaison.events.edtf.EdtfDate;
import org.liaison.events.edtf.EdtfInterval;
import org.liaison.events.extraction.text.Sentence;
import org.liaison.events.extraction.text.TokenKind;
import org.liaison.events.extraction.time.TimeContext;

/**
 * Times relative to the day of publication: "yesterday", "on Friday", "last November", "this week".
 */
final class RelativeTimes implements TimePattern {

  private static final int JUST_PAST = 2;
  private static final Set<String> PARTS_OF_DAY =
      Set.of("morning", "afternoon", "evening", "night");
  private static final Map<String, Integer> STEPS =
      Map.of("this", 0, "current", 0, "last", -1, "next", 1, "coming", 1);
  private static final Set<String> WEEKDAY_LINKS = Set.of("and", "to", "through");
  private static final Set<String> REPEATED = Set.of("every", "each", "any");
  private static final Set<String> YEAR_END_LEADS = Set.of("by", "at", "before", "until", "the");
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
          case "this" -> isPartOfDay(sentence, position + 1) ? published : null;
          case "last" -> sentence.key(position + 1).equals("night") ? published.minusDays(1) : null;
          default -> null;
        };
    int to = isPartOfDay(sentence, position + 1) ? position + 2 : position + 1;
    return day == null
        ? Optional.empty()
        : Optional.of(TimeMatch.relative(to, EdtfDate.ofDay(day)));
  }

  private static boolean isPartOfDay(Sentence sentence, int position) {
    return PARTS_OF_DAY.contains(sentence.key(position));
  }

  /** "Friday", "last Friday", "next Tuesday morning"; "every Friday" is no day. */
  private static Optional<TimeMatch> weekday(Sentence sentence, int position, LocalDate published) {
    boolean determined = STEPS.containsKey(sentence.key(position));
    int at = determined ? position + 1 : position;
    Optional<Integer> weekday = EnglishCalendar.weekday(sentence.at(at));
    if (weekday.isEmpty() || REPEATED.contains(sentence.key(position - 1))) {
      return Optional.empty();
    }
    DayOfWeek day = DayOfWeek.of(weekday.get());
    int step = determined ? STEPS.get(sentence.key(position)) : 0;
    LocalDate date =
        switch (step) {
          case -1 -> published.with(TemporalAdjusters.previous(day));
          case 1 -> published.with(TemporalAdjusters.next(day));
          default ->
              EnglishTense.looksForward(sentence, position)
                  ? published.with(TemporalAdjusters.nextOrSame(day))
                  : published.with(TemporalAdjusters.previousOrSame(day));
        };
    Optional<TimeMatch> pair = weekdays(sentence, at, date);
    return pair.isPresent()
        ? pair
        : Optional.of(TimeMatch.relative(Clock.after(sentence, at + 1), EdtfDate.ofDay(date)));
  }

  /** "Thursday and Friday", "Monday through Wednesday". */
  private static Optional<TimeMatch> weekdays(Sentence sentence, int first, LocalDate date) {
    boolean linked = WEEKDAY_LINKS.contains(sentence.key(first + 1));
    return EnglishCalendar.weekday(sentence.at(first + 2))
        .filter(day -> linked)
        .map(day -> date.with(TemporalAdjusters.next(DayOfWeek.of(day))))
        .filter(last -> last.isBefore(date.plusWeeks(1)))
        .map(
            last ->
                TimeMatch.relative(
                    first + 3, EdtfInterval.between(EdtfDate.ofDay(date), EdtfDate.ofDay(last))));
  }

  private static Optional<TimeMatch> determined(
      Sentence sentence, int position, LocalDate published) {
    String key = sentence.key(position);
    if (key.equals("the")) {
      return theCurrent(sentence, position, published);
    }
    if (!STEPS.containsKey(key)) {
      return yearEnd(sentence, position, published);
    }
    int step = STEPS.get(key);
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

  /** "the weekend" just past or to come, and "the end of the year", which means this one. */
  private static Optional<TimeMatch> theCurrent(
      Sentence sentence, int position, LocalDate published) {
    String unit = sentence.key(position + 1);
    if (unit.equals("weekend")) {
      boolean ahead = EnglishTense.looksForward(sentence, position);
      boolean now = published.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue();
      return Optional.of(
          TimeMatch.relative(
              position + 2, weekend(ahead || now ? published : published.minusWeeks(1))));
    }
    boolean part =
        sentence.key(position - 1).equals("of") && PARTS.contains(sentence.key(position - 2));
    return part
        ? unit(unit, 0, published).map(value -> TimeMatch.relative(position + 2, value))
        : Optional.empty();
  }

  /** "by year-end". */
  private static Optional<TimeMatch> yearEnd(Sentence sentence, int position, LocalDate published) {
    int endAt = sentence.at(position + 1).kind() == TokenKind.HYPHEN ? position + 2 : position + 1;
    boolean yearEnd = sentence.key(position).equals("year") && sentence.key(endAt).equals("end");
    boolean before = YEAR_END_LEADS.contains(sentence.key(position - 1));
    return yearEnd && before
        ? Optional.of(TimeMatch.relative(endAt + 1, EdtfDate.ofYear(published.getYear())))
        : Optional.empty();
  }

  private static Optional<Edtf> unit(String unit, int step, LocalDate published) {
    return switch (unit) {
      case "year" -> Optional.of(EdtfDate.ofYear(published.getYear() + step));
      case "month" -> Optional.of(EdtfDate.ofMonth(YearMonth.from(published).plusMonths(step)));
      case "week" -> Optional.of(week(published.plusWeeks(step)));
      case "weekend" -> Optional.of(weekend(published.plusWeeks(step)));
      case "quarter" -> Optional.of(quarter(published.plusMonths(3L * step)));
      case "decade" -> Optional.of(EdtfDate.ofDecade(published.getYear() / 10 * 10 + 10 * step));
      case "century" ->
          Optional.of(EdtfDate.ofCentury(published.getYear() / 100 * 100 + 100 * step));
      default -> Optional.empty();
    };
  }

  private static Edtf quarter(LocalDate day) {
    YearMonth first = YearMonth.of(day.getYear(), (day.getMonthValue() - 1) / 3 * 3 + 1);
    return EdtfInterval.between(EdtfDate.ofMonth(first), EdtfDate.ofMonth(first.plusMonths(2)));
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
