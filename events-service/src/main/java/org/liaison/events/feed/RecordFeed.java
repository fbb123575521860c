package org.liaison.events.feed;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.liaison.events.EventsConfig;
import org.liaison.events.feed.domain.FeedCursor;
import org.liaison.events.feed.domain.FeedEntry;
import org.liaison.events.feed.domain.Signal;
import org.liaison.events.feed.persistence.RecordChangeRepository;
import org.liaison.events.problem.ErrorCode;
import org.liaison.events.problem.RecordException;

/** The record's changes as an endless stream. */
@ApplicationScoped
public class RecordFeed {

  private final RecordChangeRepository changes;
  private final Signal signal;
  private final int batchSize;

  RecordFeed(RecordChangeRepository changes, Signal signal, EventsConfig config) {
    this.changes = changes;
    this.signal = signal;
    this.batchSize = config.recordFeed().batchSize();
  }

  /**
   * Every change after a cursor. Nothing is read before the watcher asks for more.
   *
   * @param after token of the last change that was seen; empty starts at the beginning
   */
  public Multi<FeedEntry> watch(String after) {
    return follow(Uni.createFrom().item(() -> cursor(after)));
  }

  /** Every change from now on. */
  public Multi<FeedEntry> watchFromNow() {
    return follow(
        Uni.createFrom()
            .item(() -> QuarkusTransaction.requiringNew().call(changes::end))
            .runSubscriptionOn(Infrastructure.getDefaultWorkerPool()));
  }

  private Multi<FeedEntry> follow(Uni<FeedCursor> start) {
    return start
        .onItem()
        .transformToMulti(
            cursor ->
                Multi.createBy()
                    .repeating()
                    .uni(() -> new AtomicReference<>(cursor), this::next)
                    .indefinitely()
                    .onItem()
                    .disjoint());
  }

  /** The next batch; when there is none yet, an empty one after the signal. */
  private Uni<List<FeedEntry>> next(AtomicReference<FeedCursor> cursor) {
    CompletableFuture<Void> wake = signal.next();
    return read(cursor.get())
        .onItem()
        .transformToUni(
            batch -> {
              if (batch.isEmpty()) {
                return Uni.createFrom().completionStage(wake.copy()).replaceWith(batch);
              }
              cursor.set(batch.get(batch.size() - 1).cursor());
              return Uni.createFrom().item(batch);
            });
  }

  private Uni<List<FeedEntry>> read(FeedCursor after) {
    return Uni.createFrom()
        .item(() -> QuarkusTransaction.requiringNew().call(() -> changes.read(after, batchSize)))
        .runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
  }

  private static FeedCursor cursor(String token) {
    try {
      return token.isEmpty() ? FeedCursor.START : FeedCursor.parse(token);
    } catch (IllegalArgumentException malformed) {
      throw RecordException.invalid(
          ErrorCode.CURSOR_INVALID,
          "after_cursor",
          "not a cursor of this feed; send one that the feed gave, or none to start over");
    }
  }
}
