package org.liaison.documents.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.grpc.StatusRuntimeException;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liaison.documents.DocumentsChannel;
import org.liaison.documents.PostgresResource;
import org.liaison.documents.Samples;
import org.liaison.documents.support.AtOnce;
import org.liaison.documents.support.Life;
import org.liaison.documents.v1.DocumentState;
import org.liaison.documents.v1.ListDocumentsRequest;
import org.liaison.documents.v1.Outcome;
import org.liaison.documents.v1.SetDocumentStateRequest;
import org.liaison.documents.v1.StateChange;
import org.liaison.documents.v1.SubmitDocumentRequest;
import org.liaison.documents.v1.SubmitDocumentResponse;
import org.liaison.documents.v1.UnchangedReason;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class LifecycleTest {

  @Inject DocumentsChannel channel;
  @Inject AgroalDataSource dataSource;

  private Life life;

  @BeforeEach
  void connect() {
    life = new Life(channel, dataSource);
  }

  @Test
  void documentBeginsCurrentAndKeepsTheHistoryOfItsStates() {
    String id = life.submit();
    assertThat(life.status(id).getNumber()).isZero();
    life.set(id, DocumentState.DOCUMENT_STATE_SOURCE_UNAVAILABLE, "404 since Monday");
    life.set(id, DocumentState.DOCUMENT_STATE_WITHDRAWN, "publisher retracted it");
    assertThat(life.status(id).getState()).isEqualTo(DocumentState.DOCUMENT_STATE_WITHDRAWN);
    assertThat(life.status(id).getReason()).isEqualTo("publisher retracted it");
    assertThat(life.states(id))
        .extracting(StateChange::getState)
        .containsExactly(
            DocumentState.DOCUMENT_STATE_CURRENT,
            DocumentState.DOCUMENT_STATE_SOURCE_UNAVAILABLE,
            DocumentState.DOCUMENT_STATE_WITHDRAWN);
    assertThat(life.states(id)).extracting(StateChange::getNumber).containsExactly(0, 1, 2);
  }

  @Test
  void withdrawingTwiceAtOnceIsOneWithdrawal() throws Exception {
    String id = life.submit();
    List<StateChange> changes =
        AtOnce.call(8, () -> life.set(id, DocumentState.DOCUMENT_STATE_WITHDRAWN, "retracted"));
    assertThat(changes).containsOnly(changes.get(0));
    assertThat(life.states(id)).hasSize(2);
  }

  @Test
  void whoKnowsAnOlderStateIsToldTheNewerOne() {
    String id = life.submit();
    life.set(id, DocumentState.DOCUMENT_STATE_SOURCE_CHANGED, "headline differs");
    SetDocumentStateRequest late =
        life.request(id, DocumentState.DOCUMENT_STATE_WITHDRAWN, "retracted").toBuilder()
            .setExpectedNumber(0)
            .build();
    StatusRuntimeException refusal = Life.refusal(() -> channel.lifecycle().setDocumentState(late));
    assertThat(Life.info(refusal).getReason()).isEqualTo("STATE_CHANGED");
    assertThat(Life.info(refusal).getMetadataMap())
        .containsEntry("number", "1")
        .containsEntry("state", "SOURCE_CHANGED")
        .containsEntry("stateReason", "headline differs");
    SetDocumentStateRequest knowing = late.toBuilder().setExpectedNumber(1).build();
    assertThat(channel.lifecycle().setDocumentState(knowing).getChange().getNumber()).isEqualTo(2);
  }

  @Test
  void newVersionSetsSourceChangedBackAndNothingElse() {
    SubmitDocumentRequest request = Samples.document().build();
    String id = life.submit(request);
    life.set(id, DocumentState.DOCUMENT_STATE_SOURCE_CHANGED, "differs");
    life.submit(request);
    assertThat(life.status(id).getState()).isEqualTo(DocumentState.DOCUMENT_STATE_SOURCE_CHANGED);
    life.submit(request.toBuilder().setText("The offices met in Porto.").build());
    assertThat(life.status(id).getState()).isEqualTo(DocumentState.DOCUMENT_STATE_CURRENT);
    assertThat(life.states(id)).hasSize(3);
    life.set(id, DocumentState.DOCUMENT_STATE_WITHDRAWN, "retracted");
    life.submit(request.toBuilder().setText("The offices met in Faro.").build());
    assertThat(life.status(id).getState()).isEqualTo(DocumentState.DOCUMENT_STATE_WITHDRAWN);
  }

  @Test
  void badRequestsNameTheirFields() {
    String id = life.submit();
    SetDocumentStateRequest bad =
        SetDocumentStateRequest.newBuilder()
            .setDocumentId(id)
            .setState(DocumentState.DOCUMENT_STATE_PURGED)
            .setReason(" ")
            .setSetBy("x".repeat(201))
            .setEvidenceUrl("ftp://wire.example/1")
            .build();
    assertThat(Life.fields(Life.refusal(() -> channel.lifecycle().setDocumentState(bad))))
        .containsExactlyInAnyOrder("state", "reason", "set_by", "evidence_url");
  }

  @Test
  void listsLeaveOutWithdrawnDocumentsUnlessTheyAreAskedFor() {
    String word = "lisbonmarker" + System.nanoTime();
    String kept = life.submit(Samples.document().setText(word + " met.").build());
    String withdrawn = life.submit(Samples.document().setText(word + " left.").build());
    life.set(withdrawn, DocumentState.DOCUMENT_STATE_WITHDRAWN, "retracted");
    assertThat(found(word, DocumentState.DOCUMENT_STATE_UNSPECIFIED)).containsExactly(kept);
    assertThat(found(word, DocumentState.DOCUMENT_STATE_CURRENT)).containsExactly(kept);
    assertThat(found(word, DocumentState.DOCUMENT_STATE_WITHDRAWN)).containsExactly(withdrawn);
    life.set(kept, DocumentState.DOCUMENT_STATE_SOURCE_CHANGED, "differs");
    assertThat(found(word, DocumentState.DOCUMENT_STATE_UNSPECIFIED)).containsExactly(kept);
    assertThat(found(word, DocumentState.DOCUMENT_STATE_CURRENT)).isEmpty();
    life.set(withdrawn, DocumentState.DOCUMENT_STATE_CURRENT, "retraction was a mistake");
    assertThat(found(word, DocumentState.DOCUMENT_STATE_UNSPECIFIED))
        .containsExactlyInAnyOrder(kept, withdrawn);
    assertThat(Life.fields(Life.refusal(() -> found(word, DocumentState.DOCUMENT_STATE_PURGED))))
        .containsExactly("state");
  }

  @Test
  void changedShareCountIsUnchangedAndSaysWhyAlsoUnderAKey() {
    SubmitDocumentRequest request =
        Samples.document().setText("Two offices met in Lisbon.\n\nViews: 12").build();
    String id = life.submit(request);
    SubmitDocumentRequest noisy =
        request.toBuilder()
            .setText("Two offices met in Lisbon.\n\nViews: 13")
            .setIdempotencyKey("noise " + id)
            .build();
    SubmitDocumentResponse noise = channel.calls().submitDocument(noisy);
    assertThat(noise.getOutcome()).isEqualTo(Outcome.OUTCOME_UNCHANGED);
    assertThat(noise.getReason()).isEqualTo(UnchangedReason.UNCHANGED_REASON_NOISE);
    assertThat(noise.getVersion().getNumber()).isEqualTo(1);
    assertThat(channel.calls().submitDocument(noisy)).isEqualTo(noise);
    assertThat(channel.calls().submitDocument(request).getReason())
        .isEqualTo(UnchangedReason.UNCHANGED_REASON_SAME_TEXT);
    SubmitDocumentResponse changed =
        channel
            .calls()
            .submitDocument(
                request.toBuilder().setText("Three offices met in Lisbon.\n\nViews: 12").build());
    assertThat(changed.getOutcome()).isEqualTo(Outcome.OUTCOME_NEW_VERSION);
    assertThat(changed.getReason()).isEqualTo(UnchangedReason.UNCHANGED_REASON_UNSPECIFIED);
  }

  @Test
  void documentOfTheReleaseBeforeIsFoundUnderALinkThatIsTrackedOtherwise() throws SQLException {
    SubmitDocumentRequest request = Samples.document().build();
    String page = request.getMetadata().getUrl();
    String id = life.submit(life.at(request, page + "?utm_source=first"));
    life.asTheReleaseBeforeKeptIt(id, page + "?utm_source=first");
    assertThat(life.submit(life.at(request, page + "?utm_source=first"))).isEqualTo(id);
    life.migrateIdentities();
    assertThat(life.submit(life.at(request, page + "?utm_source=second"))).isEqualTo(id);
    assertThat(life.submit(life.at(request, page))).isEqualTo(id);
  }

  @Test
  void pageThatTheReleaseBeforeTookForTwoIsContinuedByItsOldest() throws SQLException {
    SubmitDocumentRequest request = Samples.document().build();
    String page = request.getMetadata().getUrl();
    String first = life.submit(life.at(request, page + "?utm_source=first"));
    life.asTheReleaseBeforeKeptIt(first, page + "?utm_source=first");
    String second = life.submit(life.at(request, page + "?utm_source=second"));
    assertThat(second).isNotEqualTo(first);
    life.asTheReleaseBeforeKeptIt(second, page + "?utm_source=second");
    life.migrateIdentities();
    assertThat(life.submit(life.at(request, page + "?utm_source=third"))).isEqualTo(first);
  }

  private List<String> found(String word, DocumentState state) {
    ListDocumentsRequest request =
        ListDocumentsRequest.newBuilder().setQuery(word).setState(state).build();
    return channel.calls().listDocuments(request).getHitsList().stream()
        .map(hit -> hit.getDocument().getId())
        .toList();
  }
}
