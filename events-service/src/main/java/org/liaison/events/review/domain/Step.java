package org.liaison.events.review.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What a person did.
 *
 * @param events ids of those that it touched
 * @param changes how; empty once a document was purged that told one of them
 * @param undoes the step that it took back
 */
public record Step(
    UUID id,
    StepAction action,
    String by,
    String reason,
    Instant at,
    Set<UUID> events,
    List<EventChange> changes,
    List<PassageMove> passages,
    List<FindingMove> findings,
    Optional<UUID> undoes) {

  public Step {
    events = Set.copyOf(events);
    changes = List.copyOf(changes);
    passages = List.copyOf(passages);
    findings = List.copyOf(findings);
  }

  /** How it changed an event. */
  public Optional<EventChange> change(UUID event) {
    return changes.stream().filter(change -> change.event().equals(event)).findFirst();
  }
}
