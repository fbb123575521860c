package org.liaison.gateway.briefing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.startsWith;

import io.grpc.Status.Code;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liaison.documents.v1.Document;
import org.liaison.documents.v1.DocumentMetadata;
import org.liaison.documents.v1.DocumentsServiceGrpc;
import org.liaison.documents.v1.GetDocumentRequest;
import org.liaison.documents.v1.GetDocumentResponse;
import org.liaison.documents.v1.Handling;
import org.liaison.documents.v1.Version;
import org.liaison.events.v1.Actor;
import org.liaison.events.v1.ActorRef;
import org.liaison.events.v1.Claim;
import org.liaison.events.v1.Commitment;
import org.liaison.events.v1.Control;
import org.liaison.events.v1.ControlsServiceGrpc;
import org.liaison.events.v1.Event;
import org.liaison.events.v1.EventDate;
import org.liaison.events.v1.EventsServiceGrpc;
import org.liaison.events.v1.Evidence;
import org.liaison.events.v1.ListActorsResponse;
import org.liaison.events.v1.ListClaimsResponse;
import org.liaison.events.v1.ListCommitmentsRequest;
import org.liaison.events.v1.ListCommitmentsResponse;
import org.liaison.events.v1.ListControlsResponse;
import org.liaison.events.v1.ListEventsRequest;
import org.liaison.events.v1.ListEventsResponse;
import org.liaison.events.v1.ListNoticesResponse;
import org.liaison.events.v1.Notice;
import org.liaison.events.v1.NoticesServiceGrpc;
import org.liaison.gateway.support.Failures;
import org.liaison.gateway.support.FakeService;
import org.liaison.gateway.support.ServicePorts;

@QuarkusTest
@QuarkusTestResource(ServicePorts.class)
class BriefingResourceTest {

  private static final String URL = "/api/v1/briefings?side=norvia&from=2025-03&to=2025-04";

  @ConfigProperty(name = "quarkus.grpc.clients.events.test-port")
  int eventsPort;

  @ConfigProperty(name = "quarkus.grpc.clients.documents.test-port")
  int documentsPort;

  private final AtomicReference<ListEventsRequest> asked = new AtomicReference<>();
  private FakeService events;
  private FakeService documents;

  @BeforeEach
  void start() {
    events =
        new FakeService(eventsPort)
            .answering(
                EventsServiceGrpc.getListActorsMethod(),
                request ->
                    ListActorsResponse.newBuilder()
                        .addActors(actor("norvia", ""))
                        .addActors(actor("norvia-police", "norvia"))
                        .addActors(actor("tessaly", ""))
                        .build())
            .answering(EventsServiceGrpc.getListEventsMethod(), this::events)
            .answering(EventsServiceGrpc.getListCommitmentsMethod(), this::commitments)
            .answering(
                ControlsServiceGrpc.getListControlsMethod(),
                request ->
                    ListControlsResponse.newBuilder()
                        .addControls(control("k1", "2025-04-30"))
                        .addControls(control("k2", "2025-05-01"))
                        .addControls(Control.newBuilder().setId("k3"))
                        .build())
            .answering(
                NoticesServiceGrpc.getListNoticesMethod(),
                request ->
                    ListNoticesResponse.newBuilder()
                        .addNotices(notice("n1", "norvia-police", "2025-03-01"))
                        .addNotices(notice("n2", "tessaly", "2025-03-02"))
                        .addNotices(notice("n3", "norvia", "2025-02-28"))
                        .build())
            .answering(
                EventsServiceGrpc.getListClaimsMethod(),
                request ->
                    ListClaimsResponse.newBuilder()
                        .addClaims(claim("c2", "2025-03-09", "later"))
                        .addClaims(claim("c1", "2025-03-04", "<b>*earlier*</b>"))
                        .build())
            .start();
    documents =
        new FakeService(documentsPort)
            .answering(DocumentsServiceGrpc.getGetDocumentMethod(), this::document)
            .start();
  }

  @AfterEach
  void stop() {
    events.close();
    documents.close();
  }

  @Test
  void briefingTellsWhatASideDidPromisedAndSaidWithNumberedPassages() {
    given()
        .get(URL + "&area=training")
        .then()
        .statusCode(200)
        .body("side.name", equalTo("NORVIA"))
        .body(
            "sections.kind",
            contains(
                "events", "controls", "commitments-made", "commitments-due", "notices", "claims"))
        .body("sections[0].items.citations", contains(contains(1), contains(1, 2)))
        .body("sections[5].items.id", contains("c1", "c2"))
        .body("citations.number", hasItems(1, 2, 3))
        .body("citations[0].publisher", equalTo("Wire"))
        .body("citations[1].publisher", equalTo(null))
        .body("handling", equalTo("TLP:AMBER"));
    assertThat(asked.get().getFilter().getActorsList()).containsExactly("norvia", "norvia-police");
    assertThat(asked.get().getFilter().getAreasList()).containsExactly("training");
  }

