package org.liaison.gateway.control;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.grpc.Status.Code;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liaison.events.v1.ActorRef;
import org.liaison.events.v1.Control;
import org.liaison.events.v1.ControlChange;
import org.liaison.events.v1.ControlFieldChange;
import org.liaison.events.v1.ControlFields;
import org.liaison.events.v1.ControlKind;
import org.liaison.events.v1.ControlsServiceGrpc;
import org.liaison.events.v1.CreateControlRequest;
import org.liaison.events.v1.CreateControlResponse;
import org.liaison.events.v1.DateBasis;
import org.liaison.events.v1.EventDate;
import org.liaison.events.v1.GetControlResponse;
import org.liaison.events.v1.ListControlHistoryResponse;
import org.liaison.events.v1.ListControlsRequest;
import org.liaison.events.v1.ListControlsResponse;
import org.liaison.events.v1.SourceCheck;
import org.liaison.events.v1.UpdateControlRequest;
import org.liaison.events.v1.UpdateControlResponse;
import org.liaison.gateway.support.Failures;
import org.liaison.gateway.support.FakeService;
import org.liaison.gateway.support.Samples;
import org.liaison.gateway.support.ServicePorts;

@QuarkusTest
@QuarkusTestResource(ServicePorts.class)
class ControlResourceTest {

  private static final String CONTROLS = "/api/v1/controls";
  private static final String ONE = CONTROLS + "/" + Samples.ID;
  private static final String XYLAZINE =
      """
      {"jurisdiction": "canada", "substance": "xylazine", "name": "Xylazine", "kind": "substance",
       "schedule": "Schedule A", "effective": "2026-02", "source": "Gazette", "by": "Ana"}""";
  private static final Control CONTROL =
      Control.newBuilder()
          .setId(Samples.ID)
          .setJurisdiction(ActorRef.newBuilder().setId("china").setName("China"))
          .setSubstance("fentanyl-class")
          .setName("Fentanyls")
          .setKind(ControlKind.CONTROL_KIND_CLASS)
          .setSchedule("Supplementary List")
          .setEffective(
              EventDate.newBuilder()
                  .setEdtf("2019-05-01")
                  .setEarliest("2019-05-01")
                  .setLatest("2019-05-01")
                  .setBasis(DateBasis.DATE_BASIS_STATED))
          .setSource("Gazette")
          .setSourceChecked(SourceCheck.SOURCE_CHECK_SECONDARY)
          .setRevision(3)
          .setUpdatedAt(Samples.timestamp(Samples.ACCEPTED))
          .setOrigin("seed")
          .build();

  @ConfigProperty(name = "quarkus.grpc.clients.events.test-port")
  int eventsPort;

  private final List<Object> asked = new ArrayList<>();
  private FakeService events;

  @BeforeEach
  void start() {
    events =
        new FakeService(eventsPort)
            .answering(
                ControlsServiceGrpc.getListControlsMethod(),
                request -> {
                  asked.add(request);
                  return ListControlsResponse.newBuilder()
                      .addControls(CONTROL.toBuilder().setCertain(false))
                      .setNextPageToken(Samples.ID)
                      .build();
                })
            .answering(
                ControlsServiceGrpc.getGetControlMethod(),
                request -> GetControlResponse.newBuilder().setControl(CONTROL).build())
            .answering(ControlsServiceGrpc.getCreateControlMethod(), this::create)
            .answering(ControlsServiceGrpc.getUpdateControlMethod(), this::change)
            .answering(
                ControlsServiceGrpc.getListControlHistoryMethod(),
                request ->
                    ListControlHistoryResponse.newBuilder()
                        .addChanges(
                            ControlChange.newBuilder()
                                .setRevision(3)
                                .setBy("Ana")
                                .setAt(Samples.timestamp(Samples.ACCEPTED))
                                .addFields(
                                    ControlFieldChange.newBuilder()
                                        .setField("source_checked")
                                        .setAfter("secondary")))
                        .build())
            .start();
  }

  @AfterEach
  void stop() {
    events.close();
  }

  @Test
  void controlsAreListedAsTheQuerySelectsThem() {
    given()
        .get(
            CONTROLS
                + "?jurisdiction=china&substance=fentanyl-class&kind=class&on=2019-05-01&q=class&size=1")
        .then()
        .statusCode(200)
        .body("items[0].jurisdiction.name", equalTo("China"))
        .body("items[0].kind", equalTo("class"))
        .body("items[0].cas", nullValue())
        .body("items[0].announced", nullValue())
        .body("items[0].effective.edtf", equalTo("2019-05-01"))
        .body("items[0].sourceChecked", equalTo("secondary"))
        .body("items[0].certain", equalTo(false))
        .body("next", equalTo(Samples.ID));

    assertThat(asked)
        .containsExactly(
            ListControlsRequest.newBuilder()
                .setJurisdiction("china")
                .setSubstance("fentanyl-class")
                .setKind(ControlKind.CONTROL_KIND_CLASS)
                .setOn("2019-05-01")
                .setQuery("class")
                .setPageSize(1)
                .build());
  }

  @Test
  void aControlComesWithItsRevisionAsETag() {
    given()
        .get(ONE)
        .then()
        .statusCode(200)
        .header("ETag", equalTo("\"3\""))
        .body("revision", equalTo(3))
        .body("certain", nullValue());
  }

