package org.liaison.documents.formats;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the forms in which pages and feeds state a day. */
public final class StatedDate {

  private static final Pattern OFFSET =
      Pattern.compile(
          "(\\d{4}-\\d{2}-\\d{2})[T ](\\d{2}:\\d{2})(:\\d{2}(?:\\.\\d{1,9})?)?\\s?(Z|[+-]\\d{2}:?\\d{2})");
  private static final Pattern NUMBERS =
      Pattern.compile("(?<!\\d)((?:19|20)\\d{2})[-/.年](\\d{1,2})[-/.月](\\d{1,2})(?!\\d)");
  private static final Pattern COMPACT =
      Pattern.compile("^((?:19|20)\\d{2})(\\d{2})(\\d{2})(?:\\d{6})?$");
  private static final Pattern MONTH_FIRST =
      Pattern.compile("\\b([A-Z][a-z]{2})[a-z]*\\.? (\\d{1,2}),? ((?:19|20)\\d{2})\\b");
  private static final Pattern DAY_FIRST =
      Pattern.compile("\\b(\\d{1,2}) ([A-Z][a-z]{2})[a-z]*\\.?,? ((?:19|20)\\d{2})\\b");
  private static final DateTimeFormatter SHORT_MONTH =
      DateTimeFormatter.ofPattern("MMM d uuuu", Locale.ENGLISH);

  private StatedDate() {}

  /** ISO 8601: a date-time if an offset is stated, else the day; nothing if no day is stated. */
  public static Optional<String> iso(String text) {
    String value = text.strip();
    return withOffset(value)
        .or(() -> rfc1123(value))
        .or(() -> day(NUMBERS.matcher(value), 1, 2, 3))
        .or(() -> day(COMPACT.matcher(value), 1, 2, 3))
        .or(() -> named(MONTH_FIRST.matcher(value), 1, 2))
        .or(() -> named(DAY_FIRST.matcher(value), 2, 1));
  }

  private static Optional<String> withOffset(String value) {
    Matcher matcher = OFFSET.matcher(value);
    if (!matcher.find()) {
      return Optional.empty();
    }
    String seconds = matcher.group(3) == null ? ":00" : matcher.group(3);
    String zone = matcher.group(4);
    String offset = zone.length() == 5 ? zone.substring(0, 3) + ":" + zone.substring(3) : zone;
    String iso = matcher.group(1) + "T" + matcher.group(2) + seconds + offset;
    return valid(() -> OffsetDateTime.parse(iso).toString());
  }

  private static Optional<String> rfc1123(String value) {
    boolean like = value.length() > 15 && value.indexOf(',') == 3;
    return like
        ? valid(
            () ->
                ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toOffsetDateTime()
                    .toString())
        : Optional.empty();
  }

  private static Optional<String> day(Matcher matcher, int year, int month, int day) {
    return matcher.find()
        ? valid(
            () ->
                LocalDate.of(
                        Integer.parseInt(matcher.group(year)),
                        Integer.parseInt(matcher.group(month)),
                        Integer.parseInt(matcher.group(day)))
                    .toString())
        : Optional.empty();
  }

  private static Optional<String> named(Matcher matcher, int month, int day) {
    return matcher.find()
        ? valid(
            () ->
                LocalDate.parse(
                        matcher.group(month) + " " + matcher.group(day) + " " + matcher.group(3),
                        SHORT_MONTH)
                    .toString())
        : Optional.empty();
  }

  private static Optional<String> valid(Supplier<String> reading) {
    try {
      return Optional.of(reading.get());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
