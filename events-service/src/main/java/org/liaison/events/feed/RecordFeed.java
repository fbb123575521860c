package org.liaison.events.feed;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.liaison.events.EventsConfig;
import org.liaison.events.feed.domain.FeedCursor;
import org.liaison.events.feed.domain.FeedEntry;
import org.liaison.events.feed.domain.Signal;
import org.liaison.events.feed.persistence.FeedFloorRepository;
import org.liaison.events.feed.persistence.RecordChangeRepository;
import org.liaison.events.problem.ErrorCode;
import org.liaison.events.problem.RecordException;

/** The record's changes as an endless stream. */
@ApplicationScoped
public class RecordFeed {

  static final String WATCHERS = "liaison.record.watchers";

  private static final Duration HELD_BACK_PAUSE = Duration.ofMillis(20);

  private final RecordChangeRepository changes;
  private final FeedFloorRepository floor;
  private final Signal signal;
  private final int batchSize;
  private final AtomicInteger watchers = new AtomicInteger();

  RecordFeed(
      RecordChangeRepository changes,
      FeedFloorRepository floor,
      Signal signal,
      EventsConfig config,
      MeterRegistry metrics) {
    this.changes = changes;
    this.floor = floor;
    this.signal = signal;
    this.batchSize = config.recordFeed().batchSize();
    Gauge.builder(WATCHERS, watchers, AtomicInteger::get)
        .description("Watchers that follow the feed of changes now")
        .register(metrics);
  }

  /**
   * Every change after a cursor. Nothing is read before the watcher asks for more.
   *
   * @param after token of the last change that was seen; empty starts at the beginning
   */
  public Multi<FeedEntry> watch(String after) {
    return at(after).onItem().transformToMulti(this::watch);
  }

  /**
   * The cursor of a token.
   *
   * @param after token of the last change that was seen; empty is the beginning
   */
  public Uni<FeedCursor> at(String after) {
    return after.isEmpty()
        ? Uni.createFrom().item(FeedCursor.START)
        : Uni.createFrom().item(() -> cursor(after)).chain(this::refuseUnserved);
  }

  private Uni<FeedCursor> refuseUnserved(FeedCursor cursor) {
    return onWorker(() -> floor.serves(cursor))
        .invoke(
            served -> {
              if (!served) {
                throw new RecordException(
                    ErrorCode.CURSOR_EXPIRED,
                    "The changes after this cursor are not all there any more; read the record anew,"
                        + " and follow it without a cursor");
              }
            })
        .replaceWith(cursor);
  }

  /** Every change after a cursor. Nothing is read before the watcher asks for more. */
  public Multi<FeedEntry> watch(FeedCursor after) {
    return Multi.createBy()
        .repeating()
        .uni(() -> new AtomicReference<>(after), this::next)
        .indefinitely()
        .onItem()
        .<FeedEntry>disjoint()
        .onSubscription()
        .invoke(watchers::incrementAndGet)
        .onTermination()
        .invoke(watchers::decrementAndGet);
  }

  /** Where the feed ends now. */
  public Uni<FeedCursor> end() {
    return onWorker(changes::end);
  }

  /** The next batch; when there is none yet, an empty one after a while. */
  private Uni<List<FeedEntry>> next(AtomicReference<FeedCursor> cursor) {
    CompletableFuture<Void> wake = signal.next();
    return onWorker(() -> look(cursor.get()))
        .onItem()
        .transformToUni(
            look -> {
              if (look.entries().isEmpty()) {
                return rest(look, wake).replaceWith(look.entries());
              }
              cursor.set(look.entries().get(look.entries().size() - 1).cursor());
              return Uni.createFrom().item(look.entries());
            });
  }

  private Look look(FeedCursor after) {
    List<FeedEntry> entries = changes.read(after, batchSize);
    return new Look(entries, entries.isEmpty() && changes.holdsBack(after));
  }

  /**
   * The end of a transaction that holds changes back announces itself to nobody: look again soon.
   */
  private static Uni<Void> rest(Look look, CompletableFuture<Void> wake) {
    return look.heldBack()
        ? Uni.createFrom().voidItem().onItem().delayIt().by(HELD_BACK_PAUSE)
        : Uni.createFrom().completionStage(wake.copy());
  }

  private static <T> Uni<T> onWorker(Callable<T> work) {
    return Uni.createFrom()
        .item(() -> QuarkusTransaction.requiringNew().call(work))
        .runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
  }

  private record Look(List<FeedEntry> entries, boolean heldBack) {}

  private static FeedCursor cursor(String token) {
    try {
      return FeedCursor.parse(token);
    } catch (IllegalArgumentException malformed) {
      throw RecordException.invalid(
          ErrorCode.CURSOR_INVALID,
          "after_cursor",
          "not a cursor of this feed; send one that the feed gave, or none to start over");
    }
  }
}
