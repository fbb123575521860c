package org.liaison.documents.search;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;
import org.liaison.documents.search.domain.Reindexing;

/** Brings the search up to the rules of this release, in the background. */
@Singleton
final class ReindexingAtStart {

  private static final Logger LOG = Logger.getLogger(ReindexingAtStart.class);

  private final Reindexing reindexing;
  private volatile boolean stopping;

  ReindexingAtStart(Reindexing reindexing) {
    this.reindexing = reindexing;
  }

  void start(@Observes StartupEvent started) {
    Thread thread = new Thread(this::run, "search-reindexing");
    thread.setDaemon(true);
    thread.start();
  }

  void stop(@Observes ShutdownEvent ended) {
    stopping = true;
  }

  /**
   * What fails here is tried again at the next start; searches work by the older rules until then.
   */
  private void run() {
    long all = 0;
    try {
      for (int some = reindexing.step(); some > 0 && !stopping; some = reindexing.step()) {
        all += some;
      }
    } catch (RuntimeException e) {
      LOG.warn("The search is not brought up to date; the next start tries again", e);
    }
    if (all > 0) {
      LOG.infof("Made the search entries of %d documents anew", all);
    }
  }
}
