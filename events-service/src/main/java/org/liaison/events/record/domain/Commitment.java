package org.liaison.events.record.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.liaison.events.extraction.Name;

/**
 * What was promised.
 *
 * @param due empty if no term is named
 * @param made empty if the text does not tell when
 * @param status "open" until somebody decides
 * @param revision grows with every change
 * @param held whether a step of a person stands on it
 */
public record Commitment(
    UUID id,
    List<Name> promisors,
    List<Name> beneficiaries,
    String action,
    List<String> areas,
    Optional<EventDate> due,
    Optional<EventDate> made,
    String status,
    long revision,
    boolean held,
    List<Evidence> evidence) {

  public static final String OPEN = "open";

  /** While it is one of these, its term matters. */
  private static final Set<String> RUNNING = Set.of(OPEN, "under-way");

  public Commitment {
    promisors = List.copyOf(promisors);
    beneficiaries = List.copyOf(beneficiaries);
    areas = List.copyOf(areas);
    evidence = List.copyOf(evidence);
  }

  /** Whether a person has decided on it: then no engine changes or removes it. */
  public boolean decided() {
    return held || !status.equals(OPEN);
  }

  /** Whether its term has passed and nothing is said of how it ended. */
  public boolean overdue(LocalDate today) {
    return RUNNING.contains(status)
        && due.flatMap(EventDate::latest).filter(last -> last.isBefore(today)).isPresent();
  }

  /** The same commitment with these passages. */
  public Commitment with(List<Evidence> passages) {
    return new Commitment(
        id, promisors, beneficiaries, action, areas, due, made, status, revision, held, passages);
  }
}
