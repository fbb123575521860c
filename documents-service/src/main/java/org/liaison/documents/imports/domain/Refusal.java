package org.liaison.documents.imports.domain;

import java.util.List;
import org.liaison.documents.problem.DocumentsException;
import org.liaison.documents.problem.FieldViolation;

/** Why a line is no document: a stable code, a message, and the fields at fault. */
public record Refusal(String code, String message, List<FieldViolation> violations) {

  public Refusal {
    violations = List.copyOf(violations);
  }

  static Refusal of(DocumentsException refusal) {
    return new Refusal(refusal.code().name(), refusal.getMessage(), refusal.violations());
  }
}
