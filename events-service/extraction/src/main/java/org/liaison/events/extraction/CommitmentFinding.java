package org.liaison.events.extraction;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Somebody promises something.
 *
 * @param promisors who promises
 * @param beneficiaries to whom; may be empty
 * @param action what is promised, as written
 * @param areas lexicon ids
 * @param due empty if no term is named
 * @param made when it was promised; empty if the text does not tell
 */
public record CommitmentFinding(
    List<Name> promisors,
    List<Name> beneficiaries,
    String action,
    Set<String> areas,
    Optional<FoundDate> due,
    Optional<FoundDate> made,
    List<Passage> evidence,
    String rule,
    double confidence) {

  public CommitmentFinding {
    promisors = List.copyOf(promisors);
    beneficiaries = List.copyOf(beneficiaries);
    areas = Set.copyOf(areas);
    evidence = List.copyOf(evidence);
    if (evidence.isEmpty()) {
      throw new IllegalArgumentException("a commitment needs the passage that makes it");
    }
  }

  CommitmentFinding with(double newConfidence) {
    return new CommitmentFinding(
        promisors, beneficiaries, action, areas, due, made, evidence, rule, newConfidence);
  }
}
