package org.liaison.documents.problem;

import java.util.List;

/** A refusal that the caller can understand: a stable code, a message, and the fields at fault. */
public final class DocumentsException extends RuntimeException {

  private final ErrorCode code;
  private final transient List<FieldViolation> violations;

  public DocumentsException(ErrorCode code, String message) {
    this(code, message, List.of());
  }

  public DocumentsException(ErrorCode code, String message, List<FieldViolation> violations) {
    super(message);
    this.code = code;
    this.violations = List.copyOf(violations);
  }

  /** A refusal for one field alone. */
  public static DocumentsException ofField(ErrorCode code, String field, String description) {
    return new DocumentsException(
        code, field + ": " + description, List.of(new FieldViolation(field, description)));
  }

  public ErrorCode code() {
    return code;
  }

  public List<FieldViolation> violations() {
    return violations;
  }
}
