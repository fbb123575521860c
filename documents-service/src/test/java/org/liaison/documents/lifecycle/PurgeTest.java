package org.liaison.documents.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.grpc.Context;
import io.grpc.StatusRuntimeException;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liaison.documents.DocumentsChannel;
import org.liaison.documents.PostgresResource;
import org.liaison.documents.Samples;
import org.liaison.documents.support.AtOnce;
import org.liaison.documents.support.Life;
import org.liaison.documents.v1.BuriedVersion;
import org.liaison.documents.v1.ChangeKind;
import org.liaison.documents.v1.DocumentState;
import org.liaison.documents.v1.DocumentsServiceGrpc;
import org.liaison.documents.v1.GetTombstoneRequest;
import org.liaison.documents.v1.GetVersionRequest;
import org.liaison.documents.v1.LiftTombstoneRequest;
import org.liaison.documents.v1.Outcome;
import org.liaison.documents.v1.PurgeDocumentRequest;
import org.liaison.documents.v1.SubmitDocumentRequest;
import org.liaison.documents.v1.Tombstone;
import org.liaison.documents.v1.WatchDocumentsRequest;
import org.liaison.documents.v1.WatchDocumentsResponse;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class PurgeTest {

  /** Tables that tell what stays: tombstones, and the feed, which has no text. */
  private static final Set<String> STAYING =
      Set.of("tombstone", "tombstone_identity", "document_change");

  private static final String NOT_CASCADING =
      """
      select c.table_name from information_schema.columns c
      where c.table_schema = 'public' and c.column_name = 'document_id'
        and not exists (
          select from pg_constraint k where k.contype = 'f' and k.confdeltype = 'c'
            and k.conrelid = (quote_ident(c.table_name))::regclass
            and k.confrelid in ('document'::regclass, 'document_version'::regclass))""";

  @Inject DocumentsChannel channel;
  @Inject AgroalDataSource dataSource;

  private Life life;

  @BeforeEach
  void connect() {
    life = new Life(channel, dataSource);
  }

  @Test
  void purgeLeavesATombstoneAndNothingElse() throws SQLException {
    String secret = "secretword" + System.nanoTime();
    SubmitDocumentRequest request =
        Samples.document().setText(secret + " met in Lisbon.").setIdempotencyKey(secret).build();
    String id = life.submit(request);
    life.submit(request.toBuilder().clearIdempotencyKey().setText(secret + " left.").build());
    life.set(id, DocumentState.DOCUMENT_STATE_WITHDRAWN, "retracted");
    Tombstone tombstone = purge(id, "court order");
    assertThat(tombstone.getReason()).isEqualTo("court order");
    assertThat(tombstone.getVersionsList())
        .extracting(BuriedVersion::getNumber)
        .containsExactly(1, 2);
    assertThat(tombstone.getVersions(0).getSha256()).hasSize(64);
    assertThat(tombstone.getIdentitiesList()).hasSize(1);
    assertThat(tablesThatTellOf(id, secret)).isSubsetOf(STAYING);
    StatusRuntimeException gone = Life.refusal(() -> life.status(id));
    assertThat(Life.info(gone).getReason()).isEqualTo("DOCUMENT_PURGED");
    assertThat(Life.info(gone).getMetadataMap())
        .containsEntry("documentId", id)
        .containsEntry("purgeReason", "court order")
        .containsEntry("versions", "2");
    GetVersionRequest version =
        GetVersionRequest.newBuilder().setDocumentId(id).setNumber(1).build();
    assertThat(Life.info(Life.refusal(() -> channel.calls().getVersion(version))).getReason())
        .isEqualTo("DOCUMENT_PURGED");
    assertThat(Life.info(Life.refusal(() -> purge(id, "again"))).getReason())
        .isEqualTo("DOCUMENT_PURGED");
  }

  @Test
  void everyTableOfADocumentGoesWithIt() throws SQLException {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement query = connection.prepareStatement(NOT_CASCADING);
        ResultSet rows = query.executeQuery()) {
      List<String> tables = new ArrayList<>();
      while (rows.next()) {
        tables.add(rows.getString(1));
      }
      assertThat(tables).isNotEmpty().isSubsetOf(STAYING);
    }
  }

  @Test
  void pageIsNotTakenInAgainUntilTheTombstoneIsLifted() {
    SubmitDocumentRequest request =
        Samples.document().setIdempotencyKey("p" + System.nanoTime()).build();
    String id = life.submit(request);
    purge(id, "court order");
    assertThat(Life.info(Life.refusal(() -> life.submit(request))).getReason())
        .isEqualTo("DOCUMENT_PURGED");
    SubmitDocumentRequest tracked =
        life.at(request, request.getMetadata().getUrl() + "?utm_source=x").toBuilder()
            .clearIdempotencyKey()
            .build();
    assertThat(Life.info(Life.refusal(() -> life.submit(tracked))).getReason())
        .isEqualTo("DOCUMENT_PURGED");
    LiftTombstoneRequest lift =
        LiftTombstoneRequest.newBuilder().setDocumentId(id).setReason("order annulled").build();
    Tombstone lifted = channel.lifecycle().liftTombstone(lift).getTombstone();
    assertThat(lifted.hasLiftedAt()).isTrue();
    assertThat(lifted.getIdentitiesList()).isEmpty();
    assertThat(channel.lifecycle().liftTombstone(lift).getTombstone()).isEqualTo(lifted);
    assertThat(life.submit(request)).isNotEqualTo(id);
    assertThat(Life.info(Life.refusal(() -> life.status(id))).getReason())
        .isEqualTo("DOCUMENT_PURGED");
  }

  @Test
  void purgeWithoutReasonOrConfirmationIsRefused() {
    String id = life.submit();
    PurgeDocumentRequest bare = PurgeDocumentRequest.newBuilder().setDocumentId(id).build();
    assertThat(Life.fields(Life.refusal(() -> channel.lifecycle().purgeDocument(bare))))
        .containsExactly("reason", "confirm");
    assertThat(life.status(id).getState()).isEqualTo(DocumentState.DOCUMENT_STATE_CURRENT);
    GetTombstoneRequest none = GetTombstoneRequest.newBuilder().setDocumentId(id).build();
    assertThat(Life.info(Life.refusal(() -> channel.lifecycle().getTombstone(none))).getReason())
        .isEqualTo("TOMBSTONE_NOT_FOUND");
  }

  @Test
  void submissionsDuringAPurgeNeitherBringTheDocumentBackNorFailUnclearly() throws Exception {
    for (int round = 0; round < 10; round++) {
      SubmitDocumentRequest request = Samples.document().build();
      String id = life.submit(request);
      List<Callable<String>> calls = new ArrayList<>();
      for (int i = 0; i < 6; i++) {
        String text = "Version " + i + " of a text.";
        calls.add(() -> reasonOr(() -> life.submit(request.toBuilder().setText(text).build())));
      }
      calls.add(3, () -> reasonOr(() -> purge(id, "court order").getDocumentId()));
      List<String> answers = AtOnce.all(calls);
      assertThat(answers.get(3)).isEqualTo(id);
      assertThat(answers).isSubsetOf(id, "DOCUMENT_PURGED");
      assertThat(reasonOr(() -> life.submit(request))).isEqualTo("DOCUMENT_PURGED");
      assertThat(tablesThatTellOf(id, "of a text")).isSubsetOf(STAYING);
    }
  }

  @Test
  void feedTellsStatesAndPurgesAndForgetsWhatIsGone() {
    SubmitDocumentRequest request = Samples.document().build();
    String kept = life.submit(request);
    String purged = life.submit();
    life.set(kept, DocumentState.DOCUMENT_STATE_WITHDRAWN, "retracted");
    life.set(kept, DocumentState.DOCUMENT_STATE_SOURCE_CHANGED, "differs");
    assertThat(
            channel
                .calls()
                .submitDocument(request.toBuilder().setText("The offices left.").build())
                .getOutcome())
        .isEqualTo(Outcome.OUTCOME_NEW_VERSION);
    purge(purged, "court order");
    List<WatchDocumentsResponse> seen = changesUpTo(life.submit());
    assertThat(of(kept, seen))
        .extracting(
            change -> change.getKind() + " " + change.getState() + " " + change.getVersion())
        .containsExactlyInAnyOrder(
            "CHANGE_KIND_ACCEPTED DOCUMENT_STATE_UNSPECIFIED 1",
            "CHANGE_KIND_STATUS_CHANGED DOCUMENT_STATE_WITHDRAWN 1",
            "CHANGE_KIND_STATUS_CHANGED DOCUMENT_STATE_SOURCE_CHANGED 1",
            "CHANGE_KIND_ACCEPTED DOCUMENT_STATE_UNSPECIFIED 2",
            "CHANGE_KIND_STATUS_CHANGED DOCUMENT_STATE_CURRENT 2");
    assertThat(of(purged, seen))
        .extracting(WatchDocumentsResponse::getKind)
        .containsExactly(ChangeKind.CHANGE_KIND_PURGED);
  }

  private Tombstone purge(String id, String reason) {
    PurgeDocumentRequest request =
        PurgeDocumentRequest.newBuilder()
            .setDocumentId(id)
            .setReason(reason)
            .setConfirm(id)
            .build();
    return channel.lifecycle().purgeDocument(request).getTombstone();
  }

  private List<WatchDocumentsResponse> changesUpTo(String last) {
    List<WatchDocumentsResponse> seen = new ArrayList<>();
    Context.CancellableContext watching = Context.current().withCancellation();
    try {
      watching.run(
          () -> {
            Iterator<WatchDocumentsResponse> changes =
                DocumentsServiceGrpc.newBlockingStub(channel.channel())
                    .watchDocuments(WatchDocumentsRequest.getDefaultInstance());
            do {
              seen.add(changes.next());
            } while (!seen.get(seen.size() - 1).getDocumentId().equals(last));
          });
      return seen;
    } finally {
      watching.cancel(null);
    }
  }

  private static List<WatchDocumentsResponse> of(String id, List<WatchDocumentsResponse> changes) {
    return changes.stream().filter(change -> change.getDocumentId().equals(id)).toList();
  }

  private static String reasonOr(Callable<String> call) throws Exception {
    try {
      return call.call();
    } catch (StatusRuntimeException refusal) {
      return Life.info(refusal).getReason();
    }
  }

  /** Tables with a row in which, as text, the id or the word stands. */
  private List<String> tablesThatTellOf(String id, String word) throws SQLException {
    List<String> telling = new ArrayList<>();
    try (Connection connection = dataSource.getConnection()) {
      for (String table : tables(connection)) {
        String sql =
            "select exists (select from %s t where strpos(t::text, ?) > 0 or strpos(t::text, ?) > 0)"
                .formatted(table);
        try (PreparedStatement query = connection.prepareStatement(sql)) {
          query.setString(1, id);
          query.setString(2, word);
          try (ResultSet row = query.executeQuery()) {
            if (row.next() && row.getBoolean(1)) {
              telling.add(table);
            }
          }
        }
      }
    }
    return telling;
  }

  private static List<String> tables(Connection connection) throws SQLException {
    String sql = "select table_name from information_schema.tables where table_schema = 'public'";
    try (PreparedStatement query = connection.prepareStatement(sql);
        ResultSet rows = query.executeQuery()) {
      List<String> tables = new ArrayList<>();
      while (rows.next()) {
        tables.add(rows.getString(1));
      }
      return tables;
    }
  }
}
