package org.liaison.gateway.problem;

/** Ends a request with a problem that is already worded for the client. */
public class ProblemException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  public ProblemException(Problem problem) {
    super(problem.code() + ": " + problem.detail());
    this.problem = problem;
  }

  public ProblemException(ErrorCode code, String detail) {
    this(Problem.of(code, detail));
  }

  /** What the client is told. */
  public Problem problem() {
    return problem;
  }
}
