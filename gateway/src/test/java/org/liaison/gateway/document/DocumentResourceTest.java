package org.liaison.gateway.document;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.nullValue;

import io.grpc.Status.Code;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liaison.documents.v1.DocumentHit;
import org.liaison.documents.v1.DocumentsServiceGrpc;
import org.liaison.documents.v1.GetDocumentResponse;
import org.liaison.documents.v1.GetVersionResponse;
import org.liaison.documents.v1.Highlight;
import org.liaison.documents.v1.ListDocumentsRequest;
import org.liaison.documents.v1.ListDocumentsResponse;
import org.liaison.documents.v1.MatchReason;
import org.liaison.documents.v1.MatchedBy;
import org.liaison.documents.v1.MatchedField;
import org.liaison.documents.v1.Outcome;
import org.liaison.documents.v1.Range;
import org.liaison.documents.v1.SubmitDocumentRequest;
import org.liaison.documents.v1.SubmitDocumentResponse;
import org.liaison.events.v1.EventsServiceGrpc;
import org.liaison.events.v1.ExtractionStatus;
import org.liaison.events.v1.GetExtractionRequest;
import org.liaison.events.v1.GetExtractionResponse;
import org.liaison.gateway.support.Failures;
import org.liaison.gateway.support.FakeService;
import org.liaison.gateway.support.Samples;
import org.liaison.gateway.support.ServicePorts;

@QuarkusTest
@QuarkusTestResource(ServicePorts.class)
class DocumentResourceTest {

  private static final String DOCUMENTS = "/api/v1/documents";
  private static final String TEXT = "Chinese 芬太尼, an emoji \uD83D\uDE00,\r\n\t<b>'; DROP--</b>\n";

  @ConfigProperty(name = "quarkus.grpc.clients.documents.test-port")
  int documentsPort;

  @ConfigProperty(name = "quarkus.grpc.clients.events.test-port")
  int eventsPort;

  private final AtomicReference<SubmitDocumentRequest> submitted = new AtomicReference<>();
  private final AtomicReference<ListDocumentsRequest> listed = new AtomicReference<>();
  private Outcome outcome = Outcome.OUTCOME_CREATED;
  private int currentVersion = 1;
  private FakeService documents;
  private FakeService events;

  @BeforeEach
  void start() {
    documents =
        new FakeService(documentsPort)
            .answering(DocumentsServiceGrpc.getSubmitDocumentMethod(), this::submit)
            .answering(DocumentsServiceGrpc.getListDocumentsMethod(), this::list)
            .answering(
                DocumentsServiceGrpc.getGetDocumentMethod(),
                request ->
                    GetDocumentResponse.newBuilder()
                        .setDocument(Samples.document(currentVersion))
                        .build())
            .answering(
                DocumentsServiceGrpc.getGetVersionMethod(),
                request ->
                    GetVersionResponse.newBuilder()
                        .setVersion(Samples.version(request.getNumber()))
                        .setText(TEXT)
                        .build())
            .start();
    events =
        new FakeService(eventsPort)
            .answering(EventsServiceGrpc.getGetExtractionMethod(), this::extraction)
            .start();
    await()
        .atMost(Duration.ofSeconds(5))
        .untilAsserted(
            () -> {
              given().get(DOCUMENTS + "/" + Samples.ID).then().statusCode(200);
              given().get(DOCUMENTS + "/" + Samples.ID + "/extraction").then().statusCode(200);
            });
  }

  @AfterEach
  void stop() {
    documents.close();
    events.close();
  }

  @Test
  void aNewDocumentIsCreatedAtItsPlace() {
    post()
        .statusCode(201)
        .header("Location", endsWith(DOCUMENTS + "/" + Samples.ID))
        .body("id", equalTo(Samples.ID))
        .body("version", equalTo(1))
        .body("sha256", equalTo("ab".repeat(32)))
        .body("language", equalTo("en"))
        .body("outcome", equalTo("created"));
    assertThat(submitted.get().getIdempotencyKey()).isEqualTo("key-7");
    assertThat(submitted.get().getMetadata().getTitle()).isEqualTo("A title");
  }

  @Test
  void aNewVersionIsCreatedAtItsPlace() {
    outcome = Outcome.OUTCOME_NEW_VERSION;
    post()
        .statusCode(201)
        .header("Location", endsWith(DOCUMENTS + "/" + Samples.ID + "/versions/1"))
        .body("outcome", equalTo("new-version"));
  }

  @Test
  void aTextThatWasThereAlreadyIsNotCreated() {
    outcome = Outcome.OUTCOME_UNCHANGED;
    post().statusCode(200).header("Location", nullValue()).body("outcome", equalTo("unchanged"));
  }

  @Test
  void whatTheServiceRefusesNamesTheFieldsOfTheRequest() {
    outcome = Outcome.OUTCOME_UNSPECIFIED;
    post()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("code", equalTo("VALIDATION_FAILED"))
        .body("errors.field", hasItem("publishedOn"));
  }

