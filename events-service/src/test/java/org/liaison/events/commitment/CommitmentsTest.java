package org.liaison.events.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import io.quarkus.grpc.GrpcClient;
import io.quarkus.grpc.GrpcService;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liaison.events.intake.Replica;
import org.liaison.events.support.FakeDocuments;
import org.liaison.events.support.NobodyReads;
import org.liaison.events.support.Sql;
import org.liaison.events.support.TestEnvironment;
import org.liaison.events.v1.ActorRef;
import org.liaison.events.v1.AddCommitmentRequest;
import org.liaison.events.v1.Commitment;
import org.liaison.events.v1.CommitmentStep;
import org.liaison.events.v1.CommitmentsServiceGrpc.CommitmentsServiceBlockingStub;
import org.liaison.events.v1.Event;
import org.liaison.events.v1.EventsServiceGrpc.EventsServiceBlockingStub;
import org.liaison.events.v1.GetCommitmentRequest;
import org.liaison.events.v1.KeepingCandidate;
import org.liaison.events.v1.ListCommitmentStepsRequest;
import org.liaison.events.v1.ListCommitmentsRequest;
import org.liaison.events.v1.ListEventsRequest;
import org.liaison.events.v1.ListKeepingCandidatesRequest;
import org.liaison.events.v1.Quote;
import org.liaison.events.v1.SetCommitmentStatusRequest;
import org.liaison.events.v1.Signature;
import org.liaison.events.v1.UndoCommitmentStepRequest;
import org.liaison.events.v1.UndoCommitmentStepResponse;

/** How far promises are kept: who says so, by what, and what may show it. */
@QuarkusTest
@TestProfile(NobodyReads.class)
@WithTestResource(TestEnvironment.class)
class CommitmentsTest {

  private static final String PROMISE = "China will list the three precursors by June.";

  @Inject @GrpcService FakeDocuments documents;
  @Inject DataSource database;
  @Inject Replica.Maker replicas;

  @GrpcClient("events")
  EventsServiceBlockingStub events;

  @GrpcClient("events")
  CommitmentsServiceBlockingStub commitments;

  private Sql sql;
  private Replica reader;
  private UUID source;

  @BeforeEach
  void aTextIsRead() {
    sql = new Sql(database);
    sql.empty();
    reader = replicas.withEngine(1).show();
    source = read(PROMISE);
  }

  @Test
  void commitmentIsAddedWithThePassageThatMakesIt() {
    Commitment added = add("list the three precursors", "2001-06");

    assertThat(added.getPromisors(0).getId()).isEqualTo("china");
    assertThat(added.getStatus()).isEqualTo("open");
    assertThat(added.getDue().getLatest()).isEqualTo("2001-06-30");
    assertThat(added.getEvidence(0).getExact()).isEqualTo("China will list");
    assertThat(added.getOverdue()).isTrue();
    assertThat(listed(true)).extracting(Commitment::getId).containsExactly(added.getId());
  }

  @Test
  void whatIsWrongIsToldAtOnce() {
    assertThatThrownBy(
            () ->
                commitments.addCommitment(
                    AddCommitmentRequest.newBuilder()
                        .addPromisors(ActorRef.newBuilder().setId("nobody"))
                        .addAreas("no-such-area")
                        .setDue("soon")
                        .setSignature(by("ana"))
                        .build()))
        .hasMessageContainingAll("nobody", "no-such-area", "due", "action");
  }

  @Test
  void statusNeedsWhatShowsItAndSaysWhoDecided() {
    Commitment added = add("list the three precursors", "2001-06");
    read("event CONTROL 2001-05-20 - HAPPENED China lists precursors");
    Event listing = event("China lists precursors");

    assertThatThrownBy(() -> set(added, "kept", ""))
        .hasMessageContaining("must name the event that shows it");
    assertThatThrownBy(() -> set(added, "finished", listing.getId()))
        .hasMessageContaining("partly-kept");
    assertThatThrownBy(() -> set(added, "kept", UUID.randomUUID().toString()))
        .hasMessageContaining("there is no event");

    Commitment kept = set(added, "kept", listing.getId());

    assertThat(kept.getStatus()).isEqualTo("kept");
    assertThat(kept.getOverdue()).isFalse();
    assertThat(listed(true)).isEmpty();
    assertThatThrownBy(() -> set(added, "broken", listing.getId()))
        .hasMessageContaining("changed since");
    assertThat(steps(added))
        .extracting(CommitmentStep::getBefore, CommitmentStep::getAfter, CommitmentStep::getBy)
        .containsExactly(tuple("", "open", "ana"), tuple("open", "kept", "ana"));
    assertThat(steps(added).get(1).getEventId()).isEqualTo(listing.getId());
  }

  @Test
  void stepsAreTakenBackFromTheLastToTheFirst() {
    Commitment added = add("list the three precursors", "2001-06");
    Commitment lapsed = set(added, "lapsed", "");

    assertThat(undo(lapsed).getCommitment().getStatus()).isEqualTo("open");
    assertThat(undo(lapsed).hasCommitment()).isFalse();
    assertThatThrownBy(() -> get(added.getId())).hasMessageContaining("no commitment");
    assertThatThrownBy(() -> undo(added)).hasMessageContaining("no step");
    assertThat(steps(added)).hasSize(4);
    assertThat(steps(added))
        .extracting(CommitmentStep::getInForce)
        .containsExactly(false, false, true, true);
  }

