package org.liaison.events.intake;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.smallrye.mutiny.subscription.Cancellable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.jboss.logging.Logger;
import org.liaison.events.EventsConfig;
import org.liaison.events.intake.client.DocumentsClient;
import org.liaison.events.intake.domain.DocumentChange;

/** Follows the documents feed from the stored cursor on, and comes back after every failure. */
@ApplicationScoped
public class FeedFollower {

  private static final Logger LOG = Logger.getLogger(FeedFollower.class);

  private final DocumentsClient documents;
  private final IntakeService intake;
  private final ExtractionWorkers workers;
  private final EventsConfig.Documents config;
  private final Clock clock;
  private final Timer lag;
  private volatile Cancellable following = () -> {};
  private volatile boolean connected;

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
    this.config = config.documents();
    this.clock = clock;
    this.lag =
        Timer.builder("liaison.feed.lag")
            .description("From the acceptance of a document to its extraction job")
            .register(metrics);
  }

  void start(@Observes StartupEvent event) {
    following =
        Multi.createFrom()
            .deferred(this::followOnce)
            .onFailure()
            .invoke(this::lost)
            .onFailure()
            .retry()
            .withBackOff(config.reconnectPause(), config.longestReconnectPause())
            .indefinitely()
            .subscribe()
            .with(batch -> LOG.debugf("took over %d changes", batch.size()));
  }

  /** Whether the feed was not lost since it was last followed. */
  public boolean connected() {
    return connected;
  }

  void stop(@Observes ShutdownEvent event) {
    following.cancel();
  }

  private Multi<List<DocumentChange>> followOnce() {
    return onWorker(Uni.createFrom().item(intake::cursor))
        .onItem()
        .transformToMulti(cursor -> documents.watch(cursor).onSubscription().invoke(this::found))
        // The feed has no end: one that ends was cut by a server that went away.
        .onCompletion()
        .failWith(() -> new IllegalStateException("documents-service ended the feed"))
        .group()
        .intoLists()
        .of(config.batchSize(), config.batchWait())
        .onItem()
        .transformToUniAndConcatenate(this::accept);
  }

  private void found() {
    connected = true;
  }

  private void lost(Throwable failure) {
    connected = false;
    LOG.warnf("documents feed lost: %s", failure.getMessage());
  }

  private Uni<List<DocumentChange>> accept(List<DocumentChange> changes) {
    return onWorker(
        Uni.createFrom()
            .item(
                () -> {
                  intake.accept(changes);
                  workers.wake();
                  changes.forEach(
                      change -> lag.record(Duration.between(change.acceptedAt(), clock.instant())));
                  return changes;
                }));
  }

  private static <T> Uni<T> onWorker(Uni<T> work) {
    return work.runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
  }
}
