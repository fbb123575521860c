package org.liaison.events.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.liaison.events.EventsConfig;
import org.liaison.events.intake.domain.DocumentVersion;
import org.liaison.events.intake.persistence.JobRepository;
import org.liaison.events.reading.persistence.EngineRepository;
import org.liaison.events.reading.persistence.ReadingRepository;
import org.liaison.events.reading.persistence.RereadingLock;

/**
 * Asks for documents to be read again that another engine read last. Only the engine that was
 * introduced last among the running ones asks, so an old replica and a new one never take turns.
 */
@ApplicationScoped
public class RereadingService {

  private final RereadingLock lock;
  private final EngineRepository engines;
  private final ReadingRepository readings;
  private final JobRepository jobs;
  private final EventsConfig.Rereading config;
  private final Clock clock;

  RereadingService(
      RereadingLock lock,
      EngineRepository engines,
      ReadingRepository readings,
      JobRepository jobs,
      EventsConfig config,
      Clock clock) {
    this.lock = lock;
    this.engines = engines;
    this.readings = readings;
    this.jobs = jobs;
    this.config = config.rereading();
    this.clock = clock;
  }

  /** Tells all replicas that this engine runs. */
  @Transactional
  public void show(String engine) {
    engines.show(engine);
  }

  /**
   * Fills the batch of documents that wait to be read again by this engine, unless another replica
   * is at it or a newer engine runs.
   *
   * @return how many were asked for
   */
  @Transactional
  public int ask(String engine) {
    if (!lock.tryAcquire() || !engines.current().filter(engine::equals).isPresent()) {
      return 0;
    }
    Instant now = clock.instant();
    jobs.withdraw(engine, now);
    int asked = fill(engine, now);
    // At last: who records a document holds its job and waits for its reading, so must we.
    readings.adopt(config.batchSize(), now);
    return asked;
  }

  private int fill(String engine, Instant now) {
    int free = Math.max(0, config.batchSize() - jobs.openAgain());
    List<DocumentVersion> outdated = readings.outdated(engine, free);
    outdated.forEach(version -> jobs.enqueueAgain(version, engine, now));
    return outdated.size();
  }

  /** Documents whose last reading is not by the engine that was introduced last. */
  @Transactional
  public long remaining() {
    return engines.current().map(readings::remaining).orElse(0L);
  }
}
