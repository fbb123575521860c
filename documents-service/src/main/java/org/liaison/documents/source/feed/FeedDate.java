package org.liaison.documents.source.feed;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the dates of feeds. The offset stays: it tells on which day something was published there.
 */
final class FeedDate {

  /** Day of the week and seconds may be missing, the year may have two digits (RFC 822). */
  private static final DateTimeFormatter MAIL =
      new DateTimeFormatterBuilder()
          .parseCaseInsensitive()
          .appendPattern("d MMM ")
          .appendValueReduced(ChronoField.YEAR, 2, 4, 1970)
          .appendPattern(" H:mm[:ss] ")
          .appendOffset("+HHMM", "+0000")
          .toFormatter(Locale.ENGLISH);

  private static final Pattern WEEKDAY = Pattern.compile("^\\p{L}+,\\s*");
  private static final Pattern ZONE = Pattern.compile("\\b(UTC?|GMT|Z|[ECMP][SD]T|CST)$");
  private static final Map<String, String> OFFSETS =
      Map.of(
          "EST", "-0500", "EDT", "-0400", "CST", "-0600", "CDT", "-0500", "MST", "-0700", "MDT",
          "-0600", "PST", "-0800", "PDT", "-0700");

  private static final List<Function<String, String>> FORMS =
      List.of(
          text -> OffsetDateTime.parse(text).toString(),
          text -> LocalDate.parse(text).toString(),
          text -> OffsetDateTime.parse(mail(text), MAIL).toString());

  private FeedDate() {}

  /** ISO 8601; empty if it is no date that feeds use. */
  static String iso(String text) {
    for (Function<String, String> form : FORMS) {
      try {
        return form.apply(text.strip());
      } catch (DateTimeException e) {
        // The next form may fit.
      }
    }
    return "";
  }

  private static String mail(String text) {
    String day = WEEKDAY.matcher(text).replaceFirst("").replaceAll("\\s+", " ");
    Matcher zone = ZONE.matcher(day);
    return zone.find()
        ? zone.replaceFirst(OFFSETS.getOrDefault(zone.group(1), "+0000"))
        : day.replaceFirst("([+-]\\d{2}):(\\d{2})$", "$1$2");
  }
}
