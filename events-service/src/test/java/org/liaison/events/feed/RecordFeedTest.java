package org.liaison.events.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.grpc.Context;
import io.grpc.Context.CancellableContext;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.grpc.GrpcClient;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.helpers.test.AssertSubscriber;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.liaison.events.feed.domain.FeedCursor;
import org.liaison.events.feed.domain.FeedEntry;
import org.liaison.events.feed.persistence.RecordChangeRepository;
import org.liaison.events.support.TestEnvironment;
import org.liaison.events.v1.ChangeKind;
import org.liaison.events.v1.EventsService;
import org.liaison.events.v1.EventsServiceGrpc.EventsServiceBlockingStub;
import org.liaison.events.v1.WatchRecordRequest;
import org.liaison.events.v1.WatchRecordResponse;

/** The feed of changes when transactions end in another order than they began. */
@QuarkusTest
@WithTestResource(TestEnvironment.class)
class RecordFeedTest {

  private static final Duration WAIT = Duration.ofSeconds(10);

  @Inject RecordFeed feed;
  @Inject FeedCleaner cleaner;
  @Inject RecordChangeRepository changes;
  @Inject DataSource database;
  @Inject MeterRegistry metrics;

  @GrpcClient("events")
  EventsService events;

  @GrpcClient("events")
  EventsServiceBlockingStub calls;

  @Test
  void olderTransactionCommittingLateIsNotSkipped() throws SQLException {
    AssertSubscriber<FeedEntry> watcher =
        feed.watch(now()).subscribe().withSubscriber(AssertSubscriber.create(10));
    UUID older = UUID.randomUUID();
    UUID newer = UUID.randomUUID();
    UUID last = UUID.randomUUID();
    try (Connection first = database.getConnection();
        Connection second = database.getConnection()) {
      first.setAutoCommit(false);
      append(first, older);
      append(second, newer);
      watcher.assertHasNotReceivedAnyItem();
      first.commit();
      first.setAutoCommit(true);
      append(second, last);
    }

    watcher.awaitItems(3, WAIT);

    assertThat(subjects(watcher)).containsExactly(older, newer, last);
    watcher.cancel();
  }

  @Test
  void watcherThatResumesSeesWhatItHasNotSeenAndNothingTwice() throws SQLException {
    AssertSubscriber<FeedEntry> before =
        feed.watch(now()).subscribe().withSubscriber(AssertSubscriber.create(10));
    UUID seen = UUID.randomUUID();
    UUID missed = UUID.randomUUID();
    try (Connection connection = database.getConnection()) {
      append(connection, seen);
      before.awaitItems(1, WAIT).cancel();
      append(connection, missed);
    }
    String cursor = before.getItems().get(0).cursor().token();

    AssertSubscriber<FeedEntry> after =
        feed.watch(cursor).subscribe().withSubscriber(AssertSubscriber.create(10));

    after.awaitItems(1, WAIT);
    assertThat(subjects(after)).containsExactly(missed);
    after.cancel();
  }

  @Test
  void watcherIsFirstToldWhereItsStreamBegins() throws SQLException {
    AssertSubscriber<WatchRecordResponse> watcher =
        events
            .watchRecord(WatchRecordRequest.newBuilder().setFromNow(true).build())
            .subscribe()
            .withSubscriber(AssertSubscriber.create(10));
    watcher.awaitItems(1, WAIT);
    UUID subject = UUID.randomUUID();
    try (Connection connection = database.getConnection()) {
      append(connection, subject);
    }
    watcher.awaitItems(2, WAIT).cancel();

    WatchRecordResponse first = watcher.getItems().get(0);
    assertThat(first.getKind()).isEqualTo(ChangeKind.CHANGE_KIND_UNSPECIFIED);
    assertThat(first.getCursor()).isNotEmpty();
    assertThat(watcher.getItems().get(1).getSubjectId()).isEqualTo(subject.toString());
  }

  @Test
  void malformedCursorIsRefusedWithItsCode() {
    AssertSubscriber<WatchRecordResponse> watcher =
        events
            .watchRecord(WatchRecordRequest.newBuilder().setAfterCursor("nonsense").build())
            .subscribe()
            .withSubscriber(AssertSubscriber.create(1));

    watcher.awaitFailure(
        failure -> assertThat(failure).hasMessageContaining("not a cursor of this feed"), WAIT);
  }

  @Test
  void readerThatComesBackAfterItsChangesWereDeletedIsToldSo() throws SQLException {
    String before = now();
    try (Connection connection = database.getConnection()) {
      append(connection, UUID.randomUUID());
      connection
          .createStatement()
          .execute("update record_change set at = now() - interval '100 days'");
      await().atMost(WAIT).until(() -> cleaner.clean() > 0);
      String kept = now();
      UUID later = UUID.randomUUID();
      append(connection, later);

      assertThatThrownBy(() -> feed.at(before).await().atMost(WAIT))
          .hasMessageContaining("read the record anew");
      AssertSubscriber<FeedEntry> watcher =
          feed.watch(kept).subscribe().withSubscriber(AssertSubscriber.create(10));
      watcher.awaitItems(1, WAIT).cancel();
      assertThat(subjects(watcher)).containsExactly(later);
    }
  }

  @Test
  void cursorFromTheFutureIsOfAnotherDatabase() {
    String ahead = new FeedCursor("999999999999", 1).token();

    assertThatThrownBy(() -> feed.at(ahead).await().atMost(WAIT))
        .hasMessageContaining("read the record anew");
  }

  @Test
  void watcherThatLeavesIsNotServedAnyMore() {
    Gauge watchers = metrics.get(RecordFeed.WATCHERS).gauge();
    double others = watchers.value();
    CancellableContext watching = Context.current().withCancellation();
    watching.run(
        () -> calls.watchRecord(WatchRecordRequest.newBuilder().setFromNow(true).build()).next());
    await().atMost(WAIT).untilAsserted(() -> assertThat(watchers.value()).isEqualTo(others + 1));

    watching.cancel(null);

    await().atMost(WAIT).untilAsserted(() -> assertThat(watchers.value()).isEqualTo(others));
  }

  private String now() {
    return QuarkusTransaction.requiringNew().call(changes::end).token();
  }

  private static List<UUID> subjects(AssertSubscriber<FeedEntry> watcher) {
    return watcher.getItems().stream().map(entry -> entry.change().subject()).toList();
  }

  private static void append(Connection connection, UUID subject) throws SQLException {
    String sql =
        """
        insert into record_change (kind, subject_id, document_id, version, at)
        values ('EVENT_REPORTED', ?, ?, 1, now())
        """;
    try (PreparedStatement insert = connection.prepareStatement(sql)) {
      insert.setObject(1, subject);
      insert.setObject(2, subject);
      insert.executeUpdate();
    }
    connection.createStatement().execute("notify record_change");
  }
}
