package org.liaison.gateway.commitment;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import com.google.protobuf.MessageLite;
import io.grpc.Status.Code;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liaison.events.v1.AddCommitmentRequest;
import org.liaison.events.v1.AddCommitmentResponse;
import org.liaison.events.v1.Commitment;
import org.liaison.events.v1.CommitmentStep;
import org.liaison.events.v1.CommitmentsServiceGrpc;
import org.liaison.events.v1.Event;
import org.liaison.events.v1.EventsServiceGrpc;
import org.liaison.events.v1.GetCommitmentResponse;
import org.liaison.events.v1.KeepingCandidate;
import org.liaison.events.v1.ListCommitmentStepsResponse;
import org.liaison.events.v1.ListCommitmentsRequest;
import org.liaison.events.v1.ListCommitmentsResponse;
import org.liaison.events.v1.ListKeepingCandidatesResponse;
import org.liaison.events.v1.SetCommitmentStatusRequest;
import org.liaison.events.v1.SetCommitmentStatusResponse;
import org.liaison.events.v1.UndoCommitmentStepResponse;
import org.liaison.gateway.support.Failures;
import org.liaison.gateway.support.FakeService;
import org.liaison.gateway.support.Samples;
import org.liaison.gateway.support.ServicePorts;

@QuarkusTest
@QuarkusTestResource(ServicePorts.class)
class CommitmentResourceTest {

  private static final String COMMITMENTS = "/api/v1/commitments";
  private static final String ONE = COMMITMENTS + "/" + Samples.ID;
  private static final Commitment COMMITMENT =
      Commitment.newBuilder()
          .setId(Samples.ID)
          .setAction("share samples")
          .setStatus("open")
          .setRevision(3)
          .setOverdue(true)
          .build();

  @ConfigProperty(name = "quarkus.grpc.clients.events.test-port")
  int eventsPort;

  private final AtomicReference<MessageLite> asked = new AtomicReference<>();
  private FakeService events;

  @BeforeEach
  void start() {
    events =
        new FakeService(eventsPort)
            .answering(
                CommitmentsServiceGrpc.getGetCommitmentMethod(),
                request -> GetCommitmentResponse.newBuilder().setCommitment(COMMITMENT).build())
            .answering(
                CommitmentsServiceGrpc.getAddCommitmentMethod(),
                request ->
                    noted(
                        request,
                        AddCommitmentResponse.newBuilder().setCommitment(COMMITMENT).build()))
            .answering(CommitmentsServiceGrpc.getSetCommitmentStatusMethod(), this::set)
            .answering(
                CommitmentsServiceGrpc.getUndoCommitmentStepMethod(),
                request -> UndoCommitmentStepResponse.getDefaultInstance())
            .answering(
                CommitmentsServiceGrpc.getListCommitmentStepsMethod(),
                request ->
                    ListCommitmentStepsResponse.newBuilder()
                        .addSteps(CommitmentStep.newBuilder().setAfter("open").setBy("ana"))
                        .build())
            .answering(
                CommitmentsServiceGrpc.getListKeepingCandidatesMethod(),
                request ->
                    ListKeepingCandidatesResponse.newBuilder()
                        .addCandidates(
                            KeepingCandidate.newBuilder()
                                .setEvent(Event.newBuilder().setId(Samples.ID))
                                .addReasons("same area"))
                        .build())
            .answering(
                EventsServiceGrpc.getListCommitmentsMethod(),
                request ->
                    noted(
                        request,
                        ListCommitmentsResponse.newBuilder().addCommitments(COMMITMENT).build()))
            .start();
  }

  @AfterEach
  void stop() {
    events.close();
  }

