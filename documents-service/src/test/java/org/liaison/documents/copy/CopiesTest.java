package org.liaison.documents.copy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liaison.documents.DocumentsChannel;
import org.liaison.documents.PostgresResource;
import org.liaison.documents.Samples;
import org.liaison.documents.v1.CopiesServiceGrpc;
import org.liaison.documents.v1.Copy;
import org.liaison.documents.v1.GetDocumentRequest;
import org.liaison.documents.v1.GetVersionRequest;
import org.liaison.documents.v1.ListCopiesRequest;
import org.liaison.documents.v1.ListCopiesResponse;
import org.liaison.documents.v1.ListDocumentsRequest;
import org.liaison.documents.v1.ListVersionsRequest;
import org.liaison.documents.v1.SubmitDocumentRequest;
import org.liaison.documents.v1.Version;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class CopiesTest {

  @Inject DocumentsChannel channel;
  @Inject DataSource dataSource;

  @Test
  void halfOfATextIsACopyOfTheDocumentThatWasFirst() {
    String text = CopyTexts.words(1, 400);
    Version first = submit(text);
    Version half = submit(CopyTexts.half(text));

    assertThat(first.getOrigin()).isEqualTo(first.getDocumentId());
    assertThat(half.getOrigin()).isEqualTo(first.getDocumentId());
    ListCopiesResponse cluster = copies(first.getDocumentId());
    assertThat(cluster.getOrigin()).isEqualTo(first.getDocumentId());
    assertThat(cluster.getOriginDocument().getCurrent())
        .isEqualTo(first.toBuilder().clearBlocks().build());
    Copy copy = cluster.getCopies(0);
    assertThat(copy.getDocument().getCurrent()).isEqualTo(half.toBuilder().clearBlocks().build());
    assertThat(copy.getResemblance()).isCloseTo(0.5, within(0.02));
    assertThat(copy.getContainment()).isGreaterThan(0.98);
    assertThat(copy.getBasisDocumentId()).isEqualTo(first.getDocumentId());
    assertThat(copy.getBasisVersion()).isEqualTo(1);
  }

  @Test
  void clusterIsTheSameFromEachOfItsDocuments() {
    String text = CopyTexts.words(2, 300);
    Version half = submit(CopyTexts.half(text));
    Version whole = submit(text);
    Version again = submit(text + "\n\nRelated: something else.");

    ListCopiesResponse cluster = copies(half.getDocumentId());

    assertThat(ids(cluster)).containsExactly(whole.getDocumentId(), again.getDocumentId());
    assertThat(copies(whole.getDocumentId())).isEqualTo(cluster);
    assertThat(copies(again.getDocumentId())).isEqualTo(cluster);
  }

  @Test
  void everyAnswerNamesTheOrigin() {
    String text = CopyTexts.words(3, 300);
    String origin = submit(text).getDocumentId();
    String publisher = "Publisher " + UUID.randomUUID();
    SubmitDocumentRequest.Builder request = request("See also. " + text);
    request.getMetadataBuilder().setPublisher(publisher);
    Version copy = channel.calls().submitDocument(request.build()).getVersion();
    String id = copy.getDocumentId();

    assertThat(
            List.of(
                copy,
                channel.calls().submitDocument(request.build()).getVersion(),
                channel
                    .calls()
                    .getDocument(GetDocumentRequest.newBuilder().setId(id).build())
                    .getDocument()
                    .getCurrent(),
                channel
                    .calls()
                    .getVersion(GetVersionRequest.newBuilder().setDocumentId(id).build())
                    .getVersion(),
                channel
                    .calls()
                    .listVersions(ListVersionsRequest.newBuilder().setDocumentId(id).build())
                    .getVersions(0),
                channel
                    .calls()
                    .listDocuments(
                        ListDocumentsRequest.newBuilder().setPublisher(publisher).build())
                    .getHits(0)
                    .getDocument()
                    .getCurrent()))
        .allSatisfy(version -> assertThat(version.getOrigin()).isEqualTo(origin));
  }

  @Test
  void newVersionIsDecidedAgain() {
    String text = CopyTexts.words(4, 300);
    Version first = submit(text);
    SubmitDocumentRequest request = request(text + " More.").build();
    channel.calls().submitDocument(request);
    Version own =
        channel
            .calls()
            .submitDocument(request.toBuilder().setText(CopyTexts.words(5, 300)).build())
            .getVersion();

    assertThat(own.getNumber()).isEqualTo(2);
    assertThat(own.getOrigin()).isEqualTo(own.getDocumentId());
    assertThat(copies(first.getDocumentId()).getCopiesList()).isEmpty();
    assertThat(copies(own.getDocumentId()).getOrigin()).isEqualTo(own.getDocumentId());
  }

  @Test
  void copyOfAnEarlierVersionIsFoundToo() {
    SubmitDocumentRequest request = request(CopyTexts.words(6, 300)).build();
    Version first = channel.calls().submitDocument(request).getVersion();
    channel.calls().submitDocument(request.toBuilder().setText(CopyTexts.words(7, 300)).build());

    Version copy = submit(CopyTexts.half(request.getText()));

    assertThat(copy.getOrigin()).isEqualTo(first.getDocumentId());
    assertThat(copies(first.getDocumentId()).getCopies(0).getBasisVersion()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({
    "Three words here, three Words here., true",
    "Three words here, Three words there, false",
    "禁毒合作, 禁毒合作！, true",
    "禁毒合作组, 禁毒合作社, false",
    "芬太尼类物质整类列管, 芬太尼類物質整類列管, true",
    "!!, !!, true",
    "!!, ??, false",
    "Seized: 412 kg, Seized: 413 kg, false",
  })
  void shortTextsAreCopiesOnlyIfTheyAreTheSame(String one, String other, boolean copy) {
    String first = submit(one).getOrigin();
    assertThat(submit(other).getOrigin().equals(first)).isEqualTo(copy);
  }

  @Test
  void longTextsAreCompared() {
    String text = CopyTexts.words(8, 150_000);
    assertThat(text.length()).isGreaterThan(1_000_000);
    Version first = submit(text);

    assertThat(submit(CopyTexts.half(text)).getOrigin()).isEqualTo(first.getDocumentId());
    assertThat(submit(CopyTexts.words(9, 150_000)).getOrigin()).isNotEqualTo(first.getDocumentId());
  }

  @Test
  void pagesShowEveryCopyOnce() {
    String text = CopyTexts.words(10, 200);
    Version first = submit(text);
    List<String> added = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      added.add(submit(text + " Edition " + i).getDocumentId());
    }
    List<String> shown = new ArrayList<>();
    String token = "";
    do {
      ListCopiesResponse page = copies(first.getDocumentId(), 2, token);
      shown.addAll(ids(page));
      token = page.getNextPageToken();
    } while (!token.isEmpty());

    assertThat(shown).isEqualTo(added);
  }

  @Test
  void badRequestsAreNamed() {
    String one = submit(CopyTexts.words(11, 100)).getDocumentId();
    submit(CopyTexts.words(11, 100) + " a");
    submit(CopyTexts.words(11, 100) + " b");
    String other = submit(CopyTexts.words(12, 100)).getDocumentId();
    String token = copies(one, 1, "").getNextPageToken();

    assertRefused(() -> copies("7"), Status.Code.INVALID_ARGUMENT, "document_id");
    assertRefused(() -> copies(one, 201, ""), Status.Code.INVALID_ARGUMENT, "page_size");
    assertRefused(() -> copies(one, 1, "x"), Status.Code.INVALID_ARGUMENT, "page_token");
    assertRefused(() -> copies(other, 1, token), Status.Code.INVALID_ARGUMENT, "page_token");
    String nobody = UUID.randomUUID().toString();
    assertRefused(() -> copies(nobody), Status.Code.NOT_FOUND, nobody);
  }

  @Test
  void clusterOutlivesItsOrigin() throws SQLException {
    String text = CopyTexts.words(13, 200);
    Version first = submit(text);
    Version copy = submit(text + " One.");
    UUID origin = UUID.fromString(first.getDocumentId());
    long bands = count("select count(*) from copy_band");
    for (String table : List.of("document_change", "document_version", "document")) {
      String column = table.equals("document") ? "id" : "document_id";
      update("delete from " + table + " where " + column + " = ?", origin);
    }

    Version later = submit(text + " Two.");

    assertThat(count("select count(*) from copy_band")).isEqualTo(bands);
    assertThat(later.getOrigin()).isEqualTo(first.getDocumentId());
    ListCopiesResponse cluster = copies(copy.getDocumentId());
    assertThat(cluster.getOrigin()).isEqualTo(first.getDocumentId());
    assertThat(cluster.hasOriginDocument()).isFalse();
    assertThat(ids(cluster)).containsExactly(copy.getDocumentId(), later.getDocumentId());
  }

  private static void assertRefused(Runnable call, Status.Code code, String word) {
    assertThatThrownBy(call::run)
        .isInstanceOfSatisfying(
            StatusRuntimeException.class,
            refusal -> {
              assertThat(refusal.getStatus().getCode()).isEqualTo(code);
              assertThat(refusal.getStatus().getDescription()).contains(word);
            });
  }

  private static SubmitDocumentRequest.Builder request(String text) {
    return Samples.document().setText(text);
  }

  private Version submit(String text) {
    return channel.calls().submitDocument(request(text).build()).getVersion();
  }

  private ListCopiesResponse copies(String id) {
    return copies(id, 0, "");
  }

  private ListCopiesResponse copies(String id, int size, String token) {
    return CopiesServiceGrpc.newBlockingStub(channel.channel())
        .listCopies(
            ListCopiesRequest.newBuilder()
                .setDocumentId(id)
                .setPageSize(size)
                .setPageToken(token)
                .build());
  }

  private static List<String> ids(ListCopiesResponse cluster) {
    return cluster.getCopiesList().stream().map(copy -> copy.getDocument().getId()).toList();
  }

  private long count(String sql) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql);
        ResultSet rows = statement.executeQuery()) {
      rows.next();
      return rows.getLong(1);
    }
  }

  private void update(String sql, UUID id) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setObject(1, id);
      statement.executeUpdate();
    }
  }
}
