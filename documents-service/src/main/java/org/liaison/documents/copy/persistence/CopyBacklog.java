package org.liaison.documents.copy.persistence;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.liaison.documents.copy.domain.CopyService;
import org.liaison.documents.copy.domain.CopyService.BacklogPosition;

/** Decides in the background, once, what a release accepted that knew no copies. */
@Singleton
class CopyBacklog {

  private static final Logger LOG = Logger.getLogger(CopyBacklog.class);
  private static final int RETRY_SECONDS = 5;

  private final CopyService service;
  private final CountDownLatch stopped = new CountDownLatch(1);

  CopyBacklog(CopyService service) {
    this.service = service;
  }

  void start(@Observes StartupEvent event) {
    Thread thread = new Thread(this::run, "copy-backlog");
    thread.setDaemon(true);
    thread.start();
  }

  void stop(@Observes ShutdownEvent event) {
    stopped.countDown();
  }

  private void run() {
    BacklogPosition position = BacklogPosition.START;
    try {
      while (stopped.getCount() > 0 && !position.equals(BacklogPosition.END)) {
        position = next(position);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private BacklogPosition next(BacklogPosition position) throws InterruptedException {
    try {
      return service.decideBacklog(position);
    } catch (RuntimeException e) {
      LOG.warnf("Copies among the documents of earlier releases are told later: %s", e);
      stopped.await(RETRY_SECONDS, TimeUnit.SECONDS);
      return position;
    }
  }
}
