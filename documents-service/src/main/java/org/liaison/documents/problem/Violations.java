package org.liaison.documents.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Collects the faults of a request, so that its sender learns of all at once. */
public final class Violations {

  private final List<FieldViolation> found = new ArrayList<>();

  /** Notes a fault. */
  public void add(String field, String description) {
    found.add(new FieldViolation(field, description));
  }

  /** Refuses the request if anything was found. */
  public void throwIfAny() {
    if (!found.isEmpty()) {
      throw new DocumentsException(
          ErrorCode.VALIDATION_FAILED,
          found.stream()
              .map(violation -> violation.field() + ": " + violation.description())
              .collect(Collectors.joining("; ")),
          found);
    }
  }
}
