package org.liaison.events.extraction.english.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.liaison.events.edtf.Edtf;
import org.liaison.events.edtf.EdtfDate;
import org.liaison.events.edtf.EdtfInterval;
import org.liaison.events.extraction.text.Sentence;
import org.liaison.events.extraction.text.Token;
import org.liaison.events.extraction.text.TokenKind;
import org.liaison.events.extraction.time.TimeContext;
import org.liaison.events.extraction.time.TimeUse;

/** Years and what they are made of or make up: quarters, halves, seasons, decades, centuries. */
final class Years implements TimePattern {

  private static final Set<String> LEADS =
      Set.of(
          "in",
          "since",
          "by",
          "from",
          "until",
          "till",
          "of",
          "during",
          "late",
          "early",
          "mid",
          "before",
          "after",
          "to",
          "through",
          "between",
          "year",
          "around",
          "circa",
          "throughout",
          "for",
          "about",
          "beginning",
          "starting",
          "(");
  private static final Set<String> COUNTED =
      Set.of("people", "kg", "kilos", "percent", "of", "tons", "%", "yuan", "dollars", "million");
  private static final Set<String> ATTRIBUTIVE =
      Set.of("the", "a", "an", "its", "their", "his", "her", "our", "'s", "this", "that");
  private static final Set<String> DUE = Set.of("by", "until", "before", "for");
  private static final Set<String> SEASON_LEADS =
      Set.of("in", "for", "by", "until", "during", "since", "over", "before");
  private static final Set<String> NUMBERED =
      Set.of(
          "no",
          "number",
          "section",
          "resolution",
          "order",
          "article",
          "nearly",
          "some",
          "over",
          "than",
          "almost",
          "rule",
          "page",
          "form",
          "room",
          "route",
          "flight",
          "model");
  private static final Set<String> PARTS = Set.of("mid", "early", "late");
  private static final Map<String, Integer> APOSTROPHE_DECADES =
      Map.of("50s", 1950, "60s", 1960, "70s", 1970, "80s", 1980, "90s", 1990);

  @Override
  public Optional<TimeMatch> match(Sentence sentence, int position, TimeContext context) {
    return decade(sentence, position)
        .or(() -> century(sentence, position))
        .or(() -> fiscalYear(sentence, position))
        .or(() -> season(sentence, position, context))
        .or(() -> years(sentence, position))
        .or(() -> year(sentence, position));
  }

  private static Optional<TimeMatch> decade(Sentence sentence, int position) {
    String key = sentence.key(position);
    Integer quoted =
        sentence.at(position - 1).kind() == TokenKind.QUOTE ? APOSTROPHE_DECADES.get(key) : null;
    if (quoted != null) {
      return Optional.of(TimeMatch.stated(position + 1, EdtfDate.ofDecade(quoted)));
    }
    boolean digits =
        key.length() == 5
            && key.endsWith("0s")
            && (key.startsWith("18") || key.startsWith("19") || key.startsWith("20"))
            && Character.isDigit(key.charAt(2));
    if (!digits) {
      return Optional.empty();
    }
    int first = Integer.parseInt(key.substring(0, 4));
    Edtf value =
        first % 100 == 0 && first < 2000 ? EdtfDate.ofCentury(first) : EdtfDate.ofDecade(first);
    return Optional.of(TimeMatch.stated(position + 1, value));
  }

  private static Optional<TimeMatch> century(Sentence sentence, int position) {
    if (!sentence.key(position + 1).equals("century")) {
      return Optional.empty();
    }
    return EnglishCalendar.ordinal(sentence.at(position))
        .filter(number -> number >= 16 && number <= 21)
        .map(number -> TimeMatch.stated(position + 2, EdtfDate.ofCentury((number - 1) * 100)));
  }

  private static Optional<TimeMatch> fiscalYear(Sentence sentence, int position) {
    String key = sentence.key(position);
    if (key.length() == 6 && key.startsWith("fy")) {
      return EnglishCalendar.year(key.substring(2)).map(year -> fiscal(year, position + 1));
    }
    if (!key.equals("fiscal") && !key.equals("fy")) {
      return Optional.empty();
    }
    int yearAt = sentence.key(position + 1).equals("year") ? position + 2 : position + 1;
    return EnglishCalendar.year(sentence.at(yearAt)).map(year -> fiscal(year, yearAt + 1));
  }

  /** The American government's year, which begins in October. */
  private static TimeMatch fiscal(int year, int to) {
    return TimeMatch.stated(
        to,
        EdtfInterval.between(
            EdtfDate.ofMonth(YearMonth.of(year - 1, 10)), EdtfDate.ofMonth(YearMonth.of(year, 9))));
  }