  @Test
  void theTextIsServedExactlyAsItIsStored() {
    byte[] text =
        given()
            .get(DOCUMENTS + "/" + Samples.ID + "/versions/1/text")
            .then()
            .statusCode(200)
            .header("Content-Type", equalTo("text/plain;charset=utf-8"))
            .header("ETag", equalTo("\"" + "ab".repeat(32) + "\""))
            .extract()
            .asByteArray();
    assertThat(text).isEqualTo(TEXT.getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }

  @Test
  void aTextThatTheClientHasIsNotSentAgain() {
    given()
        .header("If-None-Match", "\"" + "ab".repeat(32) + "\"")
        .get(DOCUMENTS + "/" + Samples.ID + "/versions/1/text")
        .then()
        .statusCode(304);
  }

  @Test
  void aVersionHasItsWordsAndItsNulls() {
    given()
        .get(DOCUMENTS + "/" + Samples.ID + "/versions/2")
        .then()
        .statusCode(200)
        .body("version", equalTo(2))
        .body("kind", equalTo("joint-statement"))
        .body("handling", equalTo("TLP:AMBER+STRICT"))
        .body("acceptedAt", equalTo("2025-03-04T08:15:29.123456Z"))
        .body("$", hasKey("url"))
        .body("url", nullValue());
  }

  @Test
  void aSearchIsPassedOnAndItsHighlightsComeBack() {
    given()
        .get(DOCUMENTS + "?q=\"a b\" -c&kind=notice&from=2024&to=2024-06&size=7&cursor=abc")
        .then()
        .statusCode(200)
        .body("items[0].id", equalTo(Samples.ID))
        .body("items[0].highlights[0].marks[0].end", equalTo(3))
        .body("items[0].matches[0].matched", equalTo("芬太尼"))
        .body("items[0].matches[0].by", equalTo("alias"))
        .body("items[0].matches[0].field", equalTo("title"))
        .body("next", equalTo("next-one"))
        .body("size", equalTo(7))
        .body("total", equalTo(12))
        .body("facets", nullValue());
    assertThat(listed.get().getQuery()).isEqualTo("\"a b\" -c");
    assertThat(listed.get().getTo()).isEqualTo("2024-06");
    assertThat(listed.get().getPageToken()).isEqualTo("abc");
  }

  @Test
  void theExtractionIsThatOfTheCurrentVersion() {
    given()
        .get(DOCUMENTS + "/" + Samples.ID + "/extraction")
        .then()
        .statusCode(200)
        .body("version", equalTo(1))
        .body("status", equalTo("done"));
  }

  @Test
  void aVersionThatIsNotYetHeardOfIsPending() {
    currentVersion = 2;
    given()
        .get(DOCUMENTS + "/" + Samples.ID + "/extraction")
        .then()
        .statusCode(200)
        .body("version", equalTo(2))
        .body("status", equalTo("pending"))
        .body("counts", nullValue());
  }

  private static ValidatableResponse post() {
    return given()
        .contentType("application/json")
        .header("Idempotency-Key", "key-7")
        .body(Samples.submission())
        .post(DOCUMENTS)
        .then();
  }

  private SubmitDocumentResponse submit(SubmitDocumentRequest request) {
    submitted.set(request);
    if (outcome == Outcome.OUTCOME_UNSPECIFIED) {
      throw Failures.of(
          Code.INVALID_ARGUMENT,
          "VALIDATION_FAILED",
          "One field is wrong.",
          Map.of("metadata.published_on", "lies in the future"));
    }
    return SubmitDocumentResponse.newBuilder()
        .setOutcome(outcome)
        .setVersion(Samples.version(1))
        .build();
  }

  private ListDocumentsResponse list(ListDocumentsRequest request) {
    listed.set(request);
    Highlight highlight =
        Highlight.newBuilder()
            .setSnippet("a b c")
            .addMarks(Range.newBuilder().setStart(0).setEnd(3))
            .build();
    return ListDocumentsResponse.newBuilder()
        .addHits(
            DocumentHit.newBuilder()
                .setDocument(Samples.document(1))
                .addHighlights(highlight)
                .addReasons(
                    MatchReason.newBuilder()
                        .setTerm("fentanyl")
                        .setMatched("芬太尼")
                        .setBy(MatchedBy.MATCHED_BY_ALIAS)
                        .setField(MatchedField.MATCHED_FIELD_TITLE)))
        .setNextPageToken("next-one")
        .setTotal(12)
        .build();
  }

  private GetExtractionResponse extraction(GetExtractionRequest request) {
    if (request.getVersion() > 1) {
      throw Failures.of(Code.NOT_FOUND, "EXTRACTION_NOT_FOUND", "Not heard of.");
    }
    return GetExtractionResponse.newBuilder()
        .setDocumentId(request.getDocumentId())
        .setVersion(request.getVersion())
        .setStatus(ExtractionStatus.EXTRACTION_STATUS_DONE)
        .build();
  }
}
