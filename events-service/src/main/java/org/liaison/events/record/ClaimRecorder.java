package org.liaison.events.record;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.liaison.events.extraction.ClaimFinding;
import org.liaison.events.feed.domain.ChangeKind;
import org.liaison.events.feed.domain.RecordChange;
import org.liaison.events.reading.domain.Told;
import org.liaison.events.record.ProofRecorder.Proof;
import org.liaison.events.record.domain.Claim;
import org.liaison.events.record.domain.Likeness;
import org.liaison.events.record.domain.Recognition;
import org.liaison.events.record.domain.Subject;
import org.liaison.events.record.persistence.ClaimRepository;
import org.liaison.events.record.persistence.EvidenceRepository;

/** Records claims; one that the document made before is not doubled. */
@ApplicationScoped
class ClaimRecorder {

  private final ClaimRepository claims;
  private final EvidenceRepository evidence;
  private final ProofRecorder proofs;

  ClaimRecorder(ClaimRepository claims, EvidenceRepository evidence, ProofRecorder proofs) {
    this.claims = claims;
    this.evidence = evidence;
    this.proofs = proofs;
  }

  Recorded<ClaimFinding> record(List<ClaimFinding> findings, Source source, LocalDate publishedOn) {
    List<Optional<Claim>> known = madeBefore(findings, source);
    List<Told<ClaimFinding>> told = new ArrayList<>();
    List<RecordChange> changed = new ArrayList<>();
    for (int i = 0; i < findings.size(); i++) {
      ClaimFinding finding = findings.get(i);
      Optional<UUID> before = known.get(i).map(Claim::id);
      UUID id = before.orElseGet(() -> claims.add(finding, publishedOn, source.now()));
      proofs.prove(
          Subject.claim(id),
          new Proof(finding.evidence(), finding.rule(), finding.confidence(), ""),
          source);
      told.add(new Told<>(finding, Optional.of(id)));
      if (before.isEmpty()) {
        changed.add(new RecordChange(ChangeKind.CLAIM_RECORDED, id));
      } else if (claims.revise(id, finding)) {
        changed.add(new RecordChange(ChangeKind.CLAIM_REVISED, id));
      }
    }
    return new Recorded<>(told, changed);
  }

  private List<Optional<Claim>> madeBefore(List<ClaimFinding> findings, Source source) {
    List<Claim> known =
        claims.byId(evidence.subjects(Subject.Kind.CLAIM, source.version().documentId()));
    return Recognition.of(
        known,
        findings,
        (claim, finding) ->
            Likeness.of(claim, finding, source.earlier().touch(claim.id(), finding.evidence())));
  }
}
