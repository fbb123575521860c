package org.liaison.gateway.notice;

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
import org.liaison.events.v1.AcknowledgeNoticeRequest;
import org.liaison.events.v1.AcknowledgeNoticeResponse;
import org.liaison.events.v1.ActorRef;
import org.liaison.events.v1.AddNoticeRequest;
import org.liaison.events.v1.AddNoticeResponse;
import org.liaison.events.v1.AnswerAskRequest;
import org.liaison.events.v1.AnswerAskResponse;
import org.liaison.events.v1.Ask;
import org.liaison.events.v1.BookAction;
import org.liaison.events.v1.BookStep;
import org.liaison.events.v1.ChangeNoticeRequest;
import org.liaison.events.v1.ChangeNoticeResponse;
import org.liaison.events.v1.CloseNoticeResponse;
import org.liaison.events.v1.FieldChange;
import org.liaison.events.v1.GetNoticeResponse;
import org.liaison.events.v1.ListNoticeStepsResponse;
import org.liaison.events.v1.ListNoticesRequest;
import org.liaison.events.v1.ListNoticesResponse;
import org.liaison.events.v1.Notice;
import org.liaison.events.v1.NoticeField;
import org.liaison.events.v1.NoticeGrade;
import org.liaison.events.v1.NoticeStatus;
import org.liaison.events.v1.NoticesServiceGrpc;
import org.liaison.gateway.support.Failures;
import org.liaison.gateway.support.FakeService;
import org.liaison.gateway.support.Samples;
import org.liaison.gateway.support.ServicePorts;

@QuarkusTest
@QuarkusTestResource(ServicePorts.class)
class NoticeResourceTest {