  @Test
  void readingAgainLeavesWhatAPersonSaid() {
    UUID document = read("promise China train");
    Commitment told = listed(false).get(0);
    set(told, "lapsed", "");

    documents.publish(document, 2, "Nothing is promised any more.");
    awaitJob(document, 2);
    reader.readAll();

    assertThat(get(told.getId()).getStatus()).isEqualTo("lapsed");
  }

  @Test
  void laterEventsInItsWordsAreProposedWithTheReasons() {
    Commitment added = add("control the three fentanyl precursors", "2001-06");
    read(
        """
        event CONTROL 2001-05-20 - HAPPENED China places fentanyl precursors under control
        event CONTROL 1999-05-20 - HAPPENED China controls precursors of fentanyl
        event MEETING 2001-05-21 - HAPPENED Talks about something else
        event CONTROL 2001-05-22 - PLANNED China to control fentanyl precursors""");

    List<KeepingCandidate> candidates =
        commitments
            .listKeepingCandidates(
                ListKeepingCandidatesRequest.newBuilder().setId(added.getId()).build())
            .getCandidatesList();

    assertThat(candidates)
        .extracting(candidate -> candidate.getEvent().getTitle())
        .containsExactly("China places fentanyl precursors under control");
    assertThat(candidates.get(0).getReasonsList())
        .anySatisfy(reason -> assertThat(reason).contains("China promised it"))
        .anySatisfy(reason -> assertThat(reason).contains("words in common"));
  }

  @Test
  void listsAreSelectedByWhoPromisedAndByWhen() {
    String id = add("list the three precursors", "2001-06").getId();

    assertThat(selected(request -> request.addPromisors("china").addPromisors("mexico")))
        .containsExactly(id);
    assertThat(selected(request -> request.addPromisors("mexico"))).isEmpty();
    assertThat(selected(request -> request.setFrom("2001-01").setTo("2001-01")))
        .containsExactly(id);
    assertThat(selected(request -> request.setFrom("2001-02"))).isEmpty();
    assertThat(selected(request -> request.setDueFrom("2001-06-15").setDueTo("2001")))
        .containsExactly(id);
    assertThat(selected(request -> request.setDueTo("2001-05"))).isEmpty();
  }

  private List<String> selected(UnaryOperator<ListCommitmentsRequest.Builder> selection) {
    return events
        .listCommitments(selection.apply(ListCommitmentsRequest.newBuilder()).build())
        .getCommitmentsList()
        .stream()
        .map(Commitment::getId)
        .toList();
  }

  @Test
  void sameKeyAddsOnce() {
    AddCommitmentRequest request =
        addition("list", "2001").toBuilder()
            .setSignature(by("ana").toBuilder().setIdempotencyKey("k"))
            .build();

    assertThat(commitments.addCommitment(request)).isEqualTo(commitments.addCommitment(request));
    assertThat(listed(false)).hasSize(1);
  }

  private Commitment add(String action, String due) {
    return commitments.addCommitment(addition(action, due)).getCommitment();
  }

  private AddCommitmentRequest addition(String action, String due) {
    return AddCommitmentRequest.newBuilder()
        .addPromisors(ActorRef.newBuilder().setName("China"))
        .setAction(action)
        .setDue(due)
        .setMade("2001-01-15")
        .addQuotes(
            Quote.newBuilder()
                .setDocumentId(source.toString())
                .setVersion(1)
                .setExact("China will list"))
        .setSignature(by("ana"))
        .build();
  }

  private Commitment set(Commitment commitment, String status, String event) {
    return commitments
        .setCommitmentStatus(
            SetCommitmentStatusRequest.newBuilder()
                .setId(commitment.getId())
                .setRevision(commitment.getRevision())
                .setStatus(status)
                .setEventId(event)
                .setSignature(by("ana"))
                .build())
        .getCommitment();
  }

  private UndoCommitmentStepResponse undo(Commitment commitment) {
    return commitments.undoCommitmentStep(
        UndoCommitmentStepRequest.newBuilder()
            .setId(commitment.getId())
            .setSignature(by("bo"))
            .build());
  }

  private Commitment get(String id) {
    return commitments
        .getCommitment(GetCommitmentRequest.newBuilder().setId(id).build())
        .getCommitment();
  }

  private List<CommitmentStep> steps(Commitment commitment) {
    return commitments
        .listCommitmentSteps(
            ListCommitmentStepsRequest.newBuilder().setId(commitment.getId()).build())
        .getStepsList();
  }

  private List<Commitment> listed(boolean overdue) {
    return events
        .listCommitments(ListCommitmentsRequest.newBuilder().setOverdue(overdue).build())
        .getCommitmentsList();
  }

  private Event event(String title) {
    return events.listEvents(ListEventsRequest.getDefaultInstance()).getEventsList().stream()
        .filter(event -> event.getTitle().equals(title))
        .findFirst()
        .orElseThrow();
  }

  private UUID read(String text) {
    UUID id = documents.publish(UUID.randomUUID(), 1, text);
    awaitJob(id, 1);
    reader.readAll();
    return id;
  }

  private void awaitJob(UUID id, int version) {
    String job = "select 1 from extraction_job where document_id = ? and version = ?";
    await().until(() -> !sql.rows(job, id, version).isEmpty());
  }

  private static Signature by(String name) {
    return Signature.newBuilder().setBy(name).setReason("as it was published").build();
  }
}
