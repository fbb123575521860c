package org.liaison.events.grpc;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.liaison.events.edtf.Edtf;
import org.liaison.events.problem.ErrorCode;
import org.liaison.events.problem.RecordException;

/** Reads single request fields; each failure names the field. */
final class Fields {

  private Fields() {}

  /** An empty field is an absent one. */
  static Optional<String> optional(String value) {
    return value.isEmpty() ? Optional.empty() : Optional.of(value);
  }

  /** The id of something that must exist: one that is no UUID names nothing. */
  static UUID known(String id, ErrorCode notFound, String message) {
    try {
      return UUID.fromString(id);
    } catch (IllegalArgumentException malformed) {
      RecordException unknown = new RecordException(notFound, message + id);
      unknown.initCause(malformed);
      throw unknown;
    }
  }

  /** The id to select by. */
  static Optional<UUID> id(String field, String id) {
    return optional(id)
        .map(text -> known(text, ErrorCode.VALIDATION_FAILED, field + ": must be a UUID, not "));
  }

  static int version(int version) {
    if (version < 0) {
      throw RecordException.invalid(
          ErrorCode.VALIDATION_FAILED, "version", "must be 1 or more, or 0 for the newest");
    }
    return version;
  }

  /** One end of an EDTF date, as a bound of a selection. */
  static Optional<LocalDate> day(
      String field, String edtf, Function<Edtf, Optional<LocalDate>> end) {
    return optional(edtf)
        .flatMap(
            text -> {
              try {
                return end.apply(Edtf.parse(text));
              } catch (IllegalArgumentException malformed) {
                throw RecordException.invalid(
                    ErrorCode.DATE_INVALID, field, malformed.getMessage());
              }
            });
  }
}
