package org.liaison.documents.source.persistence;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.liaison.documents.document.domain.DocumentKind;
import org.liaison.documents.document.domain.Handling;
import org.liaison.documents.source.domain.ItemCounts;
import org.liaison.documents.source.domain.ItemOutcome;
import org.liaison.documents.source.domain.PollOutcome;
import org.liaison.documents.source.domain.Source;
import org.liaison.documents.source.domain.SourceContent;
import org.liaison.documents.source.domain.SourceItem;
import org.liaison.documents.source.domain.SourceSettings;
import org.liaison.documents.source.domain.SourceStatus;
import org.liaison.documents.source.domain.Trouble;
import org.liaison.documents.source.domain.Validators;

/** Rows of sources as records. */
final class SourceRows {

  /** The columns in the order in which they are read. */
  static final String COLUMNS =
      """
      id, url, publisher, kind, handling, language, interval_seconds, content, paused,
        pause_reason, created_at, outcome, polled_at, succeeded_at, next_poll_at, http_status, code,
        message, failures_in_row, items, created, new_versions, unchanged, failed, etag,
        last_modified""";

  static final String ITEM_COLUMNS =
      "key, url, title, fingerprint, outcome, document_id, version, code, message, attempts, at";

  private SourceRows() {}

  static Source toSource(Object[] row) {
    SourceSettings settings =
        new SourceSettings(
            (String) row[1],
            (String) row[2],
            DocumentKind.valueOf((String) row[3]),
            Handling.valueOf((String) row[4]),
            (String) row[5],
            Duration.ofSeconds(((Number) row[6]).longValue()),
            SourceContent.valueOf((String) row[7]));
    return new Source(
        (UUID) row[0], settings, (Boolean) row[8], (String) row[9], (Instant) row[10], status(row));
  }

  private static SourceStatus status(Object[] row) {
    return new SourceStatus(
        PollOutcome.valueOf((String) row[11]),
        Optional.ofNullable((Instant) row[12]),
        Optional.ofNullable((Instant) row[13]),
        (Instant) row[14],
        number(row[15]),
        new Trouble((String) row[16], (String) row[17]),
        number(row[18]),
        new ItemCounts(
            number(row[19]), number(row[20]), number(row[21]), number(row[22]), number(row[23])),
        new Validators((String) row[24], (String) row[25]));
  }

  static SourceItem toItem(Object[] row) {
    return new SourceItem(
        (String) row[0],
        (String) row[1],
        (String) row[2],
        (String) row[3],
        ItemOutcome.valueOf((String) row[4]),
        Optional.ofNullable((UUID) row[5]),
        number(row[6]),
        new Trouble((String) row[7], (String) row[8]),
        number(row[9]),
        (Instant) row[10]);
  }

  private static int number(Object value) {
    return ((Number) value).intValue();
  }
}
