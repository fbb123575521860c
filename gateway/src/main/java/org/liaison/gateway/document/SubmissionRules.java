package org.liaison.gateway.document;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.regex.Pattern;
import org.liaison.gateway.problem.ErrorCode;
import org.liaison.gateway.problem.Violations;

/** The shape that a submission must have; what it means is for documents-service to judge. */
final class SubmissionRules {

  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}(T.+)?");

  private SubmissionRules() {}

  static void check(SubmissionRequest request, Violations violations) {
    if (!request.kind().isBlank() && DocumentWords.KINDS.value(request.kind()).isEmpty()) {
      violations.add("kind", "must be one of " + String.join(", ", DocumentWords.KINDS.words()));
    }
    if (!request.handling().isEmpty() && DocumentWords.handling(request.handling()).isEmpty()) {
      violations.add(
          "handling", "must be one of " + String.join(", ", DocumentWords.HANDLINGS.words()));
    }
    if (!request.publishedOn().isBlank() && !isDate(request.publishedOn())) {
      violations.add(
          "publishedOn",
          ErrorCode.DATE_INVALID,
          "must be a day that exists (2024-08-02) or a date-time with offset"
              + " (2024-08-02T20:15:00+08:00)");
    }
  }

  private static boolean isDate(String text) {
    if (!DATE.matcher(text).matches()) {
      return false;
    }
    try {
      if (text.indexOf('T') < 0) {
        LocalDate.parse(text);
      } else {
        OffsetDateTime.parse(text);
      }
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }
}
