package org.liaison.documents.search.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;
import org.liaison.documents.problem.DocumentsException;
import org.liaison.documents.problem.ErrorCode;

/** The first and the last day of an EDTF level 0 date: a year, a month or a day. */
record DateBound(LocalDate first, LocalDate last) {

  private static final Pattern YEAR = Pattern.compile("\\d{4}");
  private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  static DateBound parse(String field, String date) {
    try {
      if (YEAR.matcher(date).matches() && !date.equals("0000")) {
        LocalDate first = LocalDate.of(Integer.parseInt(date), 1, 1);
        return new DateBound(first, first.plusYears(1).minusDays(1));
      }
      if (MONTH.matcher(date).matches()) {
        YearMonth month = YearMonth.parse(date);
        return new DateBound(month.atDay(1), month.atEndOfMonth());
      }
      if (DAY.matcher(date).matches()) {
        LocalDate day = LocalDate.parse(date);
        return new DateBound(day, day);
      }
    } catch (DateTimeParseException e) {
      throw invalid(field, date);
    }
    throw invalid(field, date);
  }

  private static DocumentsException invalid(String field, String date) {
    return DocumentsException.ofField(
        ErrorCode.DATE_INVALID,
        field,
        "must be a year, month or day that exists, such as 2024, 2024-07 or 2024-07-31; not \""
            + date.substring(0, Math.min(40, date.length()))
            + "\"");
  }
}
