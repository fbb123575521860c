package org.liaison.gateway.problem;

import java.util.ArrayList;
import java.util.List;

/** Collects everything that is wrong with a request, so that the client hears of it all at once. */
public final class Violations {

  private final List<Violation> found = new ArrayList<>();

  /** Notes a violation that no more special code names. */
  public void add(String field, String message) {
    add(field, ErrorCode.VALIDATION_FAILED, message);
  }

  /** Notes a violation. */
  public void add(String field, ErrorCode code, String message) {
    found.add(new Violation(field, code, message));
  }

  /**
   * Ends the request if anything was noted.
   *
   * @throws ProblemException with every violation; its code is the one that all share, otherwise
   *     {@code VALIDATION_FAILED}
   */
  public void refuse() {
    if (found.isEmpty()) {
      return;
    }
    long codes = found.stream().map(Violation::code).distinct().count();
    ErrorCode code = codes == 1 ? found.get(0).code() : ErrorCode.VALIDATION_FAILED;
    List<FieldError> errors =
        found.stream().map(each -> new FieldError(each.field(), each.message())).toList();
    throw new ProblemException(Problem.of(code, FieldError.summary(errors)).withErrors(errors));
  }
}
