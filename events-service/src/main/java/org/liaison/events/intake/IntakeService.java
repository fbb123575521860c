package org.liaison.events.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.liaison.events.extraction.ExtractionEngine;
import org.liaison.events.intake.domain.DocumentChange;
import org.liaison.events.intake.domain.DocumentVersion;
import org.liaison.events.intake.persistence.FeedCursorRepository;
import org.liaison.events.intake.persistence.JobRepository;
import org.liaison.events.record.StandingRecorder;
import org.liaison.events.standing.domain.StandingChange;
import org.liaison.events.standing.persistence.StandingRepository;

/** Turns changes of the documents into jobs, and remembers how far it came. */
@ApplicationScoped
public class IntakeService {

  private static final String FEED = "documents";

  private final FeedCursorRepository cursors;
  private final JobRepository jobs;
  private final StandingRecorder recorder;
  private final StandingRepository standings;
  private final ExtractionEngine engine;
  private final Clock clock;

  IntakeService(
      FeedCursorRepository cursors,
      JobRepository jobs,
      StandingRecorder recorder,
      StandingRepository standings,
      ExtractionEngine engine,
      Clock clock) {
    this.cursors = cursors;
    this.jobs = jobs;
    this.recorder = recorder;
    this.standings = standings;
    this.engine = engine;
    this.clock = clock;
  }

  @Transactional
  public String cursor() {
    return cursors.read(FEED);
  }

  /**
   * Takes changes over: jobs, what standing changes, and cursor in one transaction. Several
   * replicas may take over the same changes; that gives no second job, and a cursor set back only
   * repeats what does no harm.
   */
  @Transactional
  public void accept(List<DocumentChange> changes) {
    Instant now = clock.instant();
    // First the cursor: its lock lets one replica at a time look for jobs that are there already.
    cursors.move(FEED, changes.get(changes.size() - 1).cursor(), now);
    recorder.record(changes.stream().flatMap(IntakeService::standing).toList(), now);
    List<DocumentVersion> accepted =
        changes.stream()
            .filter(change -> change.standing().isEmpty())
            .map(DocumentChange::version)
            .toList();
    Set<UUID> purged =
        standings.purged(accepted.stream().map(DocumentVersion::documentId).toList());
    accepted.stream()
        .filter(version -> !purged.contains(version.documentId()))
        .forEach(version -> jobs.enqueue(version, engine.version(), now));
  }

  private static Stream<StandingChange> standing(DocumentChange change) {
    return change.standing().stream()
        .map(standing -> new StandingChange(change.version(), standing, change.acceptedAt()));
  }
}
