package org.liaison.events.intake;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.logging.Logger;
import org.liaison.events.EventsConfig;
import org.liaison.events.intake.client.DocumentFeed;
import org.liaison.events.intake.client.DocumentsClient;
import org.liaison.events.intake.domain.Backoff;
import org.liaison.events.intake.domain.DocumentChange;

/** Follows the documents feed from the stored cursor on, and comes back after every failure. */
@ApplicationScoped
public class FeedFollower {

  private static final Logger LOG = Logger.getLogger(FeedFollower.class);

  private final DocumentsClient documents;
  private final IntakeService intake;
  private final ExtractionWorkers workers;
  private final Backoff backoff;
  private final Clock clock;
  private final Timer lag;
  private Thread thread;
  private volatile boolean stopping;
  private final AtomicInteger failures = new AtomicInteger();

  FeedFollower(
      DocumentsClient documents,
      IntakeService intake,
      ExtractionWorkers workers,
      EventsConfig config,
      Clock clock,
      MeterRegistry metrics) {
    this.documents = documents;
    this.intake = intake;
    this.workers = workers;
    this.backoff =
        new Backoff(
            config.documents().reconnectPause(), config.documents().longestReconnectPause());
    this.clock = clock;
    this.lag =
        Timer.builder("liaison.feed.lag")
            .description("From the acceptance of a document to its extraction job")
            .register(metrics);
  }

  void start(@Observes StartupEvent event) {
    thread = new Thread(this::followUntilStopped, "documents-feed");
    thread.start();
  }

  void stop(@Observes ShutdownEvent event) throws InterruptedException {
    stopping = true;
    thread.interrupt();
    thread.join();
  }

  /** Whether the feed is being followed and not looked for. */
  public boolean following() {
    return failures.get() == 0;
  }

  private void followUntilStopped() {
    try {
      while (!stopping) {
        followOnce();
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private void followOnce() throws InterruptedException {
    try (DocumentFeed feed = documents.follow(intake.cursor())) {
      while (!stopping) {
        accept(feed.next());
        failures.set(0);
      }
    } catch (RuntimeException failure) {
      LOG.warnf("%s; looking for it again", failure.getMessage());
      Thread.sleep(backoff.after(failures.incrementAndGet()).toMillis());
    }
  }

  private void accept(List<DocumentChange> changes) {
    intake.accept(changes);
    workers.wake();
    changes.forEach(change -> lag.record(Duration.between(change.acceptedAt(), clock.instant())));
  }
}
