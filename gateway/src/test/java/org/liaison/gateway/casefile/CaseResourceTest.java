package org.liaison.gateway.casefile;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import com.google.protobuf.MessageLite;
import io.grpc.Status.Code;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liaison.events.v1.ActorRef;
import org.liaison.events.v1.AddAssistanceRequestRequest;
import org.liaison.events.v1.AddAssistanceRequestResponse;
import org.liaison.events.v1.AddCaseRequest;
import org.liaison.events.v1.AddCaseResponse;
import org.liaison.events.v1.AnswerAssistanceRequestRequest;
import org.liaison.events.v1.AnswerAssistanceRequestResponse;
import org.liaison.events.v1.AssistanceRequest;
import org.liaison.events.v1.BookAction;
import org.liaison.events.v1.BookStep;
import org.liaison.events.v1.CaseField;
import org.liaison.events.v1.CaseFile;
import org.liaison.events.v1.CaseStatus;
import org.liaison.events.v1.CasesServiceGrpc;
import org.liaison.events.v1.ChangeCaseRequest;
import org.liaison.events.v1.ChangeCaseResponse;
import org.liaison.events.v1.CloseCaseRequest;
import org.liaison.events.v1.CloseCaseResponse;
import org.liaison.events.v1.GetCaseResponse;
import org.liaison.events.v1.ListCaseStepsResponse;
import org.liaison.events.v1.ListCasesRequest;
import org.liaison.events.v1.ListCasesResponse;
import org.liaison.events.v1.ReopenCaseRequest;
import org.liaison.events.v1.ReopenCaseResponse;
import org.liaison.gateway.support.Failures;
import org.liaison.gateway.support.FakeService;
import org.liaison.gateway.support.Samples;
import org.liaison.gateway.support.ServicePorts;

@QuarkusTest
@QuarkusTestResource(ServicePorts.class)
class CaseResourceTest {

