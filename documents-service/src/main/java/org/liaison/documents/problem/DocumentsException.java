package org.liaison.documents.problem;

import java.util.List;
import java.util.Map;

/** A refusal that the caller can understand: a stable code, a message, and the fields at fault. */
public final class DocumentsException extends RuntimeException {

  private final ErrorCode code;
  private final transient List<FieldViolation> violations;
  private final transient Map<String, String> details;

  public DocumentsException(ErrorCode code, String message) {
    this(code, message, List.of());
  }

  public DocumentsException(ErrorCode code, String message, List<FieldViolation> violations) {
    this(code, message, violations, Map.of());
  }

  /** A refusal with what a program may want to know of it, by short names. */
  public DocumentsException(ErrorCode code, String message, Map<String, String> details) {
    this(code, message, List.of(), details);
  }

  private DocumentsException(
      ErrorCode code,
      String message,
      List<FieldViolation> violations,
      Map<String, String> details) {
    super(message);
    this.code = code;
    this.violations = List.copyOf(violations);
    this.details = Map.copyOf(details);
  }

  /** A refusal for one field alone. */
  public static DocumentsException ofField(ErrorCode code, String field, String description) {
    return new DocumentsException(
        code, field + ": " + description, List.of(new FieldViolation(field, description)));
  }

  public ErrorCode code() {
    return code;
  }

  public Map<String, String> details() {
    return details;
  }

  public List<FieldViolation> violations() {
    return violations;
  }
}
