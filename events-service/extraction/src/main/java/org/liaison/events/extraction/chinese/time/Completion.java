package org.liaison.events.extraction.chinese.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** Adds the year, and for a bare day the month, that a text leaves out. */
final class Completion {

  private static final int FAR = 200;
  private static final int SOON = 50;

  /** Where a date without a year lies. */
  enum Direction {
    PAST,
    FUTURE,
    NEAREST
  }

  /** The whole date; null if nothing tells the year. */
  DatePart complete(DatePart part, TimeMemory memory, Direction direction) {
    if (part.month() != null && (part.month() < 1 || part.month() > 12)) {
      return null;
    }
    if (part.isWhole()) {
      return part;
    }
    Optional<LocalDate> published = memory.context().published();
    if (part.isBareDay()) {
      return bareDay(part, memory, published, direction);
    }
    Optional<Integer> stated = memory.context().statedYear();
    if (stated.isPresent() && fits(part, stated.get(), published, direction)) {
      return part.in(stated.get(), part.month());
    }
    return published.map(day -> near(part, day, direction)).orElse(null);
  }

  /** A year told before holds unless the date would then lie on the wrong side of publication. */
  private static boolean fits(
      DatePart part, int year, Optional<LocalDate> published, Direction direction) {
    LocalDate date = date(part, year);
    return date != null
        && (published.isEmpty()
            || direction == Direction.NEAREST
            || (direction == Direction.FUTURE) != date.isBefore(published.get().withDayOfMonth(1)));
  }

  private static DatePart near(DatePart part, LocalDate published, Direction direction) {
    int year = published.getYear();
    return Stream.of(year - 1, year, year + 1)
        .filter(candidate -> date(part, candidate) != null)
        .filter(candidate -> allowed(date(part, candidate), part, published, direction))
        .min(Comparator.comparingLong(candidate -> distance(date(part, candidate), published)))
        .map(candidate -> part.in(candidate, part.month()))
        .orElse(null);
  }

  private static boolean allowed(
      LocalDate date, DatePart part, LocalDate published, Direction direction) {
    boolean sameMonth = !part.isDay() && YearMonth.from(date).equals(YearMonth.from(published));
    return switch (direction) {
      case FUTURE -> sameMonth || !date.isBefore(published);
      case PAST -> sameMonth || !date.isAfter(published);
      case NEAREST -> true;
    };
  }

  private static DatePart bareDay(
      DatePart part, TimeMemory memory, Optional<LocalDate> published, Direction direction) {
    if (memory.month().isPresent()) {
      YearMonth month = memory.month().get();
      return part.in(month.getYear(), month.getMonthValue());
    }
    if (published.isEmpty()) {
      return null;
    }
    YearMonth month = YearMonth.from(published.get());
    boolean later = part.day() > published.get().getDayOfMonth();
    if (direction == Direction.PAST && later) {
      month = month.minusMonths(1);
    } else if (direction == Direction.FUTURE && part.day() < published.get().getDayOfMonth()) {
      month = month.plusMonths(1);
    }
    return part.in(month.getYear(), month.getMonthValue());
  }

  /** Where a date lies that nothing tells more of: in the past, unless it is near in the future. */
  static Direction unmarked(DatePart part, TimeMemory memory) {
    Optional<LocalDate> published = memory.context().published();
    if (published.isEmpty() || part.isWhole() || part.month() == null || !part.isDay()) {
      return Direction.PAST;
    }
    DatePart past = near(part, published.get(), Direction.PAST);
    DatePart future = near(part, published.get(), Direction.FUTURE);
    boolean far = past == null || distance(date(past, past.year()), published.get()) > FAR;
    boolean soon = future != null && distance(date(future, future.year()), published.get()) < SOON;
    return far && soon ? Direction.FUTURE : Direction.PAST;
  }

  private static long distance(LocalDate date, LocalDate published) {
    return Math.abs(date.toEpochDay() - published.toEpochDay());
  }

  private static LocalDate date(DatePart part, int year) {
    int day = part.isDay() ? part.day() : 1;
    YearMonth month = YearMonth.of(year, part.month());
    return day > month.lengthOfMonth() ? null : month.atDay(day);
  }
}