  private static final String NOTICES = "/api/v1/notices";
  private static final String ONE = NOTICES + "/" + Samples.ID;
  private static final Notice NOTICE =
      Notice.newBuilder()
          .setId(Samples.ID)
          .setGrade(NoticeGrade.NOTICE_GRADE_ALERT)
          .setStatus(NoticeStatus.NOTICE_STATUS_OPEN)
          .setTitle("Nitazenes")
          .addAsks(Ask.newBuilder().setOf(ActorRef.newBuilder().setId("china").setName("China")))
          .setLate(true)
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
                NoticesServiceGrpc.getListNoticesMethod(),
                request ->
                    noted(request, ListNoticesResponse.newBuilder().addNotices(NOTICE).build()))
            .answering(
                NoticesServiceGrpc.getGetNoticeMethod(),
                request -> GetNoticeResponse.newBuilder().setNotice(NOTICE).build())
            .answering(NoticesServiceGrpc.getAddNoticeMethod(), this::add)
            .answering(NoticesServiceGrpc.getChangeNoticeMethod(), this::change)
            .answering(
                NoticesServiceGrpc.getAcknowledgeNoticeMethod(),
                request ->
                    noted(
                        request, AcknowledgeNoticeResponse.newBuilder().setNotice(NOTICE).build()))
            .answering(
                NoticesServiceGrpc.getAnswerAskMethod(),
                request -> noted(request, AnswerAskResponse.newBuilder().setNotice(NOTICE).build()))
            .answering(
                NoticesServiceGrpc.getCloseNoticeMethod(),
                request ->
                    noted(request, CloseNoticeResponse.newBuilder().setNotice(NOTICE).build()))
            .answering(
                NoticesServiceGrpc.getListNoticeStepsMethod(),
                request ->
                    ListNoticeStepsResponse.newBuilder()
                        .addSteps(
                            BookStep.newBuilder()
                                .setAction(BookAction.BOOK_ACTION_CHANGED)
                                .setBy("ana")
                                .addChanges(
                                    FieldChange.newBuilder()
                                        .setField("issued_by")
                                        .setAfter("China")))
                        .build())
            .start();
  }

  @AfterEach
  void stop() {
    events.close();
  }

  @Test
  void noticeIsIssuedWithWhatItAsks() {
    json("""
            {"grade": "alert", "title": "Nitazenes", "text": "They came by post.", "subject": "substance",
             "substance": "nitazenes", "areas": ["training"], "issuedBy": {"id": "china"},
             "issuedOn": "2025-03-04", "asks": [{"of": {"name": "Norvia"}, "what": "tell", "due": "2025-04"}],
             "evidence": [{"documentId": "%1$s", "version": 1, "exact": "by post"}],
             "events": ["%1$s"], "by": "ana", "reason": "as told"}"""
            .formatted(Samples.ID))
        .header("Idempotency-Key", "k")
        .post(NOTICES)
        .then()
        .statusCode(201)
        .header("Location", endsWith(ONE))
        .header("ETag", "\"3\"");

    AddNoticeRequest request = (AddNoticeRequest) asked.get();
    assertThat(request.getFields().getGrade()).isEqualTo(NoticeGrade.NOTICE_GRADE_ALERT);
    assertThat(request.getFields().getAsks(0).getOf().getName()).isEqualTo("Norvia");
    assertThat(request.getFields().getQuotes(0).getExact()).isEqualTo("by post");
    assertThat(request.getFields().getEventIdsList()).containsExactly(Samples.ID);
    assertThat(request.getSignature().getIdempotencyKey()).isEqualTo("k");
  }

  @Test
  void everythingThatIsWrongIsToldAtOnce() {
    json("""
        {"grade": "red", "subject": "people", "events": ["x"], "asks": [{"due": "2025"}],
         "evidence": [{}], "colour": "red"}""")
        .post(NOTICES)
        .then()
        .statusCode(400)
        .body(
            "errors.field",
            hasItems(
                "grade",
                "title",
                "text",
                "subject",
                "issuedBy",
                "issuedOn",
                "events[0]",
                "asks[0].of",
                "asks[0].what",
                "evidence[0].documentId",
                "by",
                "colour"));
  }

  @Test
  void onlyFieldsThatAreThereChange() {
    json("{\"title\": \"Other\", \"substance\": null, \"by\": \"ana\"}")
        .header("If-Match", "\"3\"")
        .patch(ONE)
        .then()
        .statusCode(200)
        .header("ETag", "\"3\"");
    assertThat(((ChangeNoticeRequest) asked.get()).getSetList())
        .containsExactly(NoticeField.NOTICE_FIELD_TITLE, NoticeField.NOTICE_FIELD_SUBSTANCE);

    json("{\"by\": \"ana\"}").header("If-Match", "\"3\"").patch(ONE).then().statusCode(400);
    json("{\"title\": \"Other\", \"by\": \"ana\"}").patch(ONE).then().statusCode(428);
  }

  @Test
  void refusalForANewerRevisionShowsTheNotice() {
    json("{\"title\": \"Other\", \"by\": \"ana\"}")
        .header("If-Match", "\"2\"")
        .patch(ONE)
        .then()
        .statusCode(412)
        .body("code", equalTo("REVISION_CHANGED"))
        .body("current.revision", equalTo(3))
        .body("current.grade", equalTo("alert"));
  }

  @Test
  void whatTheServiceRefusesIsToldInTheWordsOfTheRequest() {
    json("""
        {"grade": "alert", "title": "refused", "text": "t", "subject": "route", "issuedBy": {"id": "china"},
         "issuedOn": "2025", "by": "ana"}""")
        .post(NOTICES)
        .then()
        .statusCode(400)
        .body("errors.field", hasItems("events", "issuedOn"));
  }

  @Test
  void noticeIsAcknowledgedAnsweredAndClosed() {
    json("{\"who\": {\"name\": \"Norvia\"}, \"by\": \"bo\"}")
        .header("If-Match", "\"3\"")
        .post(ONE + "/acknowledgements")
        .then()
        .statusCode(200);
    assertThat(((AcknowledgeNoticeRequest) asked.get()).getWho().getName()).isEqualTo("Norvia");

    json("{\"ask\": 0, \"note\": \"done\", \"by\": \"bo\"}")
        .header("If-Match", "\"3\"")
        .post(ONE + "/answers")
        .then()
        .statusCode(200);
    assertThat(((AnswerAskRequest) asked.get()).getNote()).isEqualTo("done");

    json("{\"by\": \"bo\"}")
        .header("If-Match", "\"3\"")
        .post(ONE + "/close")
        .then()
        .statusCode(200);

    json("{\"by\": \"bo\"}")
        .header("If-Match", "\"3\"")
        .post(ONE + "/answers")
        .then()
        .statusCode(400)
        .body("errors.field", hasItem("ask"));
    json("{\"by\": \"bo\"}").post(ONE + "/close").then().statusCode(428);
  }

  @Test
  void noticeIsShownWithItsHistory() {
    given()
        .get(ONE)
        .then()
        .statusCode(200)
        .header("ETag", "\"3\"")
        .body("late", equalTo(true))
        .body("asks[0].of.id", equalTo("china"))
        .body("asks[0].answered", nullValue());
    given()
        .get(ONE + "/history")
        .then()
        .statusCode(200)
        .body("items[0].action", equalTo("changed"))
        .body("items[0].changes[0].field", equalTo("issuedBy"))
        .body("items[0].changes[0].before", nullValue());
    given().get(NOTICES + "/1").then().statusCode(404).body("code", equalTo("NOTICE_NOT_FOUND"));
  }

  @Test
  void noticesAreSelected() {
    given()
        .get(
            NOTICES
                + "?late=true&grade=alert&status=open&substance=fentanyl&area=training&q=post&size=7")
        .then()
        .statusCode(200)
        .body("size", equalTo(7))
        .body("items[0].id", equalTo(Samples.ID));
    assertThat(asked.get())
        .isEqualTo(
            ListNoticesRequest.newBuilder()
                .setLate(true)
                .setGrade(NoticeGrade.NOTICE_GRADE_ALERT)
                .setStatus(NoticeStatus.NOTICE_STATUS_OPEN)
                .setSubstance("fentanyl")
                .setArea("training")
                .setQuery("post")
                .setPageSize(7)
                .build());

    given().get(NOTICES + "?late=maybe").then().statusCode(400);
    given().get(NOTICES + "?grade=red").then().statusCode(400);
  }

  private AddNoticeResponse add(AddNoticeRequest request) {
    if (request.getFields().getTitle().equals("refused")) {
      throw Failures.of(
          Code.INVALID_ARGUMENT,
          "VALIDATION_FAILED",
          "event_ids: there is none",
          Map.of("event_ids", "there is none", "issued_on", "must be one day"));
    }
    return noted(request, AddNoticeResponse.newBuilder().setNotice(NOTICE).build());
  }

  private ChangeNoticeResponse change(ChangeNoticeRequest request) {
    if (request.getRevision() != NOTICE.getRevision()) {
      throw Failures.of(Code.FAILED_PRECONDITION, "REVISION_CHANGED", "It changed since");
    }
    return noted(request, ChangeNoticeResponse.newBuilder().setNotice(NOTICE).build());
  }

  private <T> T noted(MessageLite request, T response) {
    asked.set(request);
    return response;
  }

  private static RequestSpecification json(String body) {
    return given().contentType(ContentType.JSON).body(body);
  }
}
