package org.liaison.gateway.review;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;

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
import org.liaison.events.v1.AddEventRequest;
import org.liaison.events.v1.AddEventResponse;
import org.liaison.events.v1.CorrectEventRequest;
import org.liaison.events.v1.CorrectEventResponse;
import org.liaison.events.v1.DateBasis;
import org.liaison.events.v1.DecideEventRequest;
import org.liaison.events.v1.DecideEventResponse;
import org.liaison.events.v1.Event;
import org.liaison.events.v1.EventField;
import org.liaison.events.v1.EventsServiceGrpc;
import org.liaison.events.v1.GetEventResponse;
import org.liaison.events.v1.ListReviewRequest;
import org.liaison.events.v1.ListReviewResponse;
import org.liaison.events.v1.ListStepsResponse;
import org.liaison.events.v1.MatchFeature;
import org.liaison.events.v1.MergeEventsRequest;
import org.liaison.events.v1.MergeEventsResponse;
import org.liaison.events.v1.PossibleDuplicate;
import org.liaison.events.v1.ReviewItem;
import org.liaison.events.v1.ReviewServiceGrpc;
import org.liaison.events.v1.ReviewStatus;
import org.liaison.events.v1.SplitEventRequest;
import org.liaison.events.v1.SplitEventResponse;
import org.liaison.events.v1.Step;
import org.liaison.events.v1.StepAction;
import org.liaison.events.v1.StepChange;
import org.liaison.events.v1.TellEventsApartRequest;
import org.liaison.events.v1.TellEventsApartResponse;
import org.liaison.events.v1.UndoStepRequest;
import org.liaison.events.v1.UndoStepResponse;
import org.liaison.gateway.support.Failures;
import org.liaison.gateway.support.FakeService;
import org.liaison.gateway.support.Samples;
import org.liaison.gateway.support.ServicePorts;

@QuarkusTest
@QuarkusTestResource(ServicePorts.class)
class ReviewResourceTest {

  private static final String EVENTS = "/api/v1/events";
  private static final String ONE = EVENTS + "/" + Samples.ID;
  private static final String OTHER = "01932b20-0c11-7e52-b3a4-6d2f7a8b9c01";
  private static final Event EVENT =
      Event.newBuilder().setId(Samples.ID).setTitle("Talks").setRevision(7).build();

  @ConfigProperty(name = "quarkus.grpc.clients.events.test-port")
  int eventsPort;

  private final AtomicReference<MessageLite> asked = new AtomicReference<>();
  private FakeService events;

  @BeforeEach
  void start() {
    events =
        new FakeService(eventsPort)
            .answering(
                ReviewServiceGrpc.getAddEventMethod(),
                request -> noted(request, AddEventResponse.newBuilder().setEvent(EVENT).build()))
            .answering(
                ReviewServiceGrpc.getCorrectEventMethod(),
                request ->
                    noted(request, CorrectEventResponse.newBuilder().setEvent(EVENT).build()))
            .answering(ReviewServiceGrpc.getDecideEventMethod(), this::decide)
            .answering(
                ReviewServiceGrpc.getMergeEventsMethod(),
                request -> noted(request, MergeEventsResponse.newBuilder().setEvent(EVENT).build()))
            .answering(
                ReviewServiceGrpc.getTellEventsApartMethod(),
                request ->
                    noted(request, TellEventsApartResponse.newBuilder().setEvent(EVENT).build()))
            .answering(
                ReviewServiceGrpc.getSplitEventMethod(),
                request ->
                    noted(
                        request,
                        SplitEventResponse.newBuilder()
                            .setEvent(EVENT)
                            .setOther(EVENT.toBuilder().setId(OTHER))
                            .build()))
            .answering(
                ReviewServiceGrpc.getUndoStepMethod(),
                request -> noted(request, UndoStepResponse.newBuilder().setStep(step()).build()))
            .answering(
                ReviewServiceGrpc.getListStepsMethod(),
                request -> ListStepsResponse.newBuilder().addSteps(step()).build())
            .answering(ReviewServiceGrpc.getListReviewMethod(), this::queue)
            .answering(
                EventsServiceGrpc.getGetEventMethod(),
                request -> GetEventResponse.newBuilder().setEvent(EVENT).build())
            .start();
  }

  @AfterEach
  void stop() {
    events.close();
  }

