package org.liaison.events.record;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.liaison.events.extraction.CommitmentFinding;
import org.liaison.events.feed.domain.ChangeKind;
import org.liaison.events.feed.domain.RecordChange;
import org.liaison.events.record.domain.Commitment;
import org.liaison.events.record.domain.Subject;
import org.liaison.events.record.persistence.CommitmentRepository;
import org.liaison.events.record.persistence.EvidenceRepository;

/** Records commitments; one that the document told before is not doubled. */
@ApplicationScoped
class CommitmentRecorder {

  private final CommitmentRepository commitments;
  private final EvidenceRepository evidence;

  CommitmentRecorder(CommitmentRepository commitments, EvidenceRepository evidence) {
    this.commitments = commitments;
    this.evidence = evidence;
  }

  List<RecordChange> record(List<CommitmentFinding> findings, Source source) {
    List<Commitment> toldBefore =
        commitments.byId(evidence.subjects(Subject.Kind.COMMITMENT, source.version().documentId()));
    List<RecordChange> changed = new ArrayList<>();
    for (CommitmentFinding finding : findings) {
      Optional<UUID> known =
          toldBefore.stream()
              .filter(commitment -> same(commitment, finding))
              .map(Commitment::id)
              .findFirst();
      UUID id = known.orElseGet(() -> commitments.add(finding, source.now()));
      prove(id, finding, source);
      if (known.isEmpty()) {
        changed.add(new RecordChange(ChangeKind.COMMITMENT_RECORDED, id));
      }
    }
    return changed;
  }

  private void prove(UUID id, CommitmentFinding finding, Source source) {
    finding
        .evidence()
        .forEach(
            passage ->
                evidence.add(
                    Subject.commitment(id),
                    source.evidence(passage, finding.rule(), finding.confidence(), "")));
  }

  private static boolean same(Commitment commitment, CommitmentFinding finding) {
    return commitment.promisors().equals(finding.promisors())
        && commitment.action().equals(finding.action());
  }
}
