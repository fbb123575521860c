package org.liaison.documents.feed.grpc;

import io.grpc.stub.ServerCallStreamObserver;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.inject.Singleton;
import java.util.concurrent.atomic.AtomicInteger;
import org.liaison.documents.configuration.DocumentsConfiguration;
import org.liaison.documents.feed.domain.ChangeFeed;
import org.liaison.documents.feed.domain.ChangeSignal;
import org.liaison.documents.feed.domain.Cursor;
import org.liaison.documents.problem.grpc.StatusMapper;
import org.liaison.documents.v1.WatchDocumentsRequest;
import org.liaison.documents.v1.WatchDocumentsResponse;

/** The call that follows the feed. */
@Singleton
public class WatchCalls {

  private final ChangeFeed feed;
  private final ChangeSignal signal;
  private final DocumentsConfiguration configuration;
  private final StatusMapper failures;
  private final AtomicInteger active = new AtomicInteger();

  WatchCalls(
      ChangeFeed feed,
      ChangeSignal signal,
      DocumentsConfiguration configuration,
      StatusMapper failures,
      MeterRegistry registry) {
    this.feed = feed;
    this.signal = signal;
    this.configuration = configuration;
    this.failures = failures;
    Gauge.builder("liaison.documents.watchers", active, AtomicInteger::get)
        .description("Watchers that follow the feed of changes now")
        .register(registry);
  }

  /** Sends changes until the caller goes away. */
  public void watch(
      WatchDocumentsRequest request, ServerCallStreamObserver<WatchDocumentsResponse> observer) {
    Cursor cursor = Cursor.parse(request.getAfterCursor());
    ChangeWatch watch =
        new ChangeWatch(
            feed,
            failures,
            configuration.feed(),
            Infrastructure.getDefaultWorkerPool(),
            observer,
            cursor,
            this::end);
    active.incrementAndGet();
    signal.add(watch);
    observer.setOnReadyHandler(watch::wake);
    observer.setOnCancelHandler(watch::stop);
    observer.setOnCloseHandler(watch::stop);
    watch.wake();
  }

  private void end(ChangeWatch watch) {
    signal.remove(watch);
    active.decrementAndGet();
  }
}
