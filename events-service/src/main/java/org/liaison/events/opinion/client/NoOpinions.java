package org.liaison.events.opinion.client;

import java.util.Optional;
import org.liaison.events.extraction.opinion.NoOpinionException;

/** Finds our own exception again behind those that libraries wrap it in. */
final class NoOpinions {

  private static final int DEEPEST = 20;

  private NoOpinions() {}

  static Optional<NoOpinionException> within(Throwable failure) {
    Throwable cause = failure;
    for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
      if (cause instanceof NoOpinionException found) {
        return Optional.of(found);
      }
      cause = cause.getCause();
    }
    return Optional.empty();
  }
}
