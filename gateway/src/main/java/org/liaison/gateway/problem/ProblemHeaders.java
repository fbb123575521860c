package org.liaison.gateway.problem;

import java.util.Map;

/** The headers that go with a problem besides its media type. */
final class ProblemHeaders {

  /** Long enough for a breaker to let a call through again, short enough not to annoy. */
  private static final String RETRY_AFTER_SECONDS = "1";

  private ProblemHeaders() {}

  /** Headers by name. */
  static Map<String, String> of(Problem problem) {
    return switch (problem.status()) {
      case 405 -> Map.of("Allow", AllowedMethods.of(problem.instance()));
      case 429, 503 -> Map.of("Retry-After", RETRY_AFTER_SECONDS, "Cache-Control", "no-store");
      default -> Map.of("Cache-Control", "no-store");
    };
  }
}
