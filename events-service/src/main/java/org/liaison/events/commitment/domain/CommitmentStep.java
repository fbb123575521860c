package org.liaison.events.commitment.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.liaison.events.record.domain.Evidence;

/**
 * What a person said of a commitment.
 *
 * @param before status before; empty if the step added the commitment
 * @param after status after; empty if the step took it out of the record
 * @param event the event that shows it
 * @param passages those that show it
 * @param undoes the step that it took back
 */
public record CommitmentStep(
    UUID id,
    UUID commitment,
    String before,
    String after,
    String by,
    String reason,
    Instant at,
    Optional<UUID> event,
    List<Evidence> passages,
    Optional<UUID> undoes) {

  public CommitmentStep {
    passages = List.copyOf(passages);
  }
}
