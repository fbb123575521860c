package org.liaison.events.reading;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.liaison.events.EventsConfig;
import org.liaison.events.extraction.ExtractionEngine;

/** Shows that this replica's engine runs, and keeps documents coming that it is to read again. */
@ApplicationScoped
public class Rereading {

  private static final Logger LOG = Logger.getLogger(Rereading.class);

  private static final Duration REPORT = Duration.ofMinutes(1);

  private final RereadingService service;
  private final ExtractionEngine engine;
  private final EventsConfig.Rereading config;
  private final CountDownLatch stopped = new CountDownLatch(1);
  private final Thread thread = new Thread(this::workUntilStopped, "rereading");
  private boolean reading;
  private long reportedAt;

  Rereading(RereadingService service, ExtractionEngine engine, EventsConfig config) {
    this.service = service;
    this.engine = engine;
    this.config = config.rereading();
    if (this.config.goneAfter().compareTo(this.config.pause().multipliedBy(3)) < 0) {
      throw new IllegalArgumentException(
          "liaison.events.rereading.gone-after must be three times the pause or more, or engines"
              + " that run would count as gone");
    }
  }

  /** Before the workers: what they record is weighed by when their engine was introduced. */
  void start(@Observes @Priority(2) StartupEvent event) {
    service.show(engine.version());
    thread.start();
  }

  void stop(@Observes ShutdownEvent event) throws InterruptedException {
    stopped.countDown();
    thread.join(config.pause().toMillis());
  }

  private void workUntilStopped() {
    try {
      do {
        workOnce();
      } while (!stopped.await(config.pause().toMillis(), TimeUnit.MILLISECONDS));
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private void workOnce() {
    try {
      service.show(engine.version());
      if (config.enabled()) {
        report(service.ask(engine.version()));
      }
    } catch (RuntimeException failure) {
      LOG.warnf("nothing is asked to be read again for now: %s", failure.getMessage());
    }
  }

  /** A line when it begins, one a minute, and one when it is over. */
  private void report(int asked) {
    long now = System.nanoTime();
    if (asked == 0 && !reading) {
      return;
    }
    if (reading && now - reportedAt < REPORT.toNanos() && asked > 0) {
      return;
    }
    long remaining = service.remaining();
    if (remaining == 0) {
      LOG.info("no document is left to be read again");
    } else if (!reading || now - reportedAt >= REPORT.toNanos()) {
      LOG.infof("%d documents are still to be read again by %s", remaining, engine.version());
      reportedAt = now;
    }
    reading = remaining > 0;
  }
}
