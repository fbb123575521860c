package org.liaison.events.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.liaison.events.extraction.Findings;
import org.liaison.events.feed.domain.RecordChange;
import org.liaison.events.feed.persistence.RecordChangeRepository;
import org.liaison.events.intake.domain.DocumentVersion;
import org.liaison.events.intake.domain.ExtractionCounts;
import org.liaison.events.intake.domain.ExtractionJob;
import org.liaison.events.intake.domain.JobStatus;
import org.liaison.events.intake.domain.SourceDocument;
import org.liaison.events.intake.persistence.JobRepository;
import org.liaison.events.reading.persistence.EngineRepository;
import org.liaison.events.reading.persistence.ReadingRepository;
import org.liaison.events.record.persistence.RecordLock;

/** Writes what a text gave into the record: all of it, once, in one transaction. */
@ApplicationScoped
public class RecordService {

  private final JobRepository jobs;
  private final RecordLock lock;
  private final ReadingRepository readings;
  private final EngineRepository engines;
  private final VersionRecorder recorder;
  private final RecordChangeRepository changes;
  private final Clock clock;

  RecordService(
      JobRepository jobs,
      RecordLock lock,
      ReadingRepository readings,
      EngineRepository engines,
      VersionRecorder recorder,
      RecordChangeRepository changes,
      Clock clock) {
    this.jobs = jobs;
    this.lock = lock;
    this.readings = readings;
    this.engines = engines;
    this.recorder = recorder;
    this.changes = changes;
    this.clock = clock;
  }

  /**
   * Records the findings and ends the job. Does nothing if the job is over already, as when its
   * lease ran out and another worker was faster.
   *
   * @param engine the engine that found them
   */
  @Transactional
  public void record(ExtractionJob job, String engine, SourceDocument document, Findings findings) {
    if (jobs.lockRunning(job.id()).isEmpty()) {
      return;
    }
    lock.acquire();
    Instant now = clock.instant();
    DocumentVersion version = document.version();
    if (jobs.newerIsDone(version)) {
      supersede(job, engine, now);
      return;
    }
    if (readByNewerEngine(version, engine)) {
      jobs.drop(job.id());
      return;
    }
    List<RecordChange> changed = recorder.record(document, engine, findings, now);
    changes.append(version, now, changed);
    readings.note(version, engine, now);
    jobs.finish(job.id(), JobStatus.DONE, engine, "", counts(findings), now);
  }

  private void supersede(ExtractionJob job, String engine, Instant now) {
    if (job.again()) {
      jobs.drop(job.id());
      return;
    }
    jobs.finish(
        job.id(),
        JobStatus.DONE,
        engine,
        "superseded by a newer version",
        ExtractionCounts.NONE,
        now);
  }

  /** During a rolling release an old replica must not write over what a new one has read. */
  private boolean readByNewerEngine(DocumentVersion version, String engine) {
    return readings
        .engine(version)
        .filter(last -> !last.equals(engine))
        .filter(last -> engines.outranks(last, engine))
        .isPresent();
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
