package org.liaison.gateway.stream;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import org.liaison.gateway.client.EventsClient;
import org.liaison.gateway.client.GatewayConfig;
import org.liaison.gateway.client.RemoteFailures;
import org.liaison.gateway.problem.ErrorCode;
import org.liaison.gateway.problem.Problem;
import org.liaison.gateway.problem.ProblemException;

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
   * The changes, with heartbeats between them. The first signal tells where the feed begins; before
   * it, the feed fails as the service does.
   */
  Multi<Signal> signals() {
    return Multi.createBy().merging().streams(changes(), heartbeats(), openingDeadline());
  }

  private Multi<Signal> heartbeats() {
    return Multi.createFrom()
        .ticks()
        .every(config.heartbeat())
        .onOverflow()
        .drop()
        .filter(tick -> isOpen())
        .map(tick -> new Signal.Heartbeat());
  }

  private Multi<Signal> openingDeadline() {
    return Uni.createFrom()
        .voidItem()
        .onItem()
        .delayIt()
        .by(config.openingDeadline())
        .onItem()
        .transformToMulti(
            passed ->
                isOpen()
                    ? Multi.createFrom().empty()
                    : Multi.createFrom()
                        .failure(new ProblemException(Problem.of(ErrorCode.DEADLINE_EXCEEDED))));
  }

  private Multi<Signal> changes() {
    return Multi.createFrom()
        .deferred(() -> events.watch(ChangeProtoMapper.after(position())))
        .onCompletion()
        .failWith(() -> new IllegalStateException("events-service ended the feed"))
        .map(ChangeProtoMapper::toSignal)
        .filter(this::isNews)
        .invoke(this::advance)
        .onFailure(this::isWorthResuming)
        .retry()
        .when(lost -> lost.onItem().transformToUniAndConcatenate(failure -> pause()))
        .map(Signal.class::cast);
  }

  private synchronized String position() {
    return cursor;
  }

  private synchronized boolean isOpen() {
    return open;
  }

  /** Where the feed begins is told once; a feed that was taken up again begins in the middle. */
  private synchronized boolean isNews(Signal.Position position) {
    return position.change() != null || !open;
  }

  private synchronized void advance(Signal.Position position) {
    cursor = position.cursor();
    open = true;
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
