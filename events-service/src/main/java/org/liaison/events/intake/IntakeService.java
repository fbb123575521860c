package org.liaison.events.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.liaison.events.extraction.ExtractionEngine;
import org.liaison.events.intake.domain.DocumentChange;
import org.liaison.events.intake.persistence.FeedCursorRepository;
import org.liaison.events.intake.persistence.JobRepository;

/** Turns changes of the documents into jobs, and remembers how far it came. */
@ApplicationScoped
public class IntakeService {

  private static final String FEED = "documents";

  private final FeedCursorRepository cursors;
  private final JobRepository jobs;
  private final ExtractionEngine engine;
  private final Clock clock;

  IntakeService(
      FeedCursorRepository cursors, JobRepository jobs, ExtractionEngine engine, Clock clock) {
    this.cursors = cursors;
    this.jobs = jobs;
    this.engine = engine;
    this.clock = clock;
  }

  @Transactional
  public String cursor() {
    return cursors.read(FEED);
  }

  /**
   * Takes changes over: jobs and cursor in one transaction. Several replicas may take over the same
   * changes; that gives no second job, and a cursor set back only repeats what does no harm.
   */
  @Transactional
  public void accept(List<DocumentChange> changes) {
    Instant now = clock.instant();
    // First the cursor: its lock lets one replica at a time look for jobs that are there already.
    cursors.move(FEED, changes.get(changes.size() - 1).cursor(), now);
    for (DocumentChange change : changes) {
      jobs.enqueue(change.version(), engine.version(), now);
    }
  }
}
