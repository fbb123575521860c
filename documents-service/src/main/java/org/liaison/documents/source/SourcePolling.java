package org.liaison.documents.source;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.liaison.documents.configuration.DocumentsConfiguration;
import org.liaison.documents.source.domain.Patience;
import org.liaison.documents.source.domain.Source;
import org.liaison.documents.source.domain.SourceLedger;
import org.liaison.documents.source.domain.SourcePoller;

/** Looks in the background at the sources whose time has come. */
@Singleton
class SourcePolling implements Patience {

  private static final Logger LOG = Logger.getLogger(SourcePolling.class);

  private final SourceLedger ledger;
  private final SourcePoller poller;
  private final DocumentsConfiguration.Sources settings;
  private final CountDownLatch stopped = new CountDownLatch(1);

  SourcePolling(SourceLedger ledger, SourcePoller poller, DocumentsConfiguration configuration) {
    this.ledger = ledger;
    this.poller = poller;
    this.settings = configuration.sources();
  }

  void start(@Observes StartupEvent event) {
    if (!settings.polling()) {
      return;
    }
    for (int number = 1; number <= settings.atOnce(); number++) {
      Thread thread = new Thread(this::run, "source-polling-" + number);
      thread.setDaemon(true);
      thread.start();
    }
  }

  void stop(@Observes ShutdownEvent event) {
    stopped.countDown();
  }

  @Override
  public boolean await(Duration time) {
    try {
      return !stopped.await(time.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private void run() {
    while (pollOne() || await(settings.lookEvery())) {
      // Until the service ends: the next source, or a pause if none is due.
    }
  }

  /** Whether there was a source that was due. */
  private boolean pollOne() {
    UUID lease = UUID.randomUUID();
    try {
      Optional<Source> due = ledger.lease(lease, Instant.now());
      due.ifPresent(source -> tell(poller.poll(source, lease, this)));
      return due.isPresent() && stopped.getCount() > 0;
    } catch (RuntimeException e) {
      LOG.warnf(e, "A look at a source failed; it is looked at again when its lease ends");
      return false;
    }
  }

  private static void tell(Source source) {
    LOG.infof(
        "Source %s: %s %s, %s",
        source.id(),
        source.status().outcome(),
        source.status().trouble().message(),
        source.status().counts());
  }
}
