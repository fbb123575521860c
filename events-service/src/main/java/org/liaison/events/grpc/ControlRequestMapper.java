package org.liaison.events.grpc;

import com.google.protobuf.MessageLite;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.liaison.events.control.domain.ControlDraft;
import org.liaison.events.control.domain.ControlField;
import org.liaison.events.control.domain.ControlFilter;
import org.liaison.events.control.domain.ControlKind;
import org.liaison.events.problem.ErrorCode;
import org.liaison.events.problem.RecordException;
import org.liaison.events.review.domain.Signature;
import org.liaison.events.v1.ControlFields;
import org.liaison.events.v1.ListControlsRequest;

/** From requests to what the control register understands. */
final class ControlRequestMapper {

  private ControlRequestMapper() {}

  static ControlFilter toFilter(ListControlsRequest request) {
    return new ControlFilter(
        Fields.optional(request.getJurisdiction()),
        Fields.optional(request.getSubstance()),
        toKind(request.getKind()),
        Fields.optional(request.getOn()).map(day -> day("on", day)),
        Fields.optional(request.getQuery()));
  }

  static Optional<ControlKind> toKind(org.liaison.events.v1.ControlKind kind) {
    return switch (kind) {
      case CONTROL_KIND_UNSPECIFIED, UNRECOGNIZED -> Optional.empty();
      default -> Optional.of(ControlKind.valueOf(kind.name().substring("CONTROL_KIND_".length())));
    };
  }

  /** A day that must be given. */
  static LocalDate day(String field, String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException malformed) {
      RecordException refusal =
          RecordException.invalid(
              ErrorCode.DATE_INVALID, field, "must be a day such as 2024-07-31");
      refusal.initCause(malformed);
      throw refusal;
    }
  }

  /** What is given, in words; an enum value that says nothing is an empty word. */
  static ControlDraft toDraft(ControlFields fields) {
    Map<ControlField, String> given = new EnumMap<>(ControlField.class);
    fields
        .getAllFields()
        .forEach(
            (descriptor, value) ->
                given.put(
                    ControlField.valueOf(descriptor.getName().toUpperCase(Locale.ROOT)),
                    value.toString()));
    if (fields.hasKind()) {
      given.put(
          ControlField.KIND, toKind(fields.getKind()).map(ControlRequestMapper::word).orElse(""));
    }
    if (fields.hasSourceChecked()) {
      given.put(ControlField.SOURCE_CHECKED, checked(fields));
    }
    return new ControlDraft(given);
  }

  /**
   * Who asks, unchecked.
   *
   * @param request all of it, by which requests with the same key are told apart
   */
  static Signature toSignature(org.liaison.events.v1.Signature signature, MessageLite request) {
    return new Signature(
        signature.getBy(),
        signature.getReason(),
        signature.getIdempotencyKey(),
        DraftMapper.fingerprint(request));
  }

  private static String checked(ControlFields fields) {
    return switch (fields.getSourceChecked()) {
      case SOURCE_CHECK_UNSPECIFIED, UNRECOGNIZED -> "";
      default ->
          fields
              .getSourceChecked()
              .name()
              .substring("SOURCE_CHECK_".length())
              .toLowerCase(Locale.ROOT);
    };
  }

  private static String word(ControlKind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }
}
