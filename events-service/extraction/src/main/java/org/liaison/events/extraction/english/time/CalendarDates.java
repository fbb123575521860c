package org.liaison.events.extraction.english.time;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.liaison.events.edtf.EdtfDate;
import org.liaison.events.edtf.EdtfInterval;
import org.liaison.events.extraction.text.Sentence;
import org.liaison.events.extraction.text.Token;
import org.liaison.events.extraction.text.TokenKind;
import org.liaison.events.extraction.time.TimeContext;
import org.liaison.events.extraction.time.TimeUse;
import org.liaison.events.vocabulary.DateBasis;

/** Dates by the names of months: "July 31, 2024", "14-17 November", "in January this year". */
final class CalendarDates implements TimePattern {

  private static final Set<String> DUE = Set.of("by", "until", "till", "before");
  private static final Set<String> STARTS = Set.of("from", "starting", "effective");
  private static final int HALF_YEAR = 150;
  private static final int NEAR = 45;
  private static final int FAR = 300;
  private static final Set<String> LINKS = Set.of("to", "through", "until", "and");
  private static final Set<String> LEADS =
      Set.of(
          "in", "on", "since", "by", "from", "until", "till", "during", "late", "early", "mid",
          "last", "this", "next", "of", "before", "after", "between", "and", "to", "through",
          "around");

  @Override
  public Optional<TimeMatch> match(Sentence sentence, int position, TimeContext context) {
    int start = position;
    if (EnglishCalendar.weekday(sentence.at(position)).isPresent()) {
      start = EnglishCalendar.afterComma(sentence, position + 1);
    }
    Optional<TimeMatch> days = dayRange(sentence, start, context);
    if (days.isPresent()) {
      return days;
    }
    Optional<Part> first = read(sentence, start);
    if (first.isEmpty() || (start > position && first.get().date().day() == null)) {
      return Optional.empty();
    }
    return range(sentence, first.get(), context)
        .or(() -> single(sentence, position, first.get(), context));
  }

  /** A date and the position after it. */
  private record Part(CalendarDate date, int to) {}

  private static Optional<Part> read(Sentence sentence, int position) {
    return NumericDate.read(sentence, position)
        .map(date -> new Part(date.date(), date.to()))
        .or(() -> monthFirst(sentence, position))
        .or(() -> dayFirst(sentence, position));
  }

  private static Optional<Part> monthFirst(Sentence sentence, int position) {
    Optional<Integer> month = EnglishCalendar.month(sentence.at(position));
    if (month.isEmpty()) {
      return Optional.empty();
    }
    Optional<Integer> day =
        EnglishCalendar.day(sentence.at(position + 1))
            .filter(d -> isDayHere(sentence, position + 1));
    boolean ambiguous = EnglishCalendar.isAmbiguousMonth(sentence.at(position));
    int after = day.isPresent() ? position + 2 : position + 1;
    Optional<Integer> year = yearAt(sentence, after);
    if (ambiguous
        && day.isEmpty()
        && year.isEmpty()
        && !LEADS.contains(sentence.key(position - 1))) {
      return Optional.empty();
    }
    int to = year.isPresent() ? yearPosition(sentence, after) + 1 : after;
    return Optional.of(
        new Part(new CalendarDate(year.orElse(null), month.get(), day.orElse(null)), to));
  }

  private static Optional<Part> dayFirst(Sentence sentence, int position) {
    boolean of = sentence.key(position + 1).equals("of");
    Optional<Integer> day =
        of
            ? EnglishCalendar.ordinal(sentence.at(position))
            : EnglishCalendar.day(sentence.at(position));
    int monthAt = of ? position + 2 : position + 1;
    Optional<Integer> month = EnglishCalendar.month(sentence.at(monthAt));
    if (day.isEmpty() || month.isEmpty()) {
      return Optional.empty();
    }
    Optional<Integer> year = yearAt(sentence, monthAt + 1);
    int to = year.isPresent() ? yearPosition(sentence, monthAt + 1) + 1 : monthAt + 1;
    return Optional.of(new Part(new CalendarDate(year.orElse(null), month.get(), day.get()), to));
  }

