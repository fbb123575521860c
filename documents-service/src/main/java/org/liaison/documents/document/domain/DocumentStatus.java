package org.liaison.documents.document.domain;

import java.time.Instant;
import java.util.Objects;

/**
 * The state of a document now.
 *
 * @param number of the state; 0 as long as nobody set one
 * @param reason empty as long as nobody set a state
 */
public record DocumentStatus(DocumentState state, int number, Instant since, String reason) {

  public DocumentStatus {
    Objects.requireNonNull(state, "state");
    Objects.requireNonNull(since, "since");
    Objects.requireNonNull(reason, "reason");
    if (number < 0) {
      throw new IllegalArgumentException("states count from 0, not " + number);
    }
  }
}