  @Test
  void aControlIsEnteredOnceAKey() {
    given()
        .contentType(ContentType.JSON)
        .header("Idempotency-Key", "key-1")
        .body(XYLAZINE)
        .post(CONTROLS)
        .then()
        .statusCode(201)
        .header("Location", endsWith(ONE))
        .header("ETag", equalTo("\"3\""))
        .body("id", equalTo(Samples.ID));
    given().contentType(ContentType.JSON).body(XYLAZINE).post(CONTROLS).then().statusCode(201);

    CreateControlRequest keyed = (CreateControlRequest) asked.get(0);
    assertThat(keyed.getFields().getKind()).isEqualTo(ControlKind.CONTROL_KIND_SUBSTANCE);
    assertThat(keyed.getFields().getEffective()).isEqualTo("2026-02");
    assertThat(keyed.getSignature().getBy()).isEqualTo("Ana");
    assertThat(keyed.getSignature().getIdempotencyKey()).isEqualTo("key-1");
    // Without one the call must still count once if it is made again.
    CreateControlRequest unkeyed = (CreateControlRequest) asked.get(1);
    assertThat(unkeyed.getSignature().getIdempotencyKey()).isNotEmpty();
  }

  @Test
  void onlyWhatIsGivenIsChangedAtTheRevisionThatWasSeen() {
    given()
        .contentType(ContentType.JSON)
        .header("If-Match", "\"3\"")
        .body("{\"ended\": \"2025\", \"cas\": \"\", \"name\": null, \"by\": \"Ana\"}")
        .patch(ONE)
        .then()
        .statusCode(200)
        .header("ETag", equalTo("\"4\""))
        .body("revision", equalTo(4));

    UpdateControlRequest change = (UpdateControlRequest) asked.get(0);
    assertThat(change.getId()).isEqualTo(Samples.ID);
    assertThat(change.getRevision()).isEqualTo(3);
    assertThat(change.getFields())
        .isEqualTo(ControlFields.newBuilder().setEnded("2025").setCas("").build());
  }

  @Test
  void aChangeWithoutARevisionOrOfAnOlderOneIsRefused() {
    given()
        .contentType(ContentType.JSON)
        .body("{\"ended\": \"2025\", \"by\": \"Ana\"}")
        .patch(ONE)
        .then()
        .statusCode(428)
        .body("code", equalTo("PRECONDITION_REQUIRED"));
    given()
        .contentType(ContentType.JSON)
        .header("If-Match", "\"2\"")
        .body("{\"ended\": \"2025\", \"by\": \"Ana\"}")
        .patch(ONE)
        .then()
        .statusCode(412)
        .body("code", equalTo("REVISION_CHANGED"))
        .body("current.revision", equalTo(3));
    for (String unknown : List.of("*", "3", "W/\"3\"", "\"3\", \"4\"")) {
      given()
          .contentType(ContentType.JSON)
          .header("If-Match", unknown)
          .body("{\"by\": \"Ana\"}")
          .patch(ONE)
          .then()
          .statusCode(400)
          .body("errors.field", equalTo(List.of("If-Match")));
    }
    assertThat(asked).isEmpty();
  }

  @Test
  void everythingThatIsWrongIsToldAtOnce() {
    given()
        .contentType(ContentType.JSON)
        .body(
            "{\"kind\": \"plant\", \"sourceChecked\": \"yes\", \"eventId\": \"7\", \"cass\": \"\"}")
        .post(CONTROLS)
        .then()
        .statusCode(400)
        .body(
            "errors.field",
            containsInAnyOrder(
                "jurisdiction",
                "substance",
                "name",
                "kind",
                "schedule",
                "source",
                "sourceChecked",
                "eventId",
                "by",
                "cass"));
    given().get(CONTROLS + "?on=2024-02-30").then().statusCode(400);
    given()
        .get(CONTROLS + "/seven")
        .then()
        .statusCode(404)
        .body("code", equalTo("CONTROL_NOT_FOUND"));
  }

  @Test
  void aRefusalOfTheServiceNamesTheFieldsAsTheClientDid() {
    given()
        .contentType(ContentType.JSON)
        .body(XYLAZINE.replace("canada", "atlantis"))
        .post(CONTROLS)
        .then()
        .statusCode(400)
        .body("errors.field", equalTo(List.of("jurisdiction")));
    given()
        .contentType(ContentType.JSON)
        .body(XYLAZINE.replace("canada", "china"))
        .post(CONTROLS)
        .then()
        .statusCode(409)
        .body("code", equalTo("CONTROL_EXISTS"));
  }

  @Test
  void historyTellsWhoChangedWhat() {
    given()
        .get(ONE + "/history")
        .then()
        .statusCode(200)
        .body("items[0].by", equalTo("Ana"))
        .body("items[0].reason", nullValue())
        .body("items[0].fields[0].field", equalTo("sourceChecked"))
        .body("items[0].fields[0].before", nullValue())
        .body("items[0].fields[0].after", equalTo("secondary"));
  }

  private CreateControlResponse create(CreateControlRequest request) {
    switch (request.getFields().getJurisdiction()) {
      case "atlantis" ->
          throw Failures.of(
              Code.INVALID_ARGUMENT,
              "VALIDATION_FAILED",
              "wrong",
              Map.of("fields.jurisdiction", "must be 'un' or the id of a state"));
      case "china" -> throw Failures.of(Code.FAILED_PRECONDITION, "CONTROL_EXISTS", "is there");
      default -> asked.add(request);
    }
    return CreateControlResponse.newBuilder().setControl(CONTROL).build();
  }

  private UpdateControlResponse change(UpdateControlRequest request) {
    if (request.getRevision() != CONTROL.getRevision()) {
      throw Failures.of(Code.FAILED_PRECONDITION, "REVISION_CHANGED", "It has revision 3 now.");
    }
    asked.add(request);
    return UpdateControlResponse.newBuilder()
        .setControl(CONTROL.toBuilder().setRevision(request.getRevision() + 1))
        .build();
  }
}
