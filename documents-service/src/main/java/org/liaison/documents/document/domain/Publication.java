package org.liaison.documents.document.domain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * When a text was published.
 *
 * @param stated date or date-time with offset, as given
 * @param date the day it was where it was published
 */
public record Publication(String stated, LocalDate date) {

  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern DATE_TIME = Pattern.compile("\\d{4}-\\d{2}-\\d{2}[Tt].*");
  private static final LocalDate EARLIEST = LocalDate.of(1, 1, 1);

  /** Nothing if the text is no ISO 8601 date or date-time with offset, or a day that never was. */
  public static Optional<Publication> parse(String stated) {
    try {
      LocalDate date;
      if (DATE.matcher(stated).matches()) {
        date = LocalDate.parse(stated);
      } else if (DATE_TIME.matcher(stated).matches()) {
        date = OffsetDateTime.parse(stated).toLocalDate();
      } else {
        return Optional.empty();
      }
      return date.isBefore(EARLIEST)
          ? Optional.empty()
          : Optional.of(new Publication(stated, date));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
