package org.liaison.events.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.liaison.events.EventsConfig;
import org.liaison.events.feed.domain.ChangeKind;
import org.liaison.events.feed.domain.RecordChange;
import org.liaison.events.feed.persistence.RecordChangeRepository;
import org.liaison.events.intake.domain.Backoff;
import org.liaison.events.intake.domain.ExtractionCounts;
import org.liaison.events.intake.domain.ExtractionJob;
import org.liaison.events.intake.domain.JobStatus;
import org.liaison.events.intake.persistence.JobRepository;
import org.liaison.events.reading.persistence.ReadingRepository;

/** The life of a job outside the transaction that writes its findings. */
@ApplicationScoped
public class JobService {

  private final JobRepository jobs;
  private final ReadingRepository readings;
  private final RecordChangeRepository changes;
  private final EventsConfig.Extraction config;
  private final Backoff backoff;
  private final Clock clock;

  JobService(
      JobRepository jobs,
      ReadingRepository readings,
      RecordChangeRepository changes,
      EventsConfig config,
      Clock clock) {
    this.jobs = jobs;
    this.readings = readings;
    this.changes = changes;
    this.config = config.extraction();
    this.backoff = new Backoff(this.config.retryPause(), this.config.longestRetryPause());
    this.clock = clock;
  }

  /**
   * Work for one worker. What was never read goes before what is read again, and the latter is
   * given out one by one: so a new document never waits for more than one text of each worker.
   */
  @Transactional
  public List<ExtractionJob> claim(String engine) {
    Instant now = clock.instant();
    List<ExtractionJob> claimed = jobs.claim(config.claimSize(), now, config.lease());
    return claimed.isEmpty() ? jobs.claimAgain(engine, now, config.lease()) : claimed;
  }

  /** A try failed: another follows after a pause, unless it was the last. */
  @Transactional
  public void failed(ExtractionJob job, String engine, String reason) {
    if (jobs.lockRunning(job.id()).isEmpty()) {
      return;
    }
    Instant now = clock.instant();
    if (job.attempts() < config.maxAttempts()) {
      jobs.postpone(job.id(), reason, now.plus(backoff.after(job.attempts())));
      return;
    }
    jobs.finish(job.id(), JobStatus.FAILED, engine, reason, ExtractionCounts.NONE, now);
    // The next engine tries again, this one does not.
    readings.note(job.version(), engine, now);
    changes.append(
        job.version(),
        now,
        List.of(new RecordChange(ChangeKind.EXTRACTION_FAILED, job.version().documentId())));
  }

  /** Something that the job needs is away: the try does not count. */
  @Transactional
  public void unavailable(ExtractionJob job, String reason) {
    if (jobs.lockRunning(job.id()).isPresent()) {
      jobs.release(job.id(), reason, clock.instant().plus(config.retryPause()));
    }
  }

  /** Whether so many tries have begun that one of them must have taken the process down. */
  public boolean exhausted(ExtractionJob job) {
    return job.attempts() > config.maxAttempts();
  }

  /** Versions that were never read and wait or are being read. */
  @Transactional
  public double backlogJobs() {
    return jobs.backlog().jobs();
  }

  /** Seconds since the oldest of them was asked for; 0 if there is none. */
  @Transactional
  public double backlogAge() {
    Instant now = clock.instant();
    return jobs.backlog()
        .oldest()
        .map(oldest -> Duration.between(oldest, now).toMillis() / 1000.0)
        .orElse(0.0);
  }
}
