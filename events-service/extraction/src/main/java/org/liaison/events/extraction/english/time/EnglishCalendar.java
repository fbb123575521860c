package org.liaison.events.extraction.english.time;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringTokenizer;
import org.liaison.events.extraction.text.Sentence;
import org.liaison.events.extraction.text.Token;

/** English names of months, weekdays, seasons and numbers. */
final class EnglishCalendar {

  private static final Map<String, Integer> MONTHS = new HashMap<>();
  private static final Map<String, Integer> WEEKDAYS = new HashMap<>();
  private static final Map<String, Integer> NUMBERS = new HashMap<>();
  private static final Map<String, Integer> ORDINALS = new HashMap<>();
  private static final Map<String, Integer> SEASONS =
      Map.of("spring", 21, "summer", 22, "autumn", 23, "fall", 23, "winter", 24);
  private static final Set<String> STARTS =
      Set.of(
          "today",
          "tonight",
          "yesterday",
          "tomorrow",
          "this",
          "current",
          "last",
          "next",
          "coming",
          "the",
          "past",
          "same",
          "that",
          "following",
          "previous",
          "fiscal",
          "fy",
          "year",
          "within",
          "sixteenth",
          "seventeenth",
          "eighteenth",
          "nineteenth",
          "twentieth");
  private static final Set<String> WORDS_TOO = Set.of("may", "march", "mar", "dec", "sun", "sat");

  static {
    number(
        MONTHS,
        1,
        "january jan|february feb|march mar|april apr|may|june jun|july jul|august aug|"
            + "september sep sept|october oct|november nov|december dec");
    number(
        WEEKDAYS,
        1,
        "monday mon|tuesday tue tues|wednesday wed|thursday thu thurs|friday fri|saturday sat|"
            + "sunday sun");
    number(
        NUMBERS,
        1,
        "one a an|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|"
            + "fifteen|sixteen|seventeen|eighteen|nineteen|twenty");
    NUMBERS.putAll(Map.of("thirty", 30, "forty", 40, "fifty", 50, "couple", 2));
    number(
        ORDINALS, 1, "first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh");
  }

  private static final Set<String> STARTERS = new HashSet<>();

  static {
    STARTERS.addAll(STARTS);
    STARTERS.addAll(NUMBERS.keySet());
    STARTERS.addAll(ORDINALS.keySet());
    STARTERS.addAll(SEASONS.keySet());
    STARTERS.addAll(MONTHS.keySet());
    STARTERS.addAll(WEEKDAYS.keySet());
    STARTERS.addAll(Holidays.FIRST_WORDS);
    STARTERS.addAll(Set.of("q1", "q2", "q3", "q4"));
  }

  private EnglishCalendar() {}

  /** "1980s", and "80s" behind an apostrophe. */
  private static boolean isDecade(String key) {
    return key.endsWith("0s");
  }

  /** Words of one number stand together, the numbers are parted by "|". */
  private static void number(Map<String, Integer> map, int first, String groups) {
    int number = first;
    for (StringTokenizer group = new StringTokenizer(groups, "|");
        group.hasMoreTokens();
        number++) {
      StringTokenizer words = new StringTokenizer(group.nextToken());
      while (words.hasMoreTokens()) {
        map.put(words.nextToken(), number);
      }
    }
  }

  /** Whether a time can begin with the token; most words are ruled out by this alone. */
  static boolean mayStart(Token token) {
    if (!token.isWord()) {
      return token.isNumber();
    }
    char first = token.key().charAt(0);
    return (first >= '0' && first <= '9')
        || STARTERS.contains(token.key())
        || (token.key().length() == 6 && token.key().startsWith("fy"))
        || isDecade(token.key());
  }

  /** Number of the month that the token names. */
  static Optional<Integer> month(Token token) {
    return token.isCapitalised() ? Optional.ofNullable(MONTHS.get(token.key())) : Optional.empty();
  }

  /** Whether the month's name is also another word ("May"), so that it needs its context. */
  static boolean isAmbiguousMonth(Token token) {
    return WORDS_TOO.contains(token.key()) && !token.isAbbreviated();
  }

  /** Number of the weekday, Monday being 1. */
  static Optional<Integer> weekday(Token token) {
    boolean named = token.isCapitalised() && (token.key().length() > 3 || token.isAbbreviated());
    return named ? Optional.ofNullable(WEEKDAYS.get(token.key())) : Optional.empty();
  }

  static Optional<Integer> season(String key) {
    return Optional.ofNullable(SEASONS.get(key));
  }

  /** Day of a month: "31" or "31st". */
  static Optional<Integer> day(Token token) {
    String digits = token.key();
    if (digits.length() > 2 && token.isWord()) {
      String suffix = digits.substring(digits.length() - 2);
      if (!Set.of("st", "nd", "rd", "th").contains(suffix)) {
        return Optional.empty();
      }
      digits = digits.substring(0, digits.length() - 2);
    }
    return digits.length() <= 2
        ? integer(digits).filter(number -> number >= 1 && number <= 31)
        : Optional.empty();
  }

  /** Four digits that can be a year. */
  static Optional<Integer> year(Token token) {
    return token.isNumber() ? year(token.key()) : Optional.empty();
  }

  static Optional<Integer> year(String digits) {
    return digits.length() == 4
        ? integer(digits).filter(number -> number >= 1500 && number <= 2199)
        : Optional.empty();
  }

  static Optional<Integer> number(Token token) {
    Integer word = NUMBERS.get(token.key());
    if (word != null) {
      return Optional.of(word);
    }
    return token.isNumber() && token.key().length() <= 3 ? integer(token.key()) : Optional.empty();
  }

  /** "third" or "3rd". */
  static Optional<Integer> ordinal(Token token) {
    Integer word = ORDINALS.get(token.key());
    return word != null ? Optional.of(word) : token.isWord() ? day(token) : Optional.empty();
  }

  /** Position after a comma, or the same position. */
  static int afterComma(Sentence sentence, int position) {
    return sentence.key(position).equals(",") ? position + 1 : position;
  }

  private static Optional<Integer> integer(String digits) {
    if (digits.isEmpty() || digits.length() > 9) {
      return Optional.empty();
    }
    for (int i = 0; i < digits.length(); i++) {
      if (digits.charAt(i) < '0' || digits.charAt(i) > '9') {
        return Optional.empty();
      }
    }
    return Optional.of(Integer.parseInt(digits));
  }
}