  @Test
  void anEventIsAddedWithThePassagesThatTellIt() {
    json("""
            {"type": "meeting", "title": "Talks", "date": {"edtf": "2024-01", "basis": "relative"},
             "participants": [{"actor": {"id": "china"}, "role": "host"}, {"actor": {"name": "Wu"}}],
             "areas": ["training"], "by": "ana",
             "evidence": [{"documentId": "%s", "version": 2, "exact": "They met", "start": 4, "end": 12},
                          {"documentId": "%s", "version": 2, "exact": "again", "prefix": "met "}]}"""
            .formatted(Samples.ID, Samples.ID))
        .header("Idempotency-Key", "k1")
        .post(EVENTS)
        .then()
        .statusCode(201)
        .header("Location", endsWith(ONE))
        .header("ETag", "\"7\"")
        .body("revision", equalTo(7));

    AddEventRequest request = (AddEventRequest) asked.get();
    assertThat(request.getFields().getDate()).isEqualTo("2024-01");
    assertThat(request.getFields().getDateBasis()).isEqualTo(DateBasis.DATE_BASIS_RELATIVE);
    assertThat(request.getFields().getParticipants(0).getActor().getId()).isEqualTo("china");
    assertThat(request.getFields().getParticipants(1).getActor().getName()).isEqualTo("Wu");
    assertThat(request.getQuotes(0).getStart()).isEqualTo(4);
    assertThat(request.getQuotes(1).hasStart()).isFalse();
    assertThat(request.getQuotes(1).getPrefix()).isEqualTo("met ");
    assertThat(request.getSignature().getBy()).isEqualTo("ana");
    assertThat(request.getSignature().getIdempotencyKey()).isEqualTo("k1");
  }

  @Test
  void everythingThatIsWrongIsToldAtOnceByItsPath() {
    json("""
            {"type": "party", "date": {"edtf": "2024", "basis": "guessed"}, "place": 3,
             "participants": [{"role": "host"}, "Wu"], "colour": "red",
             "evidence": [{"exact": "They met", "documentId": "1", "start": 4, "hue": 1}]}""")
        .post(EVENTS)
        .then()
        .statusCode(400)
        .body("code", equalTo("VALIDATION_FAILED"))
        .body(
            "errors.field",
            hasItems(
                "type",
                "date.basis",
                "place",
                "participants[0].actor",
                "participants[1]",
                "colour",
                "title",
                "by",
                "evidence[0].documentId",
                "evidence[0].version",
                "evidence[0].start",
                "evidence[0].hue"));
    assertThat(asked.get()).isNull();
  }

  @Test
  void correctionSetsWhatIsThereAndNothingElse() {
    json("{\"place\": null, \"title\": \"Other\", \"release\": [\"areas\"], \"by\": \"ana\"}")
        .header("If-Match", "\"6\"")
        .patch(ONE)
        .then()
        .statusCode(200)
        .header("ETag", "\"7\"");

    CorrectEventRequest request = (CorrectEventRequest) asked.get();
    assertThat(request.getRevision()).isEqualTo(6);
    assertThat(request.getSetList())
        .containsExactly(EventField.EVENT_FIELD_TITLE, EventField.EVENT_FIELD_PLACE);
    assertThat(request.getReleaseList()).containsExactly(EventField.EVENT_FIELD_AREAS);
    assertThat(request.getFields().getPlace()).isEmpty();
  }

  @Test
  void whatEveryEventHasCannotBeEmptied() {
    json("{\"factuality\": null, \"by\": \"ana\"}")
        .header("If-Match", "\"6\"")
        .patch(ONE)
        .then()
        .statusCode(400)
        .body("errors.field", hasItem("factuality"));
  }

  @Test
  void changeThatDoesNotSayWhatItWasMadeFromIsRefused() {
    json("{\"by\": \"ana\"}")
        .post(ONE + "/confirm")
        .then()
        .statusCode(428)
        .body("code", equalTo("PRECONDITION_REQUIRED"));
    json("{\"by\": \"ana\"}")
        .header("If-Match", "seven")
        .post(ONE + "/confirm")
        .then()
        .statusCode(400)
        .body("errors.field", hasItem("If-Match"));
    assertThat(asked.get()).isNull();
  }

  @Test
  void refusalForANewerRevisionShowsTheEventAsItIsNow() {
    json("{\"by\": \"ana\"}")
        .header("If-Match", "\"6\"")
        .post(ONE + "/confirm")
        .then()
        .statusCode(412)
        .contentType("application/problem+json")
        .body("code", equalTo("REVISION_CHANGED"))
        .body("current.id", equalTo(Samples.ID))
        .body("current.revision", equalTo(7));
  }

