package org.liaison.events.record;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.liaison.events.extraction.CommitmentFinding;
import org.liaison.events.feed.domain.ChangeKind;
import org.liaison.events.feed.domain.RecordChange;
import org.liaison.events.reading.domain.Told;
import org.liaison.events.record.ProofRecorder.Proof;
import org.liaison.events.record.domain.Commitment;
import org.liaison.events.record.domain.Likeness;
import org.liaison.events.record.domain.Recognition;
import org.liaison.events.record.domain.Subject;
import org.liaison.events.record.persistence.CommitmentRepository;
import org.liaison.events.record.persistence.EvidenceRepository;

/** Records commitments; one that the document told before is not doubled. */
@ApplicationScoped
class CommitmentRecorder {

  private final CommitmentRepository commitments;
  private final EvidenceRepository evidence;
  private final ProofRecorder proofs;

  CommitmentRecorder(
      CommitmentRepository commitments, EvidenceRepository evidence, ProofRecorder proofs) {
    this.commitments = commitments;
    this.evidence = evidence;
    this.proofs = proofs;
  }

  Recorded<CommitmentFinding> record(List<CommitmentFinding> findings, Source source) {
    List<Optional<Commitment>> known = toldBefore(findings, source);
    List<Told<CommitmentFinding>> told = new ArrayList<>();
    List<RecordChange> changed = new ArrayList<>();
    for (int i = 0; i < findings.size(); i++) {
      CommitmentFinding finding = findings.get(i);
      Optional<UUID> before = known.get(i).map(Commitment::id);
      UUID id = before.orElseGet(() -> commitments.add(finding, source.now()));
      proofs.prove(
          Subject.commitment(id),
          new Proof(finding.evidence(), finding.rule(), finding.confidence(), ""),
          source);
      told.add(new Told<>(finding, Optional.of(id)));
      if (before.isEmpty()) {
        changed.add(new RecordChange(ChangeKind.COMMITMENT_RECORDED, id));
      } else if (commitments.revise(id, finding)) {
        changed.add(new RecordChange(ChangeKind.COMMITMENT_REVISED, id));
      }
    }
    return new Recorded<>(told, changed);
  }

  private List<Optional<Commitment>> toldBefore(List<CommitmentFinding> findings, Source source) {
    List<Commitment> known =
        commitments.byId(evidence.subjects(Subject.Kind.COMMITMENT, source.version().documentId()));
    return Recognition.of(
        known,
        findings,
        (commitment, finding) ->
            Likeness.of(
                commitment, finding, source.earlier().touch(commitment.id(), finding.evidence())));
  }
}
