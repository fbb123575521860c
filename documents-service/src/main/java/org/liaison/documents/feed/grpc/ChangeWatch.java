package org.liaison.documents.feed.grpc;

import io.grpc.stub.ServerCallStreamObserver;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.liaison.documents.configuration.DocumentsConfiguration;
import org.liaison.documents.feed.domain.Change;
import org.liaison.documents.feed.domain.ChangeFeed;
import org.liaison.documents.feed.domain.ChangeSignal;
import org.liaison.documents.feed.domain.Cursor;
import org.liaison.documents.problem.grpc.StatusMapper;
import org.liaison.documents.v1.WatchDocumentsResponse;

/**
 * One watcher's way through the feed.
 *
 * <p>It holds a worker thread only while it reads. It reads only while the connection takes more
 * (Quarkus' Mutiny bridge would read without bound), and is woken by the connection, by a
 * notification or by its timer; wake-ups are counted, so none is lost and only one thread reads.
 */
final class ChangeWatch implements ChangeSignal.Watcher {

  private final ChangeFeed feed;
  private final StatusMapper failures;
  private final DocumentsConfiguration.Feed settings;
  private final ScheduledExecutorService workers;
  private final ServerCallStreamObserver<WatchDocumentsResponse> observer;
  private final AtomicInteger wakeUps = new AtomicInteger();
  private Cursor cursor;
  private Duration heldBackFor;
  private ScheduledFuture<?> timer;
  private final AtomicBoolean stopped = new AtomicBoolean();
  private final Consumer<ChangeWatch> onStop;

  ChangeWatch(
      ChangeFeed feed,
      StatusMapper failures,
      DocumentsConfiguration.Feed settings,
      ScheduledExecutorService workers,
      ServerCallStreamObserver<WatchDocumentsResponse> observer,
      Cursor cursor,
      Consumer<ChangeWatch> onStop) {
    this.feed = feed;
    this.failures = failures;
    this.settings = settings;
    this.workers = workers;
    this.observer = observer;
    this.cursor = cursor;
    this.onStop = onStop;
    this.heldBackFor = settings.heldBackInterval();
  }

  /** There may be something to read, or room to send it. */
  @Override
  public void wake() {
    if (!stopped.get() && wakeUps.getAndIncrement() == 0) {
      workers.execute(this::run);
    }
  }

  /** Nobody reads any more. */
  void stop() {
    if (stopped.compareAndSet(false, true)) {
      onStop.accept(this);
    }
  }

  private void run() {
    int seen;
    do {
      seen = wakeUps.get();
      try {
        sendAll();
      } catch (RuntimeException e) {
        fail(e);
      }
    } while (wakeUps.addAndGet(-seen) != 0);
  }

  private void sendAll() {
    while (!stopped.get() && observer.isReady()) {
      List<Change> changes = feed.after(cursor, settings.batchSize());
      for (Change change : changes) {
        if (stopped.get()) {
          return;
        }
        observer.onNext(ChangeProtoMapper.toResponse(change));
        cursor = change.cursor();
      }
      if (changes.size() < settings.batchSize()) {
        lookAgainLater(changes.isEmpty());
        return;
      }
    }
  }

  private void lookAgainLater(boolean nothingNew) {
    if (timer != null) {
      timer.cancel(false);
    }
    Duration delay = settings.pollInterval();
    if (feed.isHeldBack(cursor)) {
      heldBackFor =
          nothingNew ? min(heldBackFor.multipliedBy(2), delay) : settings.heldBackInterval();
      delay = heldBackFor;
    } else {
      heldBackFor = settings.heldBackInterval();
    }
    timer = workers.schedule(this::wake, delay.toMillis(), TimeUnit.MILLISECONDS);
  }

  private void fail(RuntimeException failure) {
    if (!stopped.get()) {
      stop();
      observer.onError(failures.toStatus(failure));
    }
  }

  private static Duration min(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? one : other;
  }
}
