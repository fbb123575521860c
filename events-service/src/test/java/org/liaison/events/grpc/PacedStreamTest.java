package org.liaison.events.grpc;

import static org.assertj.core.api.Assertions.assertThat;

import io.grpc.stub.ServerCallStreamObserver;
import io.smallrye.mutiny.Multi;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** How fast a stream is sent. */
class PacedStreamTest {

  private final Watcher watcher = new Watcher();
  private final AtomicInteger made = new AtomicInteger();

  @Test
  void nothingIsMadeForAWatcherThatTakesNothing() {
    watcher.ready = false;

    send(1);

    assertThat(made).hasValue(0);
  }

  @Test
  void atMostABatchIsMadeForAWatcherThatStopsTaking() {
    watcher.takes = 10;

    send(1);
    assertThat(made).hasValue(10);

    watcher.takes = 15;
    watcher.turnReady();
    assertThat(made).hasValue(15);
  }

  @Test
  void aWatcherThatTakesEverythingGetsEverything() {
    send(7);

    assertThat(watcher.taken).hasSize(100);
    assertThat(watcher.completed).isTrue();
  }

  private void send(int batch) {
    Multi.createFrom()
        .range(0, 100)
        .invoke(made::incrementAndGet)
        .subscribe(new PacedStream<>(watcher, Function.identity(), Function.identity(), batch));
  }

  /** A watcher whose connection takes so many items and then no more. */
  private static final class Watcher extends ServerCallStreamObserver<Integer> {

    private final List<Integer> taken = new ArrayList<>();
    private int takes = Integer.MAX_VALUE;
    private boolean ready = true;
    private boolean completed;
    private Runnable onReady;

    void turnReady() {
      ready = true;
      onReady.run();
    }

    @Override
    public void onNext(Integer item) {
      taken.add(item);
      ready = taken.size() < takes;
    }

    @Override
    public void onError(Throwable failure) {
      throw new AssertionError(failure);
    }

    @Override
    public void onCompleted() {
      completed = true;
    }

    @Override
    public boolean isReady() {
      return ready;
    }

    @Override
    public boolean isCancelled() {
      return false;
    }

    @Override
    public void setOnReadyHandler(Runnable handler) {
      onReady = handler;
    }

    @Override
    public void setOnCancelHandler(Runnable handler) {}

    @Override
    public void setCompression(String compression) {}

    @Override
    public void setMessageCompression(boolean enable) {}

    @Override
    public void disableAutoInboundFlowControl() {}

    @Override
    public void request(int count) {}
  }
}
