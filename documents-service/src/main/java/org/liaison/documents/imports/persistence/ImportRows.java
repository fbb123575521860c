package org.liaison.documents.imports.persistence;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.liaison.documents.imports.domain.FailedLine;
import org.liaison.documents.imports.domain.Import;
import org.liaison.documents.imports.domain.ImportCounts;
import org.liaison.documents.imports.domain.ImportState;
import org.liaison.documents.imports.domain.Refusal;

/** Rows of imports as records. */
final class ImportRows {

  private ImportRows() {}

  static Import toImport(Object[] row) {
    return new Import(
        (UUID) row[0],
        ImportState.valueOf((String) row[1]),
        number(row[2]),
        new ImportCounts(number(row[3]), number(row[4]), number(row[5]), number(row[6])),
        number(row[7]),
        instant(row[8]),
        instant(row[9]),
        Optional.ofNullable(row[10]).map(ImportRows::instant));
  }

  static FailedLine toFailure(Object[] row) {
    return new FailedLine(
        number(row[0]),
        (String) row[1],
        new Refusal((String) row[2], (String) row[3], ViolationsJson.read((String) row[4])));
  }

  private static long number(Object value) {
    return ((Number) value).longValue();
  }

  private static Instant instant(Object value) {
    return value instanceof OffsetDateTime time ? time.toInstant() : (Instant) value;
  }
}