  private static Optional<TimeMatch> season(Sentence sentence, int position, TimeContext context) {
    Optional<Integer> season = EnglishCalendar.season(sentence.key(position));
    if (season.isEmpty()) {
      return Optional.empty();
    }
    int yearAt = skipOf(sentence, position + 1);
    return EnglishCalendar.year(sentence.at(yearAt))
        .map(year -> TimeMatch.stated(yearAt + 1, EdtfDate.ofSeason(year, season.get())))
        .or(
            () ->
                EnglishAnchor.year(sentence, position + 1, context)
                    .map(
                        anchor ->
                            TimeMatch.relative(
                                anchor.to(), EdtfDate.ofSeason(anchor.year(), season.get()))))
        .or(() -> bareSeason(sentence, position, season.get(), context));
  }

  /** "in the spring", "for the fall": the last one, or the next one if the verb looks ahead. */
  private static Optional<TimeMatch> bareSeason(
      Sentence sentence, int position, int season, TimeContext context) {
    boolean told =
        sentence.key(position - 1).equals("the")
            && SEASON_LEADS.contains(sentence.key(position - 2))
            && !sentence.key(position + 1).equals("of")
            && !sentence.at(position + 1).isLowerCase();
    if (!told || context.published().isEmpty()) {
      return Optional.empty();
    }
    LocalDate published = context.published().get();
    EdtfDate sameYear = EdtfDate.ofSeason(published.getYear(), season);
    boolean begun = !sameYear.earliest().get().isAfter(published);
    boolean over = sameYear.latest().get().isBefore(published);
    int year = published.getYear();
    EnglishTense.Direction direction = EnglishTense.direction(sentence, position);
    boolean due = DUE.contains(sentence.key(position - 2));
    boolean ahead =
        direction == EnglishTense.Direction.AHEAD
            || (due && direction == EnglishTense.Direction.UNTOLD);
    if (ahead) {
      year += over ? 1 : 0;
    } else {
      year -= begun ? 0 : 1;
    }
    return Optional.of(TimeMatch.relative(position + 1, EdtfDate.ofSeason(year, season)));
  }

  /** "2019-2023", "2019 to 2023", "2019 and 2020", "1999 or 2000". */
  private static Optional<TimeMatch> years(Sentence sentence, int position) {
    Optional<Integer> first = EnglishCalendar.year(sentence.at(position));
    Optional<Integer> second = EnglishCalendar.year(sentence.at(position + 2));
    if (first.isEmpty() || second.isEmpty() || first.get() > second.get()) {
      return Optional.empty();
    }
    String link = sentence.key(position + 1);
    String before = sentence.key(position - 1);
    boolean linked =
        sentence.at(position + 1).kind() == TokenKind.HYPHEN
            || (link.equals("to") && before.equals("from"))
            || (link.equals("and") && before.equals("between"))
            || link.equals("through");
    boolean neighbours =
        (link.equals("and") || link.equals("or")) && second.get() == first.get() + 1;
    if (!linked && !neighbours) {
      return Optional.empty();
    }
    Edtf value = EdtfInterval.between(EdtfDate.ofYear(first.get()), EdtfDate.ofYear(second.get()));
    return Optional.of(TimeMatch.stated(position + 3, value).as(TimeUse.SPAN));
  }

  private static Optional<TimeMatch> year(Sentence sentence, int position) {
    return EnglishCalendar.year(sentence.at(position))
        .filter(year -> isYearHere(sentence, position))
        .map(year -> TimeMatch.stated(position + 1, EdtfDate.ofYear(year)));
  }

  private static boolean isYearHere(Sentence sentence, int position) {
    Token next = sentence.at(position + 1);
    String before = sentence.key(position - 1);
    if (isCounted(next, before)) {
      return false;
    }
    boolean part =
        sentence.at(position - 1).kind() == TokenKind.HYPHEN
            && PARTS.contains(sentence.key(position - 2));
    boolean standsFree = isRecent(sentence, position) && !NUMBERED.contains(before);
    boolean joined =
        sentence.at(position - 1).kind() == TokenKind.HYPHEN
            || next.kind() == TokenKind.HYPHEN
            || next.is(":")
            || before.equals("$");
    return part || LEADS.contains(before) || (standsFree && !joined);
  }

  private static boolean isCounted(Token next, String before) {
    boolean plural = next.isLowerCase() && next.key().length() > 3 && next.key().endsWith("s");
    return COUNTED.contains(next.key()) || (plural && !ATTRIBUTIVE.contains(before));
  }

  private static boolean isRecent(Sentence sentence, int position) {
    return sentence.key(position).startsWith("19") || sentence.key(position).startsWith("20");
  }

  private static int skipOf(Sentence sentence, int position) {
    return sentence.key(position).equals("of") ? position + 1 : position;
  }
}
