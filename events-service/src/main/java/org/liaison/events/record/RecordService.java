package org.liaison.events.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.liaison.events.extraction.Findings;
import org.liaison.events.feed.domain.ChangeKind;
import org.liaison.events.feed.domain.RecordChange;
import org.liaison.events.feed.persistence.RecordChangeRepository;
import org.liaison.events.intake.domain.DocumentVersion;
import org.liaison.events.intake.domain.ExtractionCounts;
import org.liaison.events.intake.domain.ExtractionJob;
import org.liaison.events.intake.domain.JobStatus;
import org.liaison.events.intake.domain.SourceDocument;
import org.liaison.events.intake.persistence.JobRepository;
import org.liaison.events.record.domain.AnchoredText;
import org.liaison.events.record.persistence.EvidenceRepository;
import org.liaison.events.record.persistence.RecordLock;

/** Writes what a text gave into the record: all of it, once, in one transaction. */
@ApplicationScoped
public class RecordService {

  private final JobRepository jobs;
  private final RecordLock lock;
  private final EvidenceRepository evidence;
  private final EventRecorder events;
  private final ClaimRecorder claims;
  private final CommitmentRecorder commitments;
  private final RecordChangeRepository changes;
  private final Clock clock;

  RecordService(
      JobRepository jobs,
      RecordLock lock,
      EvidenceRepository evidence,
      EventRecorder events,
      ClaimRecorder claims,
      CommitmentRecorder commitments,
      RecordChangeRepository changes,
      Clock clock) {
    this.jobs = jobs;
    this.lock = lock;
    this.evidence = evidence;
    this.events = events;
    this.claims = claims;
    this.commitments = commitments;
    this.changes = changes;
    this.clock = clock;
  }

  /**
   * Records the findings and ends the job. Does nothing if the job is over already, as when its
   * lease ran out and another worker was faster.
   */
  @Transactional
  public void record(ExtractionJob job, SourceDocument document, Findings findings) {
    if (jobs.lockRunning(job.id()).isEmpty()) {
      return;
    }
    lock.acquire();
    Instant now = clock.instant();
    DocumentVersion version = document.version();
    if (jobs.newerIsDone(version)) {
      jobs.finish(
          job.id(), JobStatus.DONE, "superseded by a newer version", ExtractionCounts.NONE, now);
      return;
    }
    Source source =
        new Source(version, document.origin(), new AnchoredText(document.text().text()), now);
    if (version.number() > 1) {
      evidence.reanchor(version, document.origin(), source.text());
    }
    List<RecordChange> changed = new ArrayList<>();
    changed.addAll(events.record(findings.events(), source));
    changed.addAll(claims.record(findings.claims(), source, document.text().publishedOn()));
    changed.addAll(commitments.record(findings.commitments(), source));
    changed.add(new RecordChange(ChangeKind.EXTRACTION_DONE, version.documentId()));
    changes.append(version, now, changed);
    jobs.finish(job.id(), JobStatus.DONE, "", counts(findings), now);
  }

  private static ExtractionCounts counts(Findings findings) {
    int onTimeline =
        (int) findings.events().stream().filter(event -> event.factuality().onTimeline()).count();
    return new ExtractionCounts(
        onTimeline,
        findings.claims().size(),
        findings.commitments().size(),
        findings.events().size() - onTimeline);
  }
}
