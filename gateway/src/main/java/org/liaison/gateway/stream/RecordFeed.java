package org.liaison.gateway.stream;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import org.liaison.gateway.client.EventsClient;
import org.liaison.gateway.client.GatewayConfig;
import org.liaison.gateway.client.RemoteFailures;

/**
 * Follows the record for one reader. Once open, it outlives the loss of events-service: it goes on
 * from the last change that the reader got.
 */
final class RecordFeed {

  private final EventsClient events;
  private final GatewayConfig.Stream config;
  private String cursor;
  private boolean open;
  private int failures;

  /**
   * A feed that has not begun.
   *
   * @param cursor where to go on; empty to begin now
   */
  RecordFeed(EventsClient events, GatewayConfig.Stream config, String cursor) {
    this.events = events;
    this.config = config;
    this.cursor = cursor;
  }

  /**
   * The changes, with heartbeats between them. The first signal says that the feed is open; before
   * it, the feed fails as the service does.
   */
  Multi<Signal> signals() {
    Multi<Signal> heartbeats =
        Multi.createFrom()
            .ticks()
            .startingAfter(config.opening())
            .every(config.heartbeat())
            .onOverflow()
            .drop()
            .map(tick -> new Signal.Heartbeat());
    return Multi.createBy().merging().streams(changes(), heartbeats).invoke(signal -> open());
  }

  private Multi<Signal> changes() {
    return Multi.createFrom()
        .deferred(() -> events.watch(ChangeProtoMapper.after(position())))
        .onCompletion()
        .failWith(() -> new IllegalStateException("events-service ended the feed"))
        .<Signal>map(ChangeProtoMapper::toSignal)
        .invoke(this::advance)
        .onFailure(this::isWorthResuming)
        .retry()
        .when(lost -> lost.onItem().transformToUniAndConcatenate(failure -> pause()));
  }

  private synchronized String position() {
    return cursor;
  }

  private synchronized void open() {
    open = true;
  }

  private synchronized void advance(Signal signal) {
    if (signal instanceof Signal.Position position) {
      cursor = position.cursor();
    }
    failures = 0;
  }

  private synchronized boolean isWorthResuming(Throwable failure) {
    return open && !RemoteFailures.isRefusal(failure);
  }

  private Uni<Integer> pause() {
    return Uni.createFrom().item(1).onItem().delayIt().by(nextPause());
  }

  private synchronized Duration nextPause() {
    Duration pause = config.resumeDelay().multipliedBy(1L << Math.min(failures, 16));
    failures++;
    return pause.compareTo(config.resumeDelayMax()) < 0 ? pause : config.resumeDelayMax();
  }
}
