package org.liaison.events.record.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.liaison.events.extraction.Name;

/**
 * What was promised.
 *
 * @param due empty if no term is named
 * @param made empty if the text does not tell when
 * @param status "open" until somebody decides
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
    List<Evidence> evidence) {

  public static final String OPEN = "open";

  public Commitment {
    promisors = List.copyOf(promisors);
    beneficiaries = List.copyOf(beneficiaries);
    areas = List.copyOf(areas);
    evidence = List.copyOf(evidence);
  }

  /** Whether a person has decided on it: then no engine changes or removes it. */
  public boolean decided() {
    return !status.equals(OPEN);
  }

  /** The same commitment with these passages. */
  public Commitment with(List<Evidence> passages) {
    return new Commitment(id, promisors, beneficiaries, action, areas, due, made, status, passages);
  }
}