  @Test
  void decisionIsTakenOnceThoughTheGatewayMayAskTwice() {
    json("{\"by\": \"ana\"}")
        .header("If-Match", "\"7\"")
        .post(ONE + "/confirm")
        .then()
        .statusCode(200);

    DecideEventRequest request = (DecideEventRequest) asked.get();
    assertThat(request.getStatus()).isEqualTo(ReviewStatus.REVIEW_STATUS_CONFIRMED);
    assertThat(request.getSignature().getIdempotencyKey()).startsWith("gateway-");
  }

  @Test
  void rejectingNeedsAReason() {
    json("{\"by\": \"ana\"}")
        .header("If-Match", "\"7\"")
        .post(ONE + "/reject")
        .then()
        .statusCode(400)
        .body("errors.field", hasItem("reason"));
  }

  @Test
  void eventsAreMergedAndSplit() {
    json("{\"other\": \"%s\", \"by\": \"ana\"}".formatted(OTHER))
        .header("If-Match", "\"7\"")
        .post(ONE + "/merge")
        .then()
        .statusCode(200);
    assertThat(((MergeEventsRequest) asked.get()).getOtherId()).isEqualTo(OTHER);

    json("{\"other\": \"%s\", \"by\": \"ana\"}".formatted(OTHER))
        .header("If-Match", "\"7\"")
        .post(ONE + "/apart")
        .then()
        .statusCode(200)
        .header("ETag", notNullValue());
    assertThat(((TellEventsApartRequest) asked.get()).getOtherId()).isEqualTo(OTHER);

    json("{\"passages\": [\"%s\"], \"by\": \"ana\"}".formatted(OTHER))
        .header("If-Match", "\"7\"")
        .post(ONE + "/split")
        .then()
        .statusCode(200)
        .body("event.id", equalTo(Samples.ID))
        .body("other.id", equalTo(OTHER));
    assertThat(((SplitEventRequest) asked.get()).getPassagesList()).containsExactly(OTHER);
  }

  @Test
  void stepsAreShownAndTakenBack() {
    given()
        .get(ONE + "/history")
        .then()
        .statusCode(200)
        .body("items[0].action", equalTo("evidence-added"))
        .body("items[0].changes[0].field", equalTo("mergedInto"))
        .body("items[0].reason", equalTo(null));

    json("{\"step\": \"%s\", \"by\": \"ana\"}".formatted(OTHER))
        .post(ONE + "/undo")
        .then()
        .statusCode(200)
        .body("inForce", equalTo(true));
    assertThat(((UndoStepRequest) asked.get()).getStepId()).isEqualTo(OTHER);
  }

  @Test
  void queueShowsWhyEachEventWaits() {
    given()
        .get("/api/v1/review?reason=low-confidence&size=20")
        .then()
        .statusCode(200)
        .body("items[0].reason", equalTo("low-confidence"))
        .body("items[0].event.id", equalTo(Samples.ID))
        .body("items[0].duplicates[0].event", equalTo(OTHER))
        .body("items[0].duplicates[0].date", equalTo(null))
        .body("items[0].duplicates[0].features[0].points", equalTo(2))
        .body("size", equalTo(20));
    given().get("/api/v1/review?reason=boredom").then().statusCode(400);
  }

  private DecideEventResponse decide(DecideEventRequest request) {
    if (request.getRevision() != EVENT.getRevision()) {
      throw Failures.of(Code.FAILED_PRECONDITION, "REVISION_CHANGED", "The event changed since");
    }
    return noted(request, DecideEventResponse.newBuilder().setEvent(EVENT).build());
  }

  private ListReviewResponse queue(ListReviewRequest request) {
    return ListReviewResponse.newBuilder()
        .addItems(
            ReviewItem.newBuilder()
                .setReason(request.getReason())
                .setEvent(EVENT)
                .addDuplicates(
                    PossibleDuplicate.newBuilder()
                        .setEventId(OTHER)
                        .setPoints(4)
                        .addFeatures(MatchFeature.newBuilder().setKind("place").setPoints(2))))
        .build();
  }

  private static Step step() {
    return Step.newBuilder()
        .setId(OTHER)
        .setAction(StepAction.STEP_ACTION_EVIDENCE_ADDED)
        .setBy("ana")
        .addChanges(StepChange.newBuilder().setField("merged_into").setAfter(OTHER))
        .setInForce(true)
        .build();
  }

  private <T> T noted(MessageLite request, T response) {
    asked.set(request);
    return response;
  }

  private static RequestSpecification json(String body) {
    return given().contentType(ContentType.JSON).body(body);
  }
}