  @Test
  void controlsAndNoticesOfThePeriodBelongToIt() {
    given()
        .get(URL)
        .then()
        .body("sections[1].items.id", contains("k1"))
        .body("sections[1].items[0].status", equalTo("in force"))
        .body("sections[4].items.id", contains("n1"));
  }

  @Test
  void commitmentsOfOtherAreasAreLeftOut() {
    given().get(URL + "&area=liaison").then().body("sections[2].items.size()", equalTo(0));
    given().get(URL).then().body("sections[2].items[0].status", equalTo("open, overdue"));
  }

  @Test
  void sameRecordGivesTheSameBytes() {
    for (String format : new String[] {"json", "markdown", "html"}) {
      byte[] first = given().get(URL + "&format=" + format).asByteArray();
      assertThat(given().get(URL + "&format=" + format).asByteArray()).isEqualTo(first);
    }
  }

  @Test
  void nothingThatASourceWroteBecomesMarkup() {
    String markdown =
        given()
            .get(URL + "&format=markdown")
            .then()
            .statusCode(200)
            .contentType(startsWith("text/markdown"))
            .extract()
            .asString();
    assertThat(markdown).startsWith("# NORVIA, 2025").contains("\\<b\\>\\*earlier\\*");

    String html =
        given()
            .get(URL + "&format=html")
            .then()
            .statusCode(200)
            .contentType(startsWith("text/html"))
            .header("Content-Security-Policy", startsWith("default-src 'none'"))
            .extract()
            .asString();
    assertThat(html).contains("&lt;b&gt;*earlier*").doesNotContain("<b>").contains("href=\"#c1\"");
  }

  @Test
  void whatCannotBeBriefedOnIsRefused() {
    given()
        .get("/api/v1/briefings?format=pdf")
        .then()
        .statusCode(400)
        .body("errors.field", hasItems("side", "from", "to", "format"));
    given()
        .get("/api/v1/briefings?side=atlantis&from=2025&to=2025")
        .then()
        .statusCode(400)
        .body("errors.field", hasItem("side"));
  }

  private ListEventsResponse events(ListEventsRequest request) {
    asked.set(request);
    boolean first = request.getPageToken().isEmpty();
    Event.Builder event =
        Event.newBuilder()
            .setId(first ? "e1" : "e2")
            .setTitle("Talks")
            .addEvidence(passage("d1", 0));
    if (!first) {
      event.addEvidence(passage("gone", 4));
    }
    return ListEventsResponse.newBuilder()
        .addEvents(event)
        .setNextPageToken(first ? "more" : "")
        .build();
  }

  private ListCommitmentsResponse commitments(ListCommitmentsRequest request) {
    return ListCommitmentsResponse.newBuilder()
        .addCommitments(
            Commitment.newBuilder()
                .setId("p1")
                .addPromisors(ActorRef.newBuilder().setName("Norvia"))
                .setAction("train officers")
                .addAreas("training")
                .setStatus("open")
                .setOverdue(true)
                .addEvidence(passage("d1", 9)))
        .build();
  }

  private GetDocumentResponse document(GetDocumentRequest request) {
    if (request.getId().equals("gone")) {
      throw Failures.of(Code.FAILED_PRECONDITION, "DOCUMENT_PURGED", "It was purged");
    }
    return GetDocumentResponse.newBuilder()
        .setDocument(
            Document.newBuilder()
                .setId(request.getId())
                .setCurrent(
                    Version.newBuilder()
                        .setMetadata(
                            DocumentMetadata.newBuilder()
                                .setTitle("A report")
                                .setPublisher("Wire")
                                .setPublishedOn("2025-03-05")
                                .setHandling(Handling.HANDLING_AMBER))))
        .build();
  }

  private static Actor actor(String id, String side) {
    return Actor.newBuilder()
        .setId(id)
        .setName(id.toUpperCase(java.util.Locale.ROOT))
        .setSide(side)
        .build();
  }

  private static Control control(String id, String day) {
    return Control.newBuilder().setId(id).setName("4-AP").setEffective(day(day)).build();
  }

  private static Notice notice(String id, String issuer, String day) {
    return Notice.newBuilder()
        .setId(id)
        .setTitle("Look out")
        .setIssuedBy(ActorRef.newBuilder().setId(issuer))
        .setIssuedOn(day(day))
        .build();
  }

  private static EventDate day(String day) {
    return EventDate.newBuilder().setEdtf(day).setEarliest(day).setLatest(day).build();
  }

  private static Claim claim(String id, String day, String content) {
    return Claim.newBuilder()
        .setId(id)
        .setSpeaker(ActorRef.newBuilder().setName("Wu"))
        .setContent(content)
        .setDate(EventDate.newBuilder().setEdtf(day))
        .addEvidence(passage("d1", id.equals("c1") ? 20 : 30))
        .build();
  }

  private static Evidence passage(String document, int start) {
    return Evidence.newBuilder()
        .setDocumentId(document)
        .setVersion(1)
        .setStart(start)
        .setEnd(start + 4)
        .setExact("They")
        .build();
  }
}
