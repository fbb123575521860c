package org.liaison.events.record;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.liaison.events.feed.domain.ChangeKind;
import org.liaison.events.feed.domain.RecordChange;
import org.liaison.events.reading.persistence.FindingRepository;
import org.liaison.events.record.domain.EarlierProof;
import org.liaison.events.record.domain.Subject;
import org.liaison.events.record.domain.Subject.Kind;
import org.liaison.events.record.persistence.ClaimRepository;
import org.liaison.events.record.persistence.CommitmentRepository;
import org.liaison.events.record.persistence.EventRepository;
import org.liaison.events.record.persistence.EvidenceRepository;

/**
 * Takes back passages that a document does not tell any more, and the items that nothing else
 * proves. What a person has decided on stays as it is, passages included.
 */
@ApplicationScoped
class Withdrawal {

  private final EvidenceRepository evidence;
  private final EventRepository events;
  private final ClaimRepository claims;
  private final CommitmentRepository commitments;
  private final FindingRepository findings;

  Withdrawal(
      EvidenceRepository evidence,
      EventRepository events,
      ClaimRepository claims,
      CommitmentRepository commitments,
      FindingRepository findings) {
    this.evidence = evidence;
    this.events = events;
    this.claims = claims;
    this.commitments = commitments;
    this.findings = findings;
  }

  /** Takes back what was not found again. */
  Withdrawn withdraw(List<EarlierProof> lost) {
    if (lost.isEmpty()) {
      return new Withdrawn(Set.of(), List.of());
    }
    List<RecordChange> changes = new ArrayList<>();
    Outcome ofEvents = takeBack(Kind.EVENT, events.lockUndecided(items(Kind.EVENT, lost)), lost);
    events.remove(ofEvents.gone());
    tell(ofEvents.gone(), ChangeKind.EVENT_WITHDRAWN, changes);

    Outcome ofClaims = takeBack(Kind.CLAIM, items(Kind.CLAIM, lost), lost);
    claims.remove(ofClaims.gone());
    tell(ofClaims.gone(), ChangeKind.CLAIM_WITHDRAWN, changes);
    tell(ofClaims.left(), ChangeKind.CLAIM_REVISED, changes);

    Outcome ofCommitments =
        takeBack(Kind.COMMITMENT, commitments.lockUndecided(items(Kind.COMMITMENT, lost)), lost);
    commitments.remove(ofCommitments.gone());
    tell(ofCommitments.gone(), ChangeKind.COMMITMENT_WITHDRAWN, changes);
    tell(ofCommitments.left(), ChangeKind.COMMITMENT_REVISED, changes);
    return new Withdrawn(ofEvents.left(), changes);
  }

  /** Removes those of the events that no passage proves any more. */
  Set<UUID> removeEmptied(Set<UUID> left) {
    Set<UUID> emptied = new TreeSet<>(events.lockUndecided(left));
    emptied.removeAll(evidence.proved(Kind.EVENT, left));
    if (!emptied.isEmpty()) {
      findings.unlink(emptied);
      events.remove(emptied);
    }
    return emptied;
  }

  private Outcome takeBack(Kind kind, Set<UUID> undecided, List<EarlierProof> lost) {
    evidence.remove(
        lost.stream()
            .filter(proof -> proof.subject().kind() == kind)
            .filter(proof -> undecided.contains(proof.subject().id()))
            .map(EarlierProof::id)
            .toList());
    Set<UUID> left = evidence.proved(kind, undecided);
    Set<UUID> gone = new HashSet<>(undecided);
    gone.removeAll(left);
    if (!gone.isEmpty()) {
      findings.unlink(gone);
    }
    return new Outcome(gone, left);
  }

  private static Set<UUID> items(Kind kind, List<EarlierProof> lost) {
    return lost.stream()
        .map(EarlierProof::subject)
        .filter(subject -> subject.kind() == kind)
        .map(Subject::id)
        .collect(Collectors.toSet());
  }

  private static void tell(Set<UUID> items, ChangeKind kind, List<RecordChange> changes) {
    items.stream().sorted().forEach(item -> changes.add(new RecordChange(kind, item)));
  }

  /**
   * What was taken back.
   *
   * @param events those that lost a passage and have others
   */
  record Withdrawn(Set<UUID> events, List<RecordChange> changes) {}

  private record Outcome(Set<UUID> gone, Set<UUID> left) {}
}
