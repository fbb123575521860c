package org.liaison.gateway.openapi;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liaison.documents.v1.BlockKind;
import org.liaison.documents.v1.DocumentKind;
import org.liaison.documents.v1.ImportState;
import org.liaison.documents.v1.ItemOutcome;
import org.liaison.documents.v1.Outcome;
import org.liaison.documents.v1.PollOutcome;
import org.liaison.documents.v1.SourceContent;
import org.liaison.events.v1.BookAction;
import org.liaison.events.v1.CaseStatus;
import org.liaison.events.v1.ChangeKind;
import org.liaison.events.v1.ControlKind;
import org.liaison.events.v1.DateBasis;
import org.liaison.events.v1.EventType;
import org.liaison.events.v1.ExtractionStatus;
import org.liaison.events.v1.Factuality;
import org.liaison.events.v1.FindingFactuality;
import org.liaison.events.v1.NoticeGrade;
import org.liaison.events.v1.NoticeStatus;
import org.liaison.events.v1.NoticeSubject;
import org.liaison.events.v1.ReviewReason;
import org.liaison.events.v1.ReviewStatus;
import org.liaison.events.v1.SourceCheck;
import org.liaison.events.v1.StepAction;
import org.liaison.events.v1.UncodedReason;
import org.liaison.gateway.support.ServicePorts;
import org.liaison.gateway.vocabulary.Vocabulary;

/** The public description of the API, held to the code and to what was agreed. */
@QuarkusTest
@QuarkusTestResource(ServicePorts.class)
class OpenApiTest {

  private static final Path AGREED = Path.of("src/main/openapi/openapi.yaml");
  private static final Path FOUND = Path.of("target/openapi.yaml");

  private static final Set<String> BYTES =
      Set.of(
          "getText",
          "getOriginal",
          "diffPage",
          "exportEvents",
          "exportClaims",
          "exportCommitments",
          "exportControls",
          "exportMechanisms",
          "exportInstruments",
          "exportNotices",
          "exportCases",
          "exportSubscription",
          "exportCase");

  @Inject ObjectMapper json;

  @Test
  void theApiIsTheOneThatWasAgreed() throws IOException {
    String found = given().get("/openapi").then().statusCode(200).extract().asString();
    Files.writeString(FOUND, found);
    String agreed = Files.exists(AGREED) ? Files.readString(AGREED) : "";

    assertThat(found)
        .withFailMessage(
            """
            The API differs from gateway/%s.
            See what changed:  diff gateway/%s gateway/%s
            If it is meant:    cp gateway/%s gateway/%s
            """,
            AGREED, AGREED, FOUND, FOUND, AGREED)
        .isEqualTo(agreed);
  }

