package org.liaison.events.record.domain;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.liaison.events.extraction.Passage;

/**
 * What passages of a version proved before it is recorded again, and which of them still do. For
 * one recording, in one thread.
 */
public final class EarlierProofs {

  private final List<EarlierProof> proofs;
  private final Map<UUID, List<EarlierProof>> byItem;
  private final Set<UUID> kept = new HashSet<>();

  public EarlierProofs(List<EarlierProof> proofs) {
    this.proofs = List.copyOf(proofs);
    this.byItem =
        this.proofs.stream().collect(Collectors.groupingBy(proof -> proof.subject().id()));
  }

  /** The proof of the item by exactly this passage; it counts as kept from now on. */
  public Optional<EarlierProof> keep(Subject item, Passage passage) {
    Optional<EarlierProof> same =
        of(item.id()).stream()
            .filter(proof -> proof.start() == passage.start() && proof.end() == passage.end())
            .findFirst();
    same.ifPresent(proof -> kept.add(proof.id()));
    return same;
  }

  /** Whether one of these passages touches one that proved the item. */
  public boolean touch(UUID item, List<Passage> passages) {
    return of(item).stream()
        .anyMatch(
            proof ->
                passages.stream()
                    .anyMatch(
                        passage -> passage.start() < proof.end() && proof.start() < passage.end()));
  }

  /** Passages of the version that proved the item. */
  public int count(UUID item) {
    return of(item).size();
  }

  /** Why the version was taken to tell the item; empty if it did not tell it. */
  public Optional<String> reason(UUID item) {
    return of(item).stream().map(EarlierProof::matchReason).findFirst();
  }

  /** Those that were not kept. */
  public List<EarlierProof> lost() {
    return proofs.stream().filter(proof -> !kept.contains(proof.id())).toList();
  }

  private List<EarlierProof> of(UUID item) {
    return byItem.getOrDefault(item, List.of());
  }
}
