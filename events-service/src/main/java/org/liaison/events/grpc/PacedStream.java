package org.liaison.events.grpc;

import io.grpc.stub.ServerCallStreamObserver;
import java.util.concurrent.Flow.Subscriber;
import java.util.concurrent.Flow.Subscription;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/**
 * Sends a stream as fast as its watcher takes it. Quarkus' Mutiny bridge would ask for everything
 * at once and keep in memory what a slow watcher has not taken yet.
 *
 * @param <T> what the stream holds
 * @param <R> the message it is sent as
 */
final class PacedStream<T, R> implements Subscriber<T> {

  /** Items asked for at a time, where they are small. */
  private static final int BATCH = 32;

  private final ServerCallStreamObserver<R> watcher;
  private final Function<T, R> toMessage;
  private final Function<Throwable, Throwable> toStatus;
  private final int batch;
  private final AtomicInteger outstanding = new AtomicInteger();
  private volatile Subscription stream;

  PacedStream(
      ServerCallStreamObserver<R> watcher,
      Function<T, R> toMessage,
      Function<Throwable, Throwable> toStatus) {
    this(watcher, toMessage, toStatus, BATCH);
  }

  /**
   * A stream that asks for so many items at a time.
   *
   * @param batch items that may have to be kept for a watcher that takes none
   */
  PacedStream(
      ServerCallStreamObserver<R> watcher,
      Function<T, R> toMessage,
      Function<Throwable, Throwable> toStatus,
      int batch) {
    this.watcher = watcher;
    this.toMessage = toMessage;
    this.toStatus = toStatus;
    this.batch = batch;
    // The handlers must be set before the call's method returns, so they cannot wait for the
    // stream.
    watcher.setOnReadyHandler(this::askForMore);
    watcher.setOnCancelHandler(this::stop);
  }

  @Override
  public void onSubscribe(Subscription subscription) {
    stream = subscription;
    if (watcher.isCancelled()) {
      subscription.cancel();
    }
    askForMore();
  }

  @Override
  public void onNext(T item) {
    watcher.onNext(toMessage.apply(item));
    if (outstanding.decrementAndGet() == 0) {
      askForMore();
    }
  }

  @Override
  public void onError(Throwable failure) {
    if (!watcher.isCancelled()) {
      watcher.onError(toStatus.apply(failure));
    }
  }

  @Override
  public void onComplete() {
    watcher.onCompleted();
  }

  private void askForMore() {
    if (stream != null && watcher.isReady() && outstanding.compareAndSet(0, batch)) {
      stream.request(batch);
    }
  }

  private void stop() {
    if (stream != null) {
      stream.cancel();
    }
  }
}
