package org.liaison.events.problem;

import java.util.List;

/** A failure that the caller can understand: a stable code, and a message that says what to do. */
public final class RecordException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final ErrorCode code;
  private final transient List<Violation> violations;

  public RecordException(ErrorCode code, String message) {
    this(code, message, List.of());
  }

  private RecordException(ErrorCode code, String message, List<Violation> violations) {
    super(message);
    this.code = code;
    this.violations = List.copyOf(violations);
  }

  /** One wrong field of a request. */
  public static RecordException invalid(ErrorCode code, String field, String message) {
    return new RecordException(
        code, field + ": " + message, List.of(new Violation(field, message)));
  }

  public ErrorCode code() {
    return code;
  }

  public List<Violation> violations() {
    return violations == null ? List.of() : violations;
  }
}