  @Test
  void commitmentIsAddedWithThePassageThatMakesIt() {
    json("""
            {"promisors": [{"id": "china"}], "beneficiaries": [{"name": "Norvia"}],
             "action": "share samples", "due": "2025-12", "by": "ana",
             "evidence": [{"documentId": "%s", "version": 1, "exact": "will share"}]}"""
            .formatted(Samples.ID))
        .post(COMMITMENTS)
        .then()
        .statusCode(201)
        .header("Location", endsWith(ONE))
        .header("ETag", "\"3\"");

    AddCommitmentRequest request = (AddCommitmentRequest) asked.get();
    assertThat(request.getPromisors(0).getId()).isEqualTo("china");
    assertThat(request.getBeneficiaries(0).getName()).isEqualTo("Norvia");
    assertThat(request.getQuotes(0).getExact()).isEqualTo("will share");
    assertThat(request.getSignature().getIdempotencyKey()).startsWith("gateway-");
  }

  @Test
  void everythingThatIsWrongIsToldAtOnce() {
    json("{\"promisors\": [\"China\"], \"evidence\": []}")
        .post(COMMITMENTS)
        .then()
        .statusCode(400)
        .body("errors.field", hasItems("promisors[0]", "promisors", "action", "evidence", "by"));
  }

  @Test
  void statusIsSetFromWhatWasSeen() {
    json("{\"status\": \"kept\", \"event\": \"%s\", \"by\": \"ana\"}".formatted(Samples.ID))
        .header("If-Match", "\"3\"")
        .post(ONE + "/status")
        .then()
        .statusCode(200);
    assertThat(((SetCommitmentStatusRequest) asked.get()).getEventId()).isEqualTo(Samples.ID);

    json("{\"status\": \"kept\", \"event\": \"%s\", \"by\": \"ana\"}".formatted(Samples.ID))
        .header("If-Match", "\"2\"")
        .post(ONE + "/status")
        .then()
        .statusCode(412)
        .body("code", equalTo("REVISION_CHANGED"))
        .body("current.revision", equalTo(3));

    json("{\"status\": \"kept\", \"by\": \"ana\"}").post(ONE + "/status").then().statusCode(428);
  }

  @Test
  void statusIsOneOfTheLedgerAndLapsingNeedsAReason() {
    json("{\"status\": \"done\", \"by\": \"ana\"}")
        .header("If-Match", "\"3\"")
        .post(ONE + "/status")
        .then()
        .statusCode(400)
        .body("errors.field", hasItem("status"));
    json("{\"status\": \"lapsed\", \"by\": \"ana\"}")
        .header("If-Match", "\"3\"")
        .post(ONE + "/status")
        .then()
        .statusCode(400)
        .body("errors.field", hasItem("reason"));
  }

  @Test
  void commitmentIsShownWithWhatMayKeepItAndWhatWasSaidOfIt() {
    given().get(ONE).then().statusCode(200).header("ETag", "\"3\"").body("overdue", equalTo(true));
    given()
        .get(ONE + "/candidates")
        .then()
        .statusCode(200)
        .body("items[0].event.id", equalTo(Samples.ID))
        .body("items[0].reasons[0]", equalTo("same area"));
    given()
        .get(ONE + "/history")
        .then()
        .statusCode(200)
        .body("items[0].before", equalTo(null))
        .body("items[0].after", equalTo("open"));
    json("{\"by\": \"ana\"}")
        .post(ONE + "/undo")
        .then()
        .statusCode(200)
        .body("items[0].by", equalTo("ana"));
  }

  @Test
  void overdueOnesAreListed() {
    given().get(COMMITMENTS + "?overdue=true&status=under-way").then().statusCode(200);
    assertThat(((ListCommitmentsRequest) asked.get()).getOverdue()).isTrue();

    given().get(COMMITMENTS + "?overdue=maybe").then().statusCode(400);
    given().get(COMMITMENTS + "?status=fulfilled").then().statusCode(400);
  }

  private SetCommitmentStatusResponse set(SetCommitmentStatusRequest request) {
    if (request.getRevision() != COMMITMENT.getRevision()) {
      throw Failures.of(Code.FAILED_PRECONDITION, "REVISION_CHANGED", "It changed since");
    }
    return noted(
        request, SetCommitmentStatusResponse.newBuilder().setCommitment(COMMITMENT).build());
  }

  private <T> T noted(MessageLite request, T response) {
    asked.set(request);
    return response;
  }

  private static RequestSpecification json(String body) {
    return given().contentType(ContentType.JSON).body(body);
  }
}