  private static final String CASES = "/api/v1/cases";
  private static final String ONE = CASES + "/" + Samples.ID;
  private static final CaseFile FILE =
      CaseFile.newBuilder()
          .setId(Samples.ID)
          .setReference("N-1")
          .setTitle("Tablets")
          .setStatus(CaseStatus.CASE_STATUS_OPEN)
          .addRequests(
              AssistanceRequest.newBuilder()
                  .setAskedOf(ActorRef.newBuilder().setId("china").setName("China"))
                  .setOverdue(true))
          .setOverdueRequests(1)
          .setRevision(3)
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
                CasesServiceGrpc.getListCasesMethod(),
                request -> noted(request, ListCasesResponse.newBuilder().addCases(FILE).build()))
            .answering(
                CasesServiceGrpc.getGetCaseMethod(),
                request -> GetCaseResponse.newBuilder().setCaseFile(FILE).build())
            .answering(CasesServiceGrpc.getAddCaseMethod(), this::add)
            .answering(CasesServiceGrpc.getChangeCaseMethod(), this::change)
            .answering(
                CasesServiceGrpc.getAddAssistanceRequestMethod(),
                request ->
                    noted(
                        request,
                        AddAssistanceRequestResponse.newBuilder().setCaseFile(FILE).build()))
            .answering(
                CasesServiceGrpc.getAnswerAssistanceRequestMethod(),
                request ->
                    noted(
                        request,
                        AnswerAssistanceRequestResponse.newBuilder().setCaseFile(FILE).build()))
            .answering(
                CasesServiceGrpc.getCloseCaseMethod(),
                request -> noted(request, CloseCaseResponse.newBuilder().setCaseFile(FILE).build()))
            .answering(
                CasesServiceGrpc.getReopenCaseMethod(),
                request ->
                    noted(request, ReopenCaseResponse.newBuilder().setCaseFile(FILE).build()))
            .answering(
                CasesServiceGrpc.getListCaseStepsMethod(),
                request ->
                    ListCaseStepsResponse.newBuilder()
                        .addSteps(BookStep.newBuilder().setAction(BookAction.BOOK_ACTION_REOPENED))
                        .build())
            .start();
  }

  @AfterEach
  void stop() {
    events.close();
  }

  @Test
  void caseIsOpenedWithWhatBelongsToIt() {
    json("""
            {"reference": "N-1", "title": "Tablets", "agencies": [{"name": "Norvia"}],
             "events": ["%1$s"], "documents": ["%1$s"], "by": "ana", "reason": "as told"}"""
            .formatted(Samples.ID))
        .post(CASES)
        .then()
        .statusCode(201)
        .header("Location", endsWith(ONE))
        .header("ETag", "\"3\"");

    AddCaseRequest request = (AddCaseRequest) asked.get();
    assertThat(request.getFields().getAgencies(0).getName()).isEqualTo("Norvia");
    assertThat(request.getFields().getDocumentIdsList()).containsExactly(Samples.ID);
    assertThat(request.getSignature().getIdempotencyKey()).startsWith("gateway-");
  }

  @Test
  void everythingThatIsWrongIsToldAtOnce() {
    json("{\"agencies\": [\"China\"], \"events\": [\"x\"], \"documents\": [7], \"due\": \"2025\"}")
        .post(CASES)
        .then()
        .statusCode(400)
        .body(
            "errors.field",
            hasItems(
                "reference", "title", "agencies[0]", "events[0]", "documents[0]", "due", "by"));
  }

  @Test
  void referenceOfAnotherCaseIsAConflict() {
    json("{\"reference\": \"taken\", \"title\": \"Tablets\", \"by\": \"ana\"}")
        .post(CASES)
        .then()
        .statusCode(409)
        .body("code", equalTo("REFERENCE_TAKEN"))
        .body("errors.field", hasItem("reference"));
  }

  @Test
  void onlyFieldsThatAreThereChangeFromWhatWasSeen() {
    json("{\"summary\": null, \"events\": [], \"by\": \"ana\"}")
        .header("If-Match", "\"3\"")
        .patch(ONE)
        .then()
        .statusCode(200)
        .header("ETag", "\"3\"");
    assertThat(((ChangeCaseRequest) asked.get()).getSetList())
        .containsExactly(CaseField.CASE_FIELD_SUMMARY, CaseField.CASE_FIELD_EVENTS);

    json("{\"title\": \"Other\", \"by\": \"ana\"}")
        .header("If-Match", "\"2\"")
        .patch(ONE)
        .then()
        .statusCode(412)
        .body("code", equalTo("REVISION_CHANGED"))
        .body("current.reference", equalTo("N-1"));
    json("{\"by\": \"ana\"}").header("If-Match", "\"3\"").patch(ONE).then().statusCode(400);
    json("{\"title\": \"Other\", \"by\": \"ana\"}").patch(ONE).then().statusCode(428);
  }

  @Test
  void assistanceIsAskedForAndAnswered() {
    json("""
        {"askedOf": {"id": "china"}, "askedBy": {"name": "Norvia"}, "what": "records",
         "asked": "2025-03", "due": "2025-06", "by": "ana"}""")
        .header("If-Match", "\"3\"")
        .post(ONE + "/requests")
        .then()
        .statusCode(200);
    assertThat(((AddAssistanceRequestRequest) asked.get()).getAskedBy().getName())
        .isEqualTo("Norvia");

    json("{\"answered\": \"2025-05\", \"outcome\": \"came\", \"by\": \"ana\"}")
        .header("If-Match", "\"3\"")
        .post(ONE + "/requests/0/answer")
        .then()
        .statusCode(200);
    assertThat(((AnswerAssistanceRequestRequest) asked.get()).getOutcome()).isEqualTo("came");

    json("{\"by\": \"ana\"}")
        .header("If-Match", "\"3\"")
        .post(ONE + "/requests")
        .then()
        .statusCode(400)
        .body("errors.field", hasItems("askedOf", "askedBy", "what", "asked"));
    json("{\"answered\": \"2025\", \"by\": \"ana\"}")
        .header("If-Match", "\"3\"")
        .post(ONE + "/requests/first/answer")
        .then()
        .statusCode(404)
        .body("code", equalTo("ASSISTANCE_REQUEST_NOT_FOUND"));
  }

  @Test
  void caseIsClosedAndReopened() {
    json("{\"by\": \"ana\"}")
        .header("If-Match", "\"3\"")
        .post(ONE + "/close")
        .then()
        .statusCode(200);
    assertThat(asked.get()).isInstanceOf(CloseCaseRequest.class);

    json("{\"by\": \"ana\"}")
        .header("If-Match", "\"3\"")
        .post(ONE + "/reopen")
        .then()
        .statusCode(200);
    assertThat(((ReopenCaseRequest) asked.get()).getRevision()).isEqualTo(3);
  }

  @Test
  void caseIsShownWithItsHistory() {
    given()
        .get(ONE)
        .then()
        .statusCode(200)
        .header("ETag", "\"3\"")
        .body("overdueRequests", equalTo(1))
        .body("requests[0].askedOf.id", equalTo("china"))
        .body("requests[0].answered", nullValue())
        .body("summary", nullValue());
    given()
        .get(ONE + "/history")
        .then()
        .statusCode(200)
        .body("items[0].action", equalTo("reopened"));
    given().get(CASES + "/1").then().statusCode(404).body("code", equalTo("CASE_NOT_FOUND"));
  }

  @Test
  void casesAreSelected() {
    given()
        .get(
            CASES
                + "?status=open&agency=china&event=%1$s&document=%1$s&q=post&overdue=true"
                    .formatted(Samples.ID))
        .then()
        .statusCode(200)
        .body("items[0].reference", equalTo("N-1"));
    assertThat(asked.get())
        .isEqualTo(
            ListCasesRequest.newBuilder()
                .setStatus(CaseStatus.CASE_STATUS_OPEN)
                .setAgency("china")
                .setEventId(Samples.ID)
                .setDocumentId(Samples.ID)
                .setQuery("post")
                .setOverdue(true)
                .setPageSize(50)
                .build());

    given().get(CASES + "?event=x").then().statusCode(400);
    given().get(CASES + "?status=shut").then().statusCode(400);
  }

  private AddCaseResponse add(AddCaseRequest request) {
    if (request.getFields().getReference().equals("taken")) {
      throw Failures.of(
          Code.FAILED_PRECONDITION,
          "REFERENCE_TAKEN",
          "reference: is taken",
          Map.of("reference", "is the reference of another case"));
    }
    return noted(request, AddCaseResponse.newBuilder().setCaseFile(FILE).build());
  }

  private ChangeCaseResponse change(ChangeCaseRequest request) {
    if (request.getRevision() != FILE.getRevision()) {
      throw Failures.of(Code.FAILED_PRECONDITION, "REVISION_CHANGED", "It changed since");
    }
    return noted(request, ChangeCaseResponse.newBuilder().setCaseFile(FILE).build());
  }

  private <T> T noted(MessageLite request, T response) {
    asked.set(request);
    return response;
  }

  private static RequestSpecification json(String body) {
    return given().contentType(ContentType.JSON).body(body);
  }
}
