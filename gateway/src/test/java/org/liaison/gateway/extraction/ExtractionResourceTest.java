package org.liaison.gateway.extraction;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.grpc.Status.Code;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liaison.documents.v1.DocumentsServiceGrpc;
import org.liaison.documents.v1.GetDocumentRequest;
import org.liaison.documents.v1.GetDocumentResponse;
import org.liaison.events.v1.ActorRef;
import org.liaison.events.v1.ClaimFinding;
import org.liaison.events.v1.CommitmentFinding;
import org.liaison.events.v1.EventFinding;
import org.liaison.events.v1.EventType;
import org.liaison.events.v1.EventsServiceGrpc;
import org.liaison.events.v1.ExtractionCounts;
import org.liaison.events.v1.ExtractionStatus;
import org.liaison.events.v1.FindingFactuality;
import org.liaison.events.v1.FindingsPage;
import org.liaison.events.v1.GetExtractionRequest;
import org.liaison.events.v1.GetExtractionResponse;
import org.liaison.events.v1.Passage;
import org.liaison.events.v1.Proof;
import org.liaison.events.v1.Rereading;
import org.liaison.events.v1.Uncoded;
import org.liaison.events.v1.UncodedReason;
import org.liaison.gateway.support.Failures;
import org.liaison.gateway.support.FakeService;
import org.liaison.gateway.support.Samples;
import org.liaison.gateway.support.ServicePorts;

@QuarkusTest
@QuarkusTestResource(ServicePorts.class)
class ExtractionResourceTest {

  private static final String EXTRACTION = "/api/v1/documents/" + Samples.ID + "/extraction";
  private static final String UNKNOWN = "01932b1d-91f0-7c3a-8a55-0d6f3be41c21";

  @ConfigProperty(name = "quarkus.grpc.clients.documents.test-port")
  int documentsPort;

  @ConfigProperty(name = "quarkus.grpc.clients.events.test-port")
  int eventsPort;

  private final AtomicReference<GetExtractionRequest> asked = new AtomicReference<>();
  private GetExtractionResponse extraction = read();
  private FakeService documents;
  private FakeService events;

  @BeforeEach
  void start() {
    documents =
        new FakeService(documentsPort)
            .answering(DocumentsServiceGrpc.getGetDocumentMethod(), this::document)
            .start();
    events =
        new FakeService(eventsPort)
            .answering(EventsServiceGrpc.getGetExtractionMethod(), this::extraction)
            .start();
    await()
        .atMost(Duration.ofSeconds(5))
        .untilAsserted(() -> given().get(EXTRACTION).then().statusCode(200));
  }

  @AfterEach
  void stop() {
    documents.close();
    events.close();
  }

  @Test
  void findingsComeWithRuleConfidenceAndPassages() {
    given()
        .get(EXTRACTION)
        .then()
        .statusCode(200)
        .body("status", equalTo("done"))
        .body("counts.uncoded", equalTo(1))
        .body("findings.events.title", contains("Talks", "Ban lifted"))
        .body("findings.events.factuality", contains("happened", "hypothetical"))
        .body("findings.events.eventId", contains("an-event", null))
        .body("findings.events[0].type", equalTo("meeting"))
        .body("findings.events[0].date", nullValue())
        .body("findings.events[0].rule", equalTo("meeting-held"))
        .body("findings.events[0].confidence", equalTo(0.9f))
        .body("findings.events[0].passages.exact", contains("Talks were held."))
        .body("findings.claims[0].speaker.name", equalTo("Wu"))
        .body("findings.claims[0].rule", equalTo("said"))
        .body("findings.commitments[0].action", equalTo("train"))
        .body("findings.commitments[0].passages[0].start", equalTo(40))
        .body("rereading", nullValue());
  }

  @Test
  void whatWasNotCodedComesWithItsReason() {
    given()
        .get(EXTRACTION)
        .then()
        .statusCode(200)
        .body("uncoded", hasSize(1))
        .body("uncoded[0].exact", equalTo("It rained."))
        .body("uncoded[0].start", equalTo(60))
        .body("uncoded[0].end", equalTo(70))
        .body("uncoded[0].reason", equalTo("no-event-word"));
  }

  @Test
  void aPageIsAskedForAndSaysHowToGoOn() {
    given()
        .get(EXTRACTION + "?size=7&cursor=abc")
        .then()
        .statusCode(200)
        .body("next", equalTo("further"))
        .body("size", equalTo(7));
    assertThat(asked.get().getPageSize()).isEqualTo(7);
    assertThat(asked.get().getPageToken()).isEqualTo("abc");
    assertThat(asked.get().getVersion()).isEqualTo(1);

    given().get(EXTRACTION).then().body("size", equalTo(200));
  }

  @Test
  void aCursorThatTheServiceRefusesIsAProblemOfTheCursor() {
    extraction = null;
    given()
        .get(EXTRACTION + "?cursor=old")
        .then()
        .statusCode(400)
        .body("code", equalTo("CURSOR_INVALID"))
        .body("errors.field", hasItem("cursor"));
  }

