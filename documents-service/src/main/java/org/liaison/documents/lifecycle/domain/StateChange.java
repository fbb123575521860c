package org.liaison.documents.lifecycle.domain;

import java.time.Instant;
import java.util.Objects;
import org.liaison.documents.document.domain.DocumentState;

/**
 * A state that a document was put into.
 *
 * @param number 1 is the first
 * @param setBy who said so; may be empty
 * @param evidenceUrl what shows it; may be empty
 */
public record StateChange(
    int number,
    DocumentState state,
    String reason,
    String setBy,
    String evidenceUrl,
    Instant since) {

  public StateChange {
    if (number < 0) {
      throw new IllegalArgumentException("states count from 0, not " + number);
    }
    Objects.requireNonNull(state, "state");
    Objects.requireNonNull(reason, "reason");
    Objects.requireNonNull(setBy, "setBy");
    Objects.requireNonNull(evidenceUrl, "evidenceUrl");
    Objects.requireNonNull(since, "since");
  }
}
