package org.liaison.documents.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.agroal.api.AgroalDataSource;
import io.grpc.Context;
import io.grpc.Status;
import io.grpc.stub.StreamObserver;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.liaison.documents.DocumentsChannel;
import org.liaison.documents.PostgresResource;
import org.liaison.documents.Samples;
import org.liaison.documents.v1.WatchDocumentsRequest;
import org.liaison.documents.v1.WatchDocumentsResponse;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class WatchDocumentsTest {

  @Inject DocumentsChannel channel;
  @Inject AgroalDataSource dataSource;
  @Inject MeterRegistry meters;

  @Test
  void acceptedDocumentIsSeenAtOnce() {
    try (Watcher watcher = watchFromNow()) {
      String id = submit();
      await().until(() -> watcher.documents().contains(id));
    }
  }

  @Test
  void streamResumesAfterTheLastCursorThatWasSeen() {
    String cursor;
    try (Watcher watcher = watchFromNow()) {
      submit();
      await().until(() -> watcher.seen.size() == 1);
      cursor = watcher.seen.get(0).getCursor();
    }
    String missed = submit();
    try (Watcher watcher = watch(cursor)) {
      await().until(() -> !watcher.seen.isEmpty());
      assertThat(watcher.documents()).containsExactly(missed);
    }
  }

  @Test
  void olderTransactionCommittingLateIsNotSkipped() throws SQLException {
    String early = submit();
    String late = submit();
    try (Watcher watcher = watchFromNow();
        Connection older = dataSource.getConnection();
        Connection newer = dataSource.getConnection()) {
      older.setAutoCommit(false);
      append(older, late);
      append(newer, early);
      String after = submit();
      await().during(Duration.ofMillis(300)).until(watcher.seen::isEmpty);
      older.commit();
      await().until(() -> watcher.seen.size() == 3);
      assertThat(watcher.documents()).containsExactly(late, early, after);
      older.setAutoCommit(true);
    }
  }

  @Test
  void manyWritersAtOnceAreAllSeenOnce() throws InterruptedException {
    int writers = 8;
    int each = 25;
    List<String> written = new CopyOnWriteArrayList<>();
    try (Watcher watcher = watchFromNow()) {
      ExecutorService threads = Executors.newFixedThreadPool(writers);
      for (int i = 0; i < writers * each; i++) {
        threads.execute(() -> written.add(submit()));
      }
      threads.shutdown();
      await().until(() -> watcher.seen.size() >= writers * each && threads.isTerminated());
      assertThat(watcher.documents()).containsExactlyInAnyOrderElementsOf(written);
    }
  }

  @Test
  void watcherWhoCancelsIsServedNoMore() {
    Gauge watchers = meters.get("liaison.documents.watchers").gauge();
    try (Watcher watcher = watchFromNow()) {
      await().until(() -> watchers.value() == 1);
      submit();
      await().until(() -> watcher.seen.size() == 1);
    }
    await().until(() -> watchers.value() == 0);
  }

  @Test
  void cursorOfNobodyIsRefused() {
    try (Watcher watcher = watch("bm90IGEgY3Vyc29y")) {
      await().until(() -> watcher.failure != null);
      assertThat(Status.fromThrowable(watcher.failure).getCode())
          .isEqualTo(Status.Code.INVALID_ARGUMENT);
    }
  }

  private String submit() {
    return channel.calls().submitDocument(Samples.document().build()).getVersion().getDocumentId();
  }

  private static void append(Connection connection, String document) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "insert into document_change (document_id, version, accepted_at) values (?, 1, now())")) {
      insert.setObject(1, UUID.fromString(document));
      insert.executeUpdate();
    }
  }

  private Watcher watchFromNow() {
    String last = submit();
    try (Watcher watcher = watch("")) {
      await().until(() -> watcher.documents().contains(last));
      return watch(watcher.seen.get(watcher.seen.size() - 1).getCursor());
    }
  }

  private Watcher watch(String cursor) {
    Watcher watcher = new Watcher();
    watcher.context.run(
        () ->
            channel
                .streams()
                .watchDocuments(
                    WatchDocumentsRequest.newBuilder().setAfterCursor(cursor).build(), watcher));
    return watcher;
  }

  private static final class Watcher
      implements StreamObserver<WatchDocumentsResponse>, AutoCloseable {

    final Context.CancellableContext context = Context.current().withCancellation();
    final List<WatchDocumentsResponse> seen = new CopyOnWriteArrayList<>();
    volatile Throwable failure;

    List<String> documents() {
      return seen.stream().map(WatchDocumentsResponse::getDocumentId).toList();
    }

    @Override
    public void onNext(WatchDocumentsResponse change) {
      seen.add(change);
    }

    @Override
    public void onError(Throwable t) {
      failure = t;
    }

    @Override
    public void onCompleted() {
      failure = new IllegalStateException("the feed has no end");
    }

    @Override
    public void close() {
      context.cancel(null);
    }
  }
}
