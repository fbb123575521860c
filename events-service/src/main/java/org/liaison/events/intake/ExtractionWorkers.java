package org.liaison.events.intake;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.liaison.events.EventsConfig;
import org.liaison.events.intake.domain.ExtractionJob;

/** A fixed number of threads that claim jobs and read their texts. */
@ApplicationScoped
public class ExtractionWorkers {

  private static final Logger LOG = Logger.getLogger(ExtractionWorkers.class);

  private final ExtractionRun run;
  private final EventsConfig.Extraction config;
  private final Semaphore work = new Semaphore(0);
  private final List<Thread> threads = new ArrayList<>();
  private volatile boolean stopping;

  ExtractionWorkers(ExtractionRun run, EventsConfig config) {
    this.run = run;
    this.config = config.extraction();
  }

  void start(@Observes StartupEvent event) {
    for (int number = 1; number <= config.workers(); number++) {
      Thread thread = new Thread(this::workUntilStopped, "extraction-" + number);
      threads.add(thread);
      thread.start();
    }
  }

  /**
   * Lets each worker finish the text it is reading; what it claimed besides returns by its lease.
   */
  void stop(@Observes ShutdownEvent event) throws InterruptedException {
    stopping = true;
    wake();
    for (Thread thread : threads) {
      thread.join(config.lease().toMillis());
    }
  }

  /** Tells the workers that there are jobs. */
  public void wake() {
    work.release(config.workers());
  }

  private void workUntilStopped() {
    while (!stopping) {
      try {
        if (!workOnce()) {
          rest();
        }
      } catch (RuntimeException failure) {
        // The database is away: jobs stay where they are until it is back.
        LOG.warnf("no jobs for now: %s", failure.getMessage());
        rest();
      }
    }
  }

  private boolean workOnce() {
    List<ExtractionJob> claimed = run.claim();
    for (ExtractionJob job : claimed) {
      if (!stopping) {
        run.perform(job);
      }
    }
    return !claimed.isEmpty();
  }

  private void rest() {
    Duration most = config.poll();
    try {
      if (work.tryAcquire(most.toMillis(), TimeUnit.MILLISECONDS)) {
        work.drainPermits();
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      stopping = true;
    }
  }
}
