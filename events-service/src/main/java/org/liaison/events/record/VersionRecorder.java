package org.liaison.events.record;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.liaison.events.extraction.ClaimFinding;
import org.liaison.events.extraction.CommitmentFinding;
import org.liaison.events.extraction.Findings;
import org.liaison.events.feed.domain.ChangeKind;
import org.liaison.events.feed.domain.RecordChange;
import org.liaison.events.intake.domain.DocumentVersion;
import org.liaison.events.intake.domain.SourceDocument;
import org.liaison.events.reading.domain.VersionFindings;
import org.liaison.events.reading.persistence.FindingRepository;
import org.liaison.events.record.EventRecorder.RecordedEvents;
import org.liaison.events.record.Withdrawal.Withdrawn;
import org.liaison.events.record.domain.AnchoredText;
import org.liaison.events.record.domain.EarlierProofs;
import org.liaison.events.record.persistence.EventRepository;
import org.liaison.events.record.persistence.EvidenceRepository;

/**
 * Brings the record in line with what a version tells now, whatever it told before: by an older
 * version, or as another engine read it.
 */
@ApplicationScoped
class VersionRecorder {

  private final EvidenceRepository evidence;
  private final EventRecorder events;
  private final ClaimRecorder claims;
  private final CommitmentRecorder commitments;
  private final FindingRepository kept;
  private final Withdrawal withdrawal;
  private final EventReviser reviser;
  private final EventRepository eventRepository;

  VersionRecorder(
      EvidenceRepository evidence,
      EventRecorder events,
      ClaimRecorder claims,
      CommitmentRecorder commitments,
      FindingRepository kept,
      Withdrawal withdrawal,
      EventReviser reviser,
      EventRepository eventRepository) {
    this.evidence = evidence;
    this.events = events;
    this.claims = claims;
    this.commitments = commitments;
    this.kept = kept;
    this.withdrawal = withdrawal;
    this.reviser = reviser;
    this.eventRepository = eventRepository;
  }

  /** Records all findings of a version; what that changed, in the order of the feed. */
  List<RecordChange> record(
      SourceDocument document, String engine, Findings findings, Instant now) {
    Source source = source(document, now);
    DocumentVersion version = document.version();
    RecordedEvents told = events.record(findings.events(), source);
    Recorded<ClaimFinding> said =
        claims.record(findings.claims(), source, document.text().publishedOn());
    Recorded<CommitmentFinding> promised = commitments.record(findings.commitments(), source);
    kept.replace(
        version,
        engine,
        new VersionFindings(
            told.recorded().told(), said.told(), promised.told(), findings.uncoded()));
    Withdrawn withdrawn = withdrawal.withdraw(source.earlier().lost());

    List<RecordChange> changed = new ArrayList<>(told.recorded().changes());
    Set<UUID> emptied = withdrawal.removeEmptied(told.left());
    emptied.forEach(id -> changed.add(new RecordChange(ChangeKind.EVENT_WITHDRAWN, id)));
    Set<UUID> lessTold = new HashSet<>(withdrawn.events());
    lessTold.addAll(told.left());
    changed.addAll(reviser.revise(told.again(), lessTold, source));
    changed.addAll(said.changes());
    changed.addAll(promised.changes());
    changed.addAll(withdrawn.changes());
    changed.add(new RecordChange(ChangeKind.EXTRACTION_DONE, version.documentId()));
    Set<UUID> touched = new HashSet<>(told.concerned());
    touched.addAll(withdrawn.events());
    if (version.number() > 1) {
      touched.addAll(evidence.orphaned(version.documentId()));
    }
    eventRepository.recount(touched);
    return changed.stream().distinct().toList();
  }

  private Source source(SourceDocument document, Instant now) {
    DocumentVersion version = document.version();
    AnchoredText text = new AnchoredText(document.text().text());
    if (version.number() > 1) {
      evidence.reanchor(version, document.origin(), text);
    }
    EarlierProofs earlier = new EarlierProofs(evidence.proofs(version));
    return new Source(version, document.origin(), text, earlier, now);
  }
}