  @Test
  void everyOperationIsDescribedAndHasAnExample() throws IOException {
    for (JsonNode path : document().get("paths")) {
      for (JsonNode operation : path) {
        String id = operation.path("operationId").asText();
        assertThat(id).isNotBlank();
        assertThat(operation.path("summary").asText()).as(id).isNotBlank();
        assertThat(operation.path("description").asText()).as(id).isNotBlank();
        for (JsonNode parameter : operation.path("parameters")) {
          assertThat(parameter.path("description").asText()).as(id).isNotBlank();
        }
        assertThat(operation.at("/responses/400/$ref").asText()).as(id).isNotBlank();
        assertThat(operation.at("/responses/503/$ref").asText()).as(id).isNotBlank();
        for (JsonNode body : operation.at("/responses/200/content")) {
          boolean isText = body.at("/schema/type").asText().equals("string");
          assertThat(body.has("example") || isText || BYTES.contains(id)).as(id).isTrue();
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "diffVersions.200, lifecycle.DiffResponse",
    "getDocument.200, document.DocumentResponse",
    "getEvent.200, event.EventResponse",
    "getExtraction.200, extraction.ExtractionResponse",
    "getImport.200, imports.ImportResponse",
    "cancelImport.200, imports.ImportResponse",
    "startImport.202, imports.ImportResponse",
    "resumeImport.202, imports.ImportResponse",
    "listImports.200, imports.ImportPageResponse",
    "listImportFailures.200, imports.ImportFailurePageResponse",
    "getTimeline.200, timeline.TimelineResponse",
    "getVersion.200, document.VersionResponse",
    "listActors.200, reference.ActorsResponse",
    "listAreas.200, reference.AreasResponse",
    "listClaims.200, claim.ClaimPageResponse",
    "listCommitments.200, commitment.CommitmentPageResponse",
    "changeControl.200, control.ControlResponse",
    "compareControls.200, control.ComparisonResponse",
    "createControl.201, control.ControlResponse",
    "getControl.200, control.ControlResponse",
    "listControls.200, control.ControlPageResponse",
    "listControlDelays.200, control.DelaysResponse",
    "listControlHistory.200, control.ControlHistoryResponse",
    "listDuplicates.200, copy.CopyPageResponse",
    "listStates.200, lifecycle.StatesResponse",
    "setState.200, lifecycle.StateResponse",
    "purgeDocument.200, lifecycle.TombstoneResponse",
    "listDocuments.200, document.DocumentPageResponse",
    "listEvents.200, event.EventPageResponse",
    "listMechanisms.200, reference.MechanismsResponse",
    "addEvent.201, event.EventResponse",
    "correctEvent.200, event.EventResponse",
    "confirmEvent.200, event.EventResponse",
    "rejectEvent.200, event.EventResponse",
    "addEvidence.200, event.EventResponse",
    "mergeEvents.200, event.EventResponse",
    "tellEventsApart.200, event.EventResponse",
    "addSubscription.201, subscription.SubscriptionResponse",
    "changeSubscription.200, subscription.SubscriptionResponse",
    "getSubscription.200, subscription.SubscriptionResponse",
    "listSubscriptions.200, subscription.SubscriptionPageResponse",
    "pauseSubscription.200, subscription.SubscriptionResponse",
    "resumeSubscription.200, subscription.SubscriptionResponse",
    "rotateSecret.200, subscription.SubscriptionResponse",
    "testSubscription.200, subscription.TestResponse",
    "previewSubscription.200, subscription.PreviewResponse",
    "listDeliveries.200, subscription.DeliveryPageResponse",
    "replayDeliveries.200, subscription.ReplayResponse",
    "splitEvent.200, review.SplitResponse",
    "undoStep.200, review.StepResponse",
    "getHistory.200, review.HistoryResponse",
    "getCommitment.200, commitment.CommitmentResponse",
    "addCommitment.201, commitment.CommitmentResponse",
    "setCommitmentStatus.200, commitment.CommitmentResponse",
    "undoCommitmentStep.200, commitment.CommitmentHistoryResponse",
    "getCommitmentHistory.200, commitment.CommitmentHistoryResponse",
    "listKeepingCandidates.200, commitment.CandidatesResponse",
    "getMechanism.200, reference.MechanismLifeResponse",
    "listInstruments.200, reference.InstrumentsResponse",
    "getInstrument.200, reference.NamedInstrumentResponse",
    "getBriefing.200, briefing.Briefing",
    "compareClaims.200, claim.ClaimComparisonResponse",
    "listReview.200, review.ReviewPageResponse",
    "listNotices.200, notice.NoticePageResponse",
    "addNotice.201, notice.NoticeResponse",
    "getNotice.200, notice.NoticeResponse",
    "changeNotice.200, notice.NoticeResponse",
    "acknowledgeNotice.200, notice.NoticeResponse",
    "answerAsk.200, notice.NoticeResponse",
    "closeNotice.200, notice.NoticeResponse",
    "getNoticeHistory.200, book.BookHistoryResponse",
    "listCases.200, casefile.CasePageResponse",
    "addCase.201, casefile.CaseResponse",
    "getCase.200, casefile.CaseResponse",
    "changeCase.200, casefile.CaseResponse",
    "addAssistanceRequest.200, casefile.CaseResponse",
    "answerAssistanceRequest.200, casefile.CaseResponse",
    "closeCase.200, casefile.CaseResponse",
    "reopenCase.200, casefile.CaseResponse",
    "getCaseHistory.200, book.BookHistoryResponse",
    "listVersions.200, document.VersionsResponse",
    "submitDocument.200, document.SubmissionResponse",
    "submitDocument.201, document.SubmissionResponse",
    "verifyPassage.200, document.PassageResponse"
  })
  void anExampleIsWhatTheGatewayWouldAnswer(String example, String type) throws Exception {
    JsonNode written =
        json.readTree(getClass().getResource("/openapi/examples/" + example + ".json"));
    Object response = json.treeToValue(written, Class.forName("org.liaison.gateway." + type));

    JsonNode answered = json.readTree(json.writeValueAsString(response));

    assertThat(answered).isEqualTo(written);
  }

  @Test
  void theListsOfValuesAreThoseOfTheContracts() throws IOException {
    Map<String, Vocabulary<?>> vocabularies =
        Map.ofEntries(
            Map.entry("/SubmissionRequest/properties/kind", Vocabulary.of(DocumentKind.class)),
            Map.entry("/Document/properties/kind", Vocabulary.of(DocumentKind.class)),
            Map.entry("/Block/properties/kind", Vocabulary.of(BlockKind.class)),
            Map.entry("/Import/properties/state", Vocabulary.of(ImportState.class)),
            Map.entry("/Submission/properties/outcome", Vocabulary.of(Outcome.class)),
            Map.entry("/SourceRequest/properties/kind", Vocabulary.of(DocumentKind.class)),
            Map.entry("/SourceRequest/properties/content", Vocabulary.of(SourceContent.class)),
            Map.entry("/SourceStatus/properties/outcome", Vocabulary.of(PollOutcome.class)),
            Map.entry("/SourceItem/properties/outcome", Vocabulary.of(ItemOutcome.class)),
            Map.entry("/Event/properties/type", Vocabulary.of(EventType.class)),
            Map.entry("/Event/properties/factuality", Vocabulary.of(Factuality.class)),
            Map.entry("/Event/properties/status", Vocabulary.of(ReviewStatus.class)),
            Map.entry("/Control/properties/kind", Vocabulary.of(ControlKind.class)),
            Map.entry("/Control/properties/sourceChecked", Vocabulary.of(SourceCheck.class)),
            Map.entry("/ControlRequest/properties/kind", Vocabulary.of(ControlKind.class)),
            Map.entry("/ControlRevision/properties/kind", Vocabulary.of(ControlKind.class)),
            Map.entry("/RecordDate/properties/basis", Vocabulary.of(DateBasis.class)),
            Map.entry("/Extraction/properties/status", Vocabulary.of(ExtractionStatus.class)),
            Map.entry("/Change/properties/kind", Vocabulary.of(ChangeKind.class)),
            Map.entry("/EventInput/properties/type", Vocabulary.of(EventType.class)),
            Map.entry("/Step/properties/action", Vocabulary.of(StepAction.class)),
            Map.entry("/ReviewItem/properties/reason", Vocabulary.of(ReviewReason.class)),
            Map.entry("/Notice/properties/grade", Vocabulary.of(NoticeGrade.class)),
            Map.entry("/Notice/properties/subject", Vocabulary.of(NoticeSubject.class)),
            Map.entry("/Notice/properties/status", Vocabulary.of(NoticeStatus.class)),
            Map.entry("/Case/properties/status", Vocabulary.of(CaseStatus.class)),
            Map.entry("/BookStep/properties/action", Vocabulary.of(BookAction.class)),
            Map.entry("/EventFinding/properties/type", Vocabulary.of(EventType.class)),
            Map.entry(
                "/EventFinding/properties/factuality", Vocabulary.of(FindingFactuality.class)),
            Map.entry("/Uncoded/properties/reason", Vocabulary.of(UncodedReason.class)));
    JsonNode schemas = document().at("/components/schemas");

    vocabularies.forEach(
        (pointer, vocabulary) ->
            assertThat(texts(schemas.at(pointer + "/enum")))
                .as(pointer)
                .isEqualTo(vocabulary.words()));
  }

  @Test
  void aMethodThatIsNotThereIsAnsweredWithThoseThatAre() throws IOException {
    for (Map.Entry<String, JsonNode> path : document().get("paths").properties()) {
      String url = path.getKey().replaceAll("\\{[a-z]+}", "1");
      JsonNode operations = path.getValue();

      String missing = operations.has("patch") ? "PUT" : "PATCH";
      String allow = given().request(missing, url).then().statusCode(405).extract().header("Allow");

      operations
          .fieldNames()
          .forEachRemaining(method -> assertThat(allow).as(url).containsIgnoringCase(method));
      assertThat(allow.contains("POST")).as(url).isEqualTo(operations.has("post"));
    }
  }

  private JsonNode document() throws IOException {
    return json.readTree(given().get("/openapi?format=json").asString());
  }

  private static List<String> texts(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asText).toList();
  }
}
