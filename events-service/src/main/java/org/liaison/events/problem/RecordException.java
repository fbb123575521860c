package org.liaison.events.problem;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A failure that the caller can understand: a stable code, and a message that says what to do. */
public final class RecordException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final ErrorCode code;
  private final transient List<Violation> violations;
  private final transient Map<String, String> info;

  public RecordException(ErrorCode code, String message) {
    this(code, message, List.of(), Map.of());
  }

  private RecordException(
      ErrorCode code, String message, List<Violation> violations, Map<String, String> info) {
    super(message);
    this.code = code;
    this.violations = List.copyOf(violations);
    this.info = Map.copyOf(info);
  }

  /** A failure that tells what the caller can go on with. */
  public static RecordException telling(ErrorCode code, String message, String name, String value) {
    return new RecordException(code, message, List.of(), Map.of(name, value));
  }

  /** Several wrong fields of a request. */
  public static RecordException invalid(List<Violation> violations) {
    String message =
        violations.stream()
            .map(violation -> violation.field() + ": " + violation.message())
            .collect(Collectors.joining("; "));
    return new RecordException(ErrorCode.VALIDATION_FAILED, message, violations, Map.of());
  }

  /** One wrong field of a request. */
  public static RecordException invalid(ErrorCode code, String field, String message) {
    return new RecordException(
        code, field + ": " + message, List.of(new Violation(field, message)), Map.of());
  }

  public ErrorCode code() {
    return code;
  }

  public List<Violation> violations() {
    return violations == null ? List.of() : violations;
  }

  /** What the caller can go on with, by name. */
  public Map<String, String> info() {
    return info == null ? Map.of() : info;
  }
}
