package org.liaison.events.feed;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.liaison.events.EventsConfig;
import org.liaison.events.feed.persistence.FeedFloorRepository;

/** Deletes changes that nobody can be expected to come back for. Any number of replicas may. */
@ApplicationScoped
public class FeedCleaner {

  private static final Logger LOG = Logger.getLogger(FeedCleaner.class);

  private final FeedFloorRepository floor;
  private final EventsConfig.RecordFeed config;
  private final Clock clock;
  private final CountDownLatch stopped = new CountDownLatch(1);
  private final Thread thread = new Thread(this::workUntilStopped, "feed-cleaner");

  FeedCleaner(FeedFloorRepository floor, EventsConfig config, Clock clock) {
    this.floor = floor;
    this.config = config.recordFeed();
    this.clock = clock;
  }

  void start(@Observes StartupEvent event) {
    thread.setDaemon(true);
    thread.start();
  }

  void stop(@Observes ShutdownEvent event) {
    stopped.countDown();
  }

  /** Deletes what is older than is kept. */
  long clean() {
    Instant before = clock.instant().minus(config.keep());
    return QuarkusTransaction.requiringNew().call(() -> floor.raise(before));
  }

  private void workUntilStopped() {
    try {
      while (!stopped.await(config.cleanUpPause().toMillis(), TimeUnit.MILLISECONDS)) {
        workOnce();
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private void workOnce() {
    try {
      long deleted = clean();
      if (deleted > 0) {
        LOG.infof("%d changes older than %s are deleted", deleted, config.keep());
      }
    } catch (RuntimeException failure) {
      LOG.warnf("no old changes are deleted for now: %s", failure.getMessage());
    }
  }
}
