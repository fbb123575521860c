package org.liaison.gateway.client;

import io.grpc.Status;
import io.grpc.stub.ClientCallStreamObserver;
import io.grpc.stub.ClientResponseObserver;
import io.grpc.stub.StreamObserver;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.smallrye.mutiny.subscription.MultiEmitter;
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * A server stream that sends no faster than its reader reads. The generated Mutiny stub takes
 * whatever comes; behind a slow reader it would pile up in memory.
 *
 * @param <Q> the request
 * @param <S> one item of the stream
 */
final class PacedCall<Q, S> implements ClientResponseObserver<Q, S> {

  /** How many small items may be on their way: enough to hide the round trip, little to hold. */
  private static final int WINDOW = 64;

  private final int window;
  private volatile Future<?> complaint;
  private MultiEmitter<? super S> emitter;
  private ClientCallStreamObserver<Q> call;

  private PacedCall(int window) {
    this.window = window;
  }

  /**
   * The small items of a call that is made anew for every subscriber.
   *
   * @param start makes the call with the given observer
   */
  static <Q, S> Multi<S> of(Consumer<StreamObserver<S>> start) {
    return Multi.createFrom().deferred(() -> new PacedCall<Q, S>(WINDOW).items(start));
  }

  /**
   * The items of a call that is made anew for every subscriber.
   *
   * @param window how many items may be on their way, and held for a reader that takes none
   * @param patience how long the first item may take
   * @param start makes the call with the given observer
   */
  static <Q, S> Multi<S> of(int window, Duration patience, Consumer<StreamObserver<S>> start) {
    return Multi.createFrom()
        .deferred(
            () -> {
              PacedCall<Q, S> paced = new PacedCall<>(window);
              return paced.items(start).onSubscription().invoke(() -> paced.expect(patience));
            });
  }

  private Multi<S> items(Consumer<StreamObserver<S>> start) {
    return Multi.createFrom()
        .<S>emitter(reader -> start(reader, start))
        .invoke(item -> call.request(1));
  }

  private void start(MultiEmitter<? super S> reader, Consumer<StreamObserver<S>> start) {
    emitter = reader;
    start.accept(this);
  }

  private void expect(Duration patience) {
    complaint =
        Infrastructure.getDefaultWorkerPool()
            .schedule(this::complainOfSilence, patience.toMillis(), TimeUnit.MILLISECONDS);
  }

  private void complainOfSilence() {
    emitter.fail(
        Status.DEADLINE_EXCEEDED.withDescription("Nothing came in time").asRuntimeException());
  }

  private void stopComplaining() {
    if (complaint != null) {
      complaint.cancel(false);
    }
  }

  @Override
  public void beforeStart(ClientCallStreamObserver<Q> started) {
    call = started;
    started.disableAutoRequestWithInitial(window);
    emitter.onTermination(
        () -> {
          stopComplaining();
          started.cancel("The reader has left", null);
        });
  }

  @Override
  public void onNext(S item) {
    stopComplaining();
    emitter.emit(item);
  }

  @Override
  public void onError(Throwable failure) {
    // A call that we cancelled ourselves reports that as a failure; nobody is left to hear it.
    if (!emitter.isCancelled()) {
      emitter.fail(failure);
    }
  }

  @Override
  public void onCompleted() {
    emitter.complete();
  }
}