  /** "14 and 15 September", "14-17 November 2023": the month stands behind both days. */
  private static Optional<TimeMatch> dayRange(
      Sentence sentence, int position, TimeContext context) {
    Optional<Integer> first = EnglishCalendar.day(sentence.at(position));
    boolean linked = isHyphen(sentence, position + 1) || LINKS.contains(sentence.key(position + 1));
    Optional<Part> last =
        first.isPresent() && linked ? dayFirst(sentence, position + 2) : Optional.empty();
    if (last.isEmpty()) {
      return Optional.empty();
    }
    CalendarDate end = last.get().date();
    Part begin = new Part(new CalendarDate(end.year(), end.month(), first.get()), position + 1);
    return range(sentence, begin, context);
  }

  /** "November 14 to 17", "January 30 - February 1, 2024", "14 and 15 November". */
  private static Optional<TimeMatch> range(Sentence sentence, Part first, TimeContext context) {
    boolean linked =
        isHyphen(sentence, first.to())
            || (LINKS.contains(sentence.key(first.to())) && isWhole(sentence, first));
    if (!linked) {
      return Optional.empty();
    }
    Optional<Part> second = secondOf(sentence, first);
    if (second.isEmpty() || first.date().day() == null != (second.get().date().day() == null)) {
      return Optional.empty();
    }
    boolean stated = second.get().date().year() != null || first.date().year() != null;
    Optional<CalendarDate> end = resolve(sentence, first.to(), second.get().date(), context);
    if (end.isEmpty()) {
      return Optional.empty();
    }
    int year = end.get().year();
    CalendarDate start = first.date();
    CalendarDate begin =
        start.year() != null
            ? start
            : start.inYear(start.month() > end.get().month() ? year - 1 : year);
    DateBasis basis = stated ? DateBasis.STATED : DateBasis.RELATIVE;
    return interval(begin, end.get())
        .map(value -> new TimeMatch(second.get().to(), value, basis, TimeUse.POINT));
  }

  /** A day, or a month with a month behind the link: "November 1997 to December 1998". */
  private static boolean isWhole(Sentence sentence, Part first) {
    return first.date().day() != null
        || (!sentence.key(first.to()).equals("and")
            && EnglishCalendar.month(sentence.at(first.to() + 1)).isPresent())
        || (sentence.key(first.to()).equals("and") && isNextMonth(sentence, first));
  }

  private static boolean isNextMonth(Sentence sentence, Part first) {
    return EnglishCalendar.month(sentence.at(first.to() + 1))
        .filter(month -> month == first.date().month() + 1)
        .isPresent();
  }

  private static Optional<Part> secondOf(Sentence sentence, Part first) {
    Optional<Part> whole = read(sentence, first.to() + 1);
    if (whole.isPresent() || first.date().day() == null) {
      return whole;
    }
    Optional<Integer> day =
        EnglishCalendar.day(sentence.at(first.to() + 1))
            .filter(number -> isDayHere(sentence, first.to() + 1) && number > first.date().day());
    Optional<Integer> year = yearAt(sentence, first.to() + 2);
    return day.map(
        number ->
            new Part(
                new CalendarDate(year.orElse(first.date().year()), first.date().month(), number),
                year.isPresent() ? yearPosition(sentence, first.to() + 2) + 1 : first.to() + 2));
  }

  private static Optional<EdtfInterval> interval(CalendarDate start, CalendarDate end) {
    Optional<EdtfDate> from = start.value();
    Optional<EdtfDate> to = end.value();
    boolean ordered =
        from.isPresent()
            && to.isPresent()
            && !from.get().earliest().get().isAfter(to.get().earliest().get());
    return ordered ? Optional.of(EdtfInterval.between(from.get(), to.get())) : Optional.empty();
  }

