package org.liaison.events.extraction.english.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;
import org.liaison.events.edtf.Edtf;
import org.liaison.events.edtf.EdtfDate;
import org.liaison.events.edtf.EdtfInterval;
import org.liaison.events.edtf.Qualifier;
import org.liaison.events.extraction.text.Sentence;
import org.liaison.events.extraction.time.TimeContext;
import org.liaison.events.extraction.time.TimeUse;
import org.liaison.events.vocabulary.DateBasis;

/** Counted times: "two years ago", "three days later", "the past three decades", "the next day". */
final class CountedTimes implements TimePattern {

  private static final Set<String> LATER = Set.of("later", "after", "afterwards");
  private static final Set<String> COMING = Set.of("next", "coming", "following");
  private static final Set<String> EARLIER = Set.of("earlier", "before");

  @Override
  public Optional<TimeMatch> match(Sentence sentence, int position, TimeContext context) {
    return past(sentence, position, context)
        .or(() -> ahead(sentence, position, context))
        .or(() -> counted(sentence, position, context))
        .or(() -> neighbour(sentence, position, context));
  }

  /** "past three decades", "last six months": from about then until now. */
  private static Optional<TimeMatch> past(Sentence sentence, int position, TimeContext context) {
    String key = sentence.key(position);
    if (context.published().isEmpty() || (!key.equals("past") && !key.equals("last"))) {
      return Optional.empty();
    }
    Optional<Integer> count = EnglishCalendar.number(sentence.at(position + 1));
    int unitAt = count.isPresent() ? position + 2 : position + 1;
    if (count.isEmpty() && !key.equals("past")) {
      return Optional.empty();
    }
    return Unit.of(sentence.key(unitAt))
        .filter(unit -> sentence.key(position - 1).equals("the") || count.isPresent())
        .map(unit -> span(unit, count.orElse(1), context.published().get()))
        .map(value -> new TimeMatch(unitAt + 1, value, DateBasis.RELATIVE, TimeUse.SPAN));
  }

  /** "within 90 days", "next six months", "coming two years". */
  private static Optional<TimeMatch> ahead(Sentence sentence, int position, TimeContext context) {
    boolean within = sentence.key(position).equals("within");
    Optional<Integer> count = EnglishCalendar.number(sentence.at(position + 1));
    Optional<Unit> unit = Unit.of(sentence.key(position + 2));
    boolean told = within || COMING.contains(sentence.key(position));
    boolean ofSomething = within && sentence.key(position + 3).equals("of");
    if (context.published().isEmpty()
        || count.isEmpty()
        || unit.isEmpty()
        || !told
        || ofSomething) {
      return Optional.empty();
    }
    LocalDate published = context.published().get();
    EdtfDate end =
        unit.get().value(unit.get().shift(published, count.get())).with(Qualifier.APPROXIMATE);
    Edtf value =
        within ? EdtfInterval.until(end) : EdtfInterval.between(unit.get().value(published), end);
    TimeUse use = within ? TimeUse.DUE : TimeUse.SPAN;
    return Optional.of(new TimeMatch(position + 3, value, DateBasis.RELATIVE, use));
  }

  private static Edtf span(Unit unit, int count, LocalDate published) {
    EdtfDate start = unit.value(unit.shift(published, -count)).with(Qualifier.APPROXIMATE);
    return EdtfInterval.between(start, unit.value(published));
  }

  private static Optional<TimeMatch> counted(Sentence sentence, int position, TimeContext context) {
    Optional<Integer> count = EnglishCalendar.number(sentence.at(position));
    Optional<Unit> unit = Unit.of(sentence.key(position + 1));
    if (count.isEmpty() || unit.isEmpty()) {
      return Optional.empty();
    }
    String direction = sentence.key(position + 2);
    if (direction.equals("from") && sentence.key(position + 3).equals("now")) {
      return context
          .published()
          .map(day -> TimeMatch.relative(position + 4, about(unit.get(), day, count.get())));
    }
    if (direction.equals("ago")) {
      return context
          .published()
          .map(day -> TimeMatch.relative(position + 3, about(unit.get(), day, -count.get())));
    }
    boolean ends =
        !sentence.at(position + 3).isWord()
            || !LATER.contains(direction)
            || direction.equals("later");
    int sign = LATER.contains(direction) ? 1 : EARLIER.contains(direction) ? -1 : 0;
    boolean compared = direction.equals("earlier") && sentence.key(position + 3).equals("than");
    if (sign == 0 || !ends || compared) {
      return Optional.empty();
    }
    return reference(unit.get(), context)
        .map(day -> unit.get().shift(day, sign * count.get()))
        .map(day -> inferred(position + 3, about(unit.get(), day, 0)));
  }

  private static EdtfDate about(Unit unit, LocalDate day, int count) {
    EdtfDate value = unit.value(unit.shift(day, count));
    return unit == Unit.DAY || unit == Unit.HOUR ? value : value.with(Qualifier.APPROXIMATE);
  }

  /** "the next day", "the same month", "the following year", "that year". */
  private static Optional<TimeMatch> neighbour(
      Sentence sentence, int position, TimeContext context) {
    int step =
        switch (sentence.key(position)) {
          case "same", "that" -> 0;
          case "next", "following" -> sentence.key(position - 1).equals("the") ? 1 : 2;
          case "previous" -> -1;
          default -> 2;
        };
    Optional<Unit> unit = Unit.of(sentence.key(position + 1));
    if (step == 2 || unit.isEmpty() || unit.get() == Unit.WEEK) {
      return Optional.empty();
    }
    return reference(unit.get(), context)
        .map(day -> inferred(position + 2, unit.get().value(unit.get().shift(day, step))));
  }

  /** The told time that a unit counts from, if it is known that closely. */
  private static Optional<LocalDate> reference(Unit unit, TimeContext context) {
    return switch (unit) {
      case HOUR, DAY -> context.referenceDay();
      case YEAR, DECADE -> context.reference();
      case WEEK, MONTH -> context.reference().filter(day -> context.referenceIsMonth());
    };
  }

  private static TimeMatch inferred(int to, Edtf value) {
    return new TimeMatch(to, value, DateBasis.INFERRED, TimeUse.POINT);
  }

  /** What is counted. */
  private enum Unit {
    HOUR,
    DAY,
    WEEK,
    MONTH,
    YEAR,
    DECADE;

    static Optional<Unit> of(String key) {
      return switch (key) {
        case "hour", "hours" -> Optional.of(HOUR);
        case "day", "days" -> Optional.of(DAY);
        case "week", "weeks" -> Optional.of(WEEK);
        case "month", "months" -> Optional.of(MONTH);
        case "year", "years" -> Optional.of(YEAR);
        case "decade", "decades" -> Optional.of(DECADE);
        default -> Optional.empty();
      };
    }

    LocalDate shift(LocalDate day, int count) {
      return switch (this) {
        case HOUR -> day.plusDays(count / 24);
        case DAY -> day.plusDays(count);
        case WEEK -> day.plusWeeks(count);
        case MONTH -> day.plusMonths(count);
        case YEAR -> day.plusYears(count);
        case DECADE -> day.plusYears(10L * count);
      };
    }

    EdtfDate value(LocalDate day) {
      return switch (this) {
        case HOUR, DAY, WEEK -> EdtfDate.ofDay(day);
        case MONTH -> EdtfDate.ofMonth(YearMonth.from(day));
        case YEAR, DECADE -> EdtfDate.ofYear(day.getYear());
      };
    }
  }
}
