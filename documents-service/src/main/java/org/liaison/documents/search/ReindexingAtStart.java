package org.liaison.documents.search;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.liaison.documents.search.domain.Reindexing;

/** Brings the search up to the rules of this release, in the background. */
@Singleton
final class ReindexingAtStart {

  private static final Logger LOG = Logger.getLogger(ReindexingAtStart.class);
  private static final int RETRY_SECONDS = 5;

  private final Reindexing reindexing;
  private final CountDownLatch stopped = new CountDownLatch(1);

  ReindexingAtStart(Reindexing reindexing) {
    this.reindexing = reindexing;
  }

  void start(@Observes StartupEvent started) {
    Thread thread = new Thread(this::run, "search-reindexing");
    thread.setDaemon(true);
    thread.start();
  }

  void stop(@Observes ShutdownEvent ended) {
    stopped.countDown();
  }

  private void run() {
    long all = 0;
    try {
      for (int some = step(); some != 0 && stopped.getCount() > 0; some = step()) {
        all += Math.max(0, some);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    if (all > 0) {
      LOG.infof("Made the search entries of %d documents anew", all);
    }
  }

  /** How many entries were made anew; a failure, after a pause, is -1. */
  private int step() throws InterruptedException {
    try {
      return reindexing.step();
    } catch (RuntimeException e) {
      LOG.warnf("Search works by the rules of an earlier release for now: %s", e);
      stopped.await(RETRY_SECONDS, TimeUnit.SECONDS);
      return -1;
    }
  }
}
