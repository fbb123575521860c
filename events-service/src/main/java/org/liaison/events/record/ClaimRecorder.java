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
import org.liaison.events.record.domain.Claim;
import org.liaison.events.record.domain.Subject;
import org.liaison.events.record.persistence.ClaimRepository;
import org.liaison.events.record.persistence.EvidenceRepository;

/** Records claims; one that the document made before is not doubled. */
@ApplicationScoped
class ClaimRecorder {

  private final ClaimRepository claims;
  private final EvidenceRepository evidence;

  ClaimRecorder(ClaimRepository claims, EvidenceRepository evidence) {
    this.claims = claims;
    this.evidence = evidence;
  }

  List<RecordChange> record(List<ClaimFinding> findings, Source source, LocalDate publishedOn) {
    List<Claim> madeBefore =
        claims.byId(evidence.subjects(Subject.Kind.CLAIM, source.version().documentId()));
    List<RecordChange> changed = new ArrayList<>();
    for (ClaimFinding finding : findings) {
      Optional<UUID> known =
          madeBefore.stream().filter(claim -> same(claim, finding)).map(Claim::id).findFirst();
      UUID id = known.orElseGet(() -> claims.add(finding, publishedOn, source.now()));
      prove(id, finding, source);
      if (known.isEmpty()) {
        changed.add(new RecordChange(ChangeKind.CLAIM_RECORDED, id));
      }
    }
    return changed;
  }

  private void prove(UUID id, ClaimFinding finding, Source source) {
    finding
        .evidence()
        .forEach(
            passage ->
                evidence.add(
                    Subject.claim(id),
                    source.evidence(passage, finding.rule(), finding.confidence(), "")));
  }

  private static boolean same(Claim claim, ClaimFinding finding) {
    return claim.speaker().equals(finding.speaker()) && claim.content().equals(finding.content());
  }
}
