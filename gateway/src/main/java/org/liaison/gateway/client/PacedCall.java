package org.liaison.gateway.client;

import io.grpc.stub.ClientCallStreamObserver;
import io.grpc.stub.ClientResponseObserver;
import io.grpc.stub.StreamObserver;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.subscription.MultiEmitter;
import java.util.function.Consumer;

/**
 * A server stream that sends no faster than its reader reads. The generated Mutiny stub takes
 * whatever comes; behind a slow reader it would pile up in memory.
 *
 * @param <Q> the request
 * @param <S> one item of the stream
 */
final class PacedCall<Q, S> implements ClientResponseObserver<Q, S> {

  /** How many items may be on their way: enough to hide the round trip, little to hold. */
  private static final int WINDOW = 64;

  private MultiEmitter<? super S> emitter;
  private ClientCallStreamObserver<Q> call;

  private PacedCall() {}

  /**
   * The items of a call that is made anew for every subscriber.
   *
   * @param start makes the call with the given observer
   */
  static <Q, S> Multi<S> of(Consumer<StreamObserver<S>> start) {
    return Multi.createFrom()
        .deferred(
            () -> {
              PacedCall<Q, S> paced = new PacedCall<>();
              return Multi.createFrom()
                  .<S>emitter(emitter -> paced.start(emitter, start))
                  .invoke(item -> paced.call.request(1));
            });
  }

  private void start(MultiEmitter<? super S> reader, Consumer<StreamObserver<S>> start) {
    emitter = reader;
    start.accept(this);
  }

  @Override
  public void beforeStart(ClientCallStreamObserver<Q> started) {
    call = started;
    started.disableAutoRequestWithInitial(WINDOW);
    emitter.onTermination(() -> started.cancel("The reader has left", null));
  }

  @Override
  public void onNext(S item) {
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