  @Test
  void aDocumentThatIsNotReadYetIsPendingAndHasNoFindings() {
    extraction =
        GetExtractionResponse.newBuilder()
            .setDocumentId(Samples.ID)
            .setVersion(1)
            .setStatus(ExtractionStatus.EXTRACTION_STATUS_PENDING)
            .build();
    given()
        .get(EXTRACTION)
        .then()
        .statusCode(200)
        .body("status", equalTo("pending"))
        .body("$", hasKey("findings"))
        .body("findings", nullValue())
        .body("uncoded", nullValue())
        .body("next", nullValue());
  }

  @Test
  void aTextThatGaveNothingHasEmptyFindings() {
    extraction = extraction.toBuilder().setFindings(FindingsPage.getDefaultInstance()).build();
    given()
        .get(EXTRACTION)
        .then()
        .statusCode(200)
        .body("findings.events", hasSize(0))
        .body("uncoded", hasSize(0));
  }

  @Test
  void whatWaitsToBeReadAgainIsDoneAndSaysSo() {
    extraction =
        extraction.toBuilder()
            .setRereading(
                Rereading.newBuilder()
                    .setEngine("rules-3")
                    .setStatus(ExtractionStatus.EXTRACTION_STATUS_PENDING)
                    .setRequestedAt(Samples.timestamp(Samples.ACCEPTED)))
            .build();
    given()
        .get(EXTRACTION)
        .then()
        .statusCode(200)
        .body("status", equalTo("done"))
        .body("engine", equalTo("rules-2"))
        .body("rereading.engine", equalTo("rules-3"))
        .body("rereading.status", equalTo("pending"))
        .body("rereading.reason", nullValue());
  }

  @Test
  void anUnknownDocumentIsNotFound() {
    given()
        .get("/api/v1/documents/" + UNKNOWN + "/extraction")
        .then()
        .statusCode(404)
        .contentType("application/problem+json")
        .body("code", equalTo("DOCUMENT_NOT_FOUND"));
  }

  private GetDocumentResponse document(GetDocumentRequest request) {
    if (request.getId().equals(UNKNOWN)) {
      throw Failures.of(Code.NOT_FOUND, "DOCUMENT_NOT_FOUND", "There is no such document.");
    }
    return GetDocumentResponse.newBuilder().setDocument(Samples.document(1)).build();
  }

  private GetExtractionResponse extraction(GetExtractionRequest request) {
    asked.set(request);
    if (extraction == null) {
      throw Failures.of(
          Code.INVALID_ARGUMENT,
          "CURSOR_INVALID",
          "Not a cursor of this reading.",
          Map.of("page_token", "not a cursor of this reading"));
    }
    return extraction;
  }

  private static GetExtractionResponse read() {
    return GetExtractionResponse.newBuilder()
        .setDocumentId(Samples.ID)
        .setVersion(1)
        .setStatus(ExtractionStatus.EXTRACTION_STATUS_DONE)
        .setEngine("rules-2")
        .setCounts(ExtractionCounts.newBuilder().setEvents(1).setSetAside(1).setUncoded(1))
        .setFindings(
            FindingsPage.newBuilder()
                .addEvents(
                    EventFinding.newBuilder()
                        .setEventId("an-event")
                        .setType(EventType.EVENT_TYPE_MEETING)
                        .setTitle("Talks")
                        .setFactuality(FindingFactuality.FINDING_FACTUALITY_HAPPENED)
                        .setProof(proof("meeting-held", 0, "Talks were held.")))
                .addEvents(
                    EventFinding.newBuilder()
                        .setType(EventType.EVENT_TYPE_SANCTION)
                        .setTitle("Ban lifted")
                        .setFactuality(FindingFactuality.FINDING_FACTUALITY_HYPOTHETICAL)
                        .setProof(proof("sanction-lifted", 20, "If it is lifted")))
                .addClaims(
                    ClaimFinding.newBuilder()
                        .setSpeaker(ActorRef.newBuilder().setName("Wu"))
                        .setContent("fine")
                        .setProof(proof("said", 20, "Fine, said Wu.")))
                .addCommitments(
                    CommitmentFinding.newBuilder()
                        .setAction("train")
                        .setProof(proof("will", 40, "Both will train.")))
                .addUncoded(
                    Uncoded.newBuilder()
                        .setPassage(passage(60, "It rained."))
                        .setReason(UncodedReason.UNCODED_REASON_NO_EVENT_WORD))
                .setNextPageToken("further"))
        .build();
  }

  private static Proof proof(String rule, int start, String exact) {
    return Proof.newBuilder()
        .setRule(rule)
        .setConfidence(0.9)
        .addPassages(passage(start, exact))
        .build();
  }

  private static Passage passage(int start, String exact) {
    return Passage.newBuilder()
        .setStart(start)
        .setEnd(start + exact.length())
        .setExact(exact)
        .build();
  }
}