  private static Optional<TimeMatch> single(
      Sentence sentence, int position, Part part, TimeContext context) {
    DateBasis basis = part.date().year() == null ? DateBasis.RELATIVE : DateBasis.STATED;
    Optional<TimeMatch> thatMonth = thatMonth(sentence, position, part, context);
    if (thatMonth.isPresent()) {
      return thatMonth;
    }
    Optional<TimeMatch> anchored =
        EnglishAnchor.year(sentence, part.to(), context)
            .flatMap(
                anchor ->
                    part.date().year() != null
                        ? Optional.empty()
                        : part.date()
                            .inYear(anchor.year())
                            .value()
                            .map(value -> TimeMatch.relative(anchor.to(), value)));
    if (anchored.isPresent()) {
      return anchored;
    }
    return resolve(sentence, position, part.date(), context)
        .flatMap(CalendarDate::value)
        .map(value -> new TimeMatch(Clock.after(sentence, part.to()), value, basis, TimeUse.POINT));
  }

  /** "that October" lies in the year that was told last. */
  private static Optional<TimeMatch> thatMonth(
      Sentence sentence, int position, Part part, TimeContext context) {
    boolean that =
        sentence.key(position - 1).equals("that")
            && part.date().year() == null
            && part.date().day() == null;
    return context
        .reference()
        .filter(day -> that)
        .flatMap(day -> part.date().inYear(day.getYear()).value())
        .map(value -> TimeMatch.relative(part.to(), value));
  }

  /** A year is added where none is written: the paragraph's, or one by the tense. */
  private static Optional<CalendarDate> resolve(
      Sentence sentence, int position, CalendarDate date, TimeContext context) {
    if (date.year() != null) {
      return Optional.of(date);
    }
    Optional<LocalDate> published = context.published();
    EnglishTense.Direction direction = EnglishTense.direction(sentence, position);
    boolean untold = direction == EnglishTense.Direction.UNTOLD;
    String lead = sentence.key(position - 1);
    boolean due = DUE.contains(lead);
    Optional<CalendarDate> promised = FutureInPast.of(sentence, position, date, context);
    if (promised.isPresent()) {
      return promised;
    }
    if (STARTS.contains(lead) && published.isPresent()) {
      return published.map(day -> nearest(date, day));
    }
    boolean ahead =
        published
            .filter(day -> isWithin(date.firstAfter(day), day, untold && !due ? NEAR : FAR))
            .isPresent();
    boolean forward = direction == EnglishTense.Direction.AHEAD || untold;
    if (forward && ahead) {
      return published.map(date::firstAfter);
    }
    Optional<CalendarDate> inStatedYear =
        context
            .statedYear()
            .filter(year -> published.map(day -> year < day.getYear()).orElse(true))
            .map(date::inYear);
    return inStatedYear.isPresent() ? inStatedYear : published.map(date::lastBefore);
  }

  /** Of "from July 1", said in May, that July. */
  private static CalendarDate nearest(CalendarDate date, LocalDate published) {
    CalendarDate next = date.firstAfter(published);
    return isWithin(next, published, HALF_YEAR) ? next : date.lastBefore(published);
  }

  /** "The pause ends March 4", in February: what lies right ahead is meant. */
  private static boolean isWithin(CalendarDate date, LocalDate published, int days) {
    return date.value()
        .flatMap(EdtfDate::earliest)
        .map(day -> !day.isAfter(published.plusDays(days)) && day.isAfter(published))
        .orElse(false);
  }

  private static Optional<Integer> yearAt(Sentence sentence, int position) {
    return EnglishCalendar.year(sentence.at(yearPosition(sentence, position)));
  }

  private static int yearPosition(Sentence sentence, int position) {
    int next = EnglishCalendar.afterComma(sentence, position);
    return sentence.key(next).equals("of") ? next + 1 : next;
  }

  /** A number after a month is a day unless it counts something. */
  private static boolean isDayHere(Sentence sentence, int position) {
    Token next = sentence.at(position + 1);
    return !next.is("percent") && !next.is("%") && !next.is(":");
  }

  private static boolean isHyphen(Sentence sentence, int position) {
    return sentence.at(position).kind() == TokenKind.HYPHEN;
  }
}
