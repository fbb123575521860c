package org.liaison.events.record;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.liaison.events.extraction.Passage;
import org.liaison.events.record.domain.EarlierProof;
import org.liaison.events.record.domain.Evidence;
import org.liaison.events.record.domain.Subject;
import org.liaison.events.record.persistence.EvidenceRepository;

/** Records the passages that prove an item; one that proved it before stays as it is. */
@ApplicationScoped
class ProofRecorder {

  private final EvidenceRepository evidence;

  ProofRecorder(EvidenceRepository evidence) {
    this.evidence = evidence;
  }

  /** Adds a finding's passages; false if the item had all of them. */
  boolean prove(Subject item, Proof proof, Source source) {
    boolean added = false;
    for (Passage passage : proof.passages()) {
      Evidence told =
          source.evidence(passage, proof.rule(), proof.confidence(), proof.matchReason());
      Optional<EarlierProof> earlier = source.earlier().keep(item, passage);
      if (earlier.isEmpty()) {
        added |= evidence.add(item, told);
      } else if (!sameWay(earlier.get(), proof)) {
        evidence.refresh(earlier.get().id(), proof.rule(), proof.confidence());
      }
    }
    return added;
  }

  private static boolean sameWay(EarlierProof earlier, Proof proof) {
    return earlier.rule().equals(proof.rule())
        && Double.compare(earlier.confidence(), proof.confidence()) == 0;
  }

  /**
   * How a finding proves its item.
   *
   * @param matchReason why it was taken to tell that item; empty if it is the first to tell it
   */
  record Proof(List<Passage> passages, String rule, double confidence, String matchReason) {}
}
