package org.liaison.events.subscription;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import org.jboss.logging.Logger;
import org.liaison.events.EventsConfig;
import org.liaison.events.feed.domain.Signal;
import org.liaison.events.subscription.persistence.DeliveryRepository;

/** Threads that look at the feed for the subscriptions, and others that send what is due. */
@ApplicationScoped
public class SubscriptionWorkers {

  private static final Logger LOG = Logger.getLogger(SubscriptionWorkers.class);

  private static final Duration CLEANING = Duration.ofHours(1);

  private final FanOut fanOut;
  private final Delivering delivering;
  private final DeliveryRepository deliveries;
  private final Signal signal;
  private final EventsConfig.Subscriptions config;
  private final Clock clock;
  private final Semaphore due = new Semaphore(0);
  private final List<Thread> threads = new ArrayList<>();
  private volatile Future<Void> announced = new CompletableFuture<>();
  private volatile boolean stopping;
  private volatile Instant cleaned = Instant.MIN;

  SubscriptionWorkers(
      FanOut fanOut,
      Delivering delivering,
      DeliveryRepository deliveries,
      Signal signal,
      EventsConfig config,
      Clock clock) {
    this.fanOut = fanOut;
    this.delivering = delivering;
    this.deliveries = deliveries;
    this.signal = signal;
    this.config = config.subscriptions();
    this.clock = clock;
  }

  void start(@Observes StartupEvent event) {
    if (config.workers() == 0) {
      return;
    }
    run("subscriptions", () -> repeat(this::look, this::waitForChanges));
    for (int number = 1; number <= config.workers(); number++) {
      run("webhooks-" + number, () -> repeat(delivering::deliver, this::waitForWork));
    }
  }

  void stop(@Observes ShutdownEvent event) throws InterruptedException {
    stopping = true;
    due.release(threads.size());
    for (Thread thread : threads) {
      thread.interrupt();
      thread.join(config.timeout().toMillis());
    }
  }

  private boolean look() {
    // Taken before looking, so that nothing that is announced meanwhile is missed.
    announced = signal.next();
    boolean found = fanOut.look();
    if (found) {
      due.release(config.workers());
    }
    if (cleaned.plus(CLEANING).isBefore(clock.instant())) {
      cleaned = clock.instant();
      QuarkusTransaction.requiringNew().call(() -> deliveries.clean(cleaned.minus(config.keep())));
    }
    return found;
  }

  private void run(String name, Runnable work) {
    Thread thread = new Thread(work, name);
    thread.setDaemon(true);
    threads.add(thread);
    thread.start();
  }

  private void repeat(BooleanSupplier work, Rest rest) {
    while (!stopping) {
      try {
        if (!work.getAsBoolean()) {
          rest.rest();
        }
      } catch (InterruptedException interrupted) {
        Thread.currentThread().interrupt();
        return;
      } catch (RuntimeException failure) {
        if (!stopping) {
          // The database is away: nothing is lost until it is back.
          LOG.warnf("no notifications for now: %s", failure.getMessage());
          pause();
        }
      }
    }
  }

  private void pause() {
    try {
      waitForWork();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      stopping = true;
    }
  }

  private void waitForWork() throws InterruptedException {
    if (due.tryAcquire(config.poll().toMillis(), TimeUnit.MILLISECONDS)) {
      due.drainPermits();
    }
  }

  private void waitForChanges() throws InterruptedException {
    try {
      announced.get(config.poll().toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException | ExecutionException nothingAnnounced) {
      // Looked for all the same.
    }
  }

  private interface Rest {
    void rest() throws InterruptedException;
  }
}
