package org.liaison.events.record;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.liaison.events.feed.domain.ChangeKind;
import org.liaison.events.feed.domain.RecordChange;
import org.liaison.events.feed.persistence.RecordChangeRepository;
import org.liaison.events.record.domain.AnchoredText;
import org.liaison.events.record.domain.EarlierProofs;
import org.liaison.events.record.domain.Subject.Kind;
import org.liaison.events.record.persistence.EventRepository;
import org.liaison.events.record.persistence.EvidenceRepository;
import org.liaison.events.record.persistence.RecordLock;
import org.liaison.events.standing.domain.Standing;
import org.liaison.events.standing.domain.StandingChange;
import org.liaison.events.standing.persistence.PurgeRepository;
import org.liaison.events.standing.persistence.StandingRepository;

/**
 * Brings the record in line with how documents stand: what is withdrawn counts no more and may
 * count again, what is purged is deleted. Expects a transaction.
 */
@ApplicationScoped
public class StandingRecorder {

  private final StandingRepository standings;
  private final PurgeRepository purges;
  private final EvidenceRepository evidence;
  private final EventRepository events;
  private final EventReviser reviser;
  private final Resettling resettling;
  private final RecordChangeRepository changes;
  private final RecordLock lock;

  StandingRecorder(
      StandingRepository standings,
      PurgeRepository purges,
      EvidenceRepository evidence,
      EventRepository events,
      EventReviser reviser,
      Resettling resettling,
      RecordChangeRepository changes,
      RecordLock lock) {
    this.standings = standings;
    this.purges = purges;
    this.evidence = evidence;
    this.events = events;
    this.reviser = reviser;
    this.resettling = resettling;
    this.changes = changes;
    this.lock = lock;
  }

  /** Takes changes over in their order; those that are known already change nothing. */
  public void record(List<StandingChange> told, Instant now) {
    if (told.isEmpty()) {
      return;
    }
    // First the jobs, as whoever records a text does it, so that neither waits for the other.
    purges.holdJobs(
        told.stream()
            .filter(change -> change.standing() == Standing.PURGED)
            .map(change -> change.version().documentId())
            .toList());
    lock.acquire();
    for (StandingChange change : told) {
      if (standings.put(change)) {
        List<RecordChange> changed =
            change.standing() == Standing.PURGED ? purge(change, now) : recount(change, now);
        if (!changed.isEmpty()) {
          changes.append(change.version(), now, changed);
        }
      }
    }
  }

  private List<RecordChange> recount(StandingChange change, Instant now) {
    UUID document = change.version().documentId();
    boolean withdrawn = change.standing() == Standing.WITHDRAWN;
    List<RecordChange> changed = new ArrayList<>();
    reviseEvents(change, evidence.subjects(Kind.EVENT, document), now, changed);
    tell(
        evidence.subjects(Kind.CLAIM, document),
        withdrawn ? ChangeKind.CLAIM_WITHDRAWN : ChangeKind.CLAIM_REVISED,
        changed);
    tell(
        evidence.subjects(Kind.COMMITMENT, document),
        withdrawn ? ChangeKind.COMMITMENT_WITHDRAWN : ChangeKind.COMMITMENT_REVISED,
        changed);
    return changed;
  }

  private List<RecordChange> purge(StandingChange change, Instant now) {
    UUID document = change.version().documentId();
    List<UUID> told = evidence.subjects(Kind.EVENT, document);
    List<UUID> claims = evidence.subjects(Kind.CLAIM, document);
    List<UUID> commitments = evidence.subjects(Kind.COMMITMENT, document);
    purges.forget(document);
    List<RecordChange> changed = new ArrayList<>();
    List<UUID> buried = purges.buryEvents(told);
    tell(buried, ChangeKind.EVENT_WITHDRAWN, changed);
    Set<UUID> left = new HashSet<>(told);
    buried.forEach(left::remove);
    reviseEvents(change, left, now, changed);
    changed.addAll(resettling.settle(left, now));
    tell(purges.deleteClaims(claims), ChangeKind.CLAIM_WITHDRAWN, changed);
    tell(purges.deleteCommitments(commitments), ChangeKind.COMMITMENT_WITHDRAWN, changed);
    return changed;
  }

  /** Events are known by what their documents tell that count, as far as any are left. */
  private void reviseEvents(
      StandingChange change, Collection<UUID> told, Instant now, List<RecordChange> changed) {
    Source source =
        new Source(change.version(), "", new AnchoredText(""), new EarlierProofs(List.of()), now);
    reviser.revise(Map.of(), Set.copyOf(told), source);
    events.recount(told);
    Set<UUID> gone = events.uncounted(told);
    told.stream()
        .sorted()
        .forEach(
            event ->
                changed.add(
                    new RecordChange(
                        gone.contains(event)
                            ? ChangeKind.EVENT_WITHDRAWN
                            : ChangeKind.EVENT_REVISED,
                        event)));
  }

  private static void tell(Collection<UUID> items, ChangeKind kind, List<RecordChange> changed) {
    items.stream().sorted().forEach(item -> changed.add(new RecordChange(kind, item)));
  }
}
