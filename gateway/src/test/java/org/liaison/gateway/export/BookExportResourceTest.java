package org.liaison.gateway.export;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.grpc.Status.Code;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.liaison.documents.v1.DocumentsServiceGrpc;
import org.liaison.documents.v1.GetDocumentResponse;
import org.liaison.events.v1.CasesServiceGrpc;
import org.liaison.events.v1.Commitment;
import org.liaison.events.v1.ControlsServiceGrpc;
import org.liaison.events.v1.EventsServiceGrpc;
import org.liaison.events.v1.GetCaseRequest;
import org.liaison.events.v1.GetCaseResponse;
import org.liaison.events.v1.GetEventRequest;
import org.liaison.events.v1.GetEventResponse;
import org.liaison.events.v1.ListCasesResponse;
import org.liaison.events.v1.ListClaimsRequest;
import org.liaison.events.v1.ListClaimsResponse;
import org.liaison.events.v1.ListCommitmentsRequest;
import org.liaison.events.v1.ListCommitmentsResponse;
import org.liaison.events.v1.ListControlsResponse;
import org.liaison.events.v1.ListInstrumentsResponse;
import org.liaison.events.v1.ListMechanismsResponse;
import org.liaison.events.v1.ListNoticesResponse;
import org.liaison.events.v1.NoticesServiceGrpc;
import org.liaison.events.v1.RegistersServiceGrpc;
import org.liaison.gateway.client.PagedLists;
import org.liaison.gateway.support.Failures;
import org.liaison.gateway.support.FakeService;
import org.liaison.gateway.support.Samples;
import org.liaison.gateway.support.ServicePorts;

@QuarkusTest
@QuarkusTestResource(ServicePorts.class)
class BookExportResourceTest {

  private static final String GONE = "01932b1e-6a4c-7d12-9f31-5b8e0c2a7d00";

  @ConfigProperty(name = "quarkus.grpc.clients.events.test-port")
  int eventsPort;

  @ConfigProperty(name = "quarkus.grpc.clients.documents.test-port")
  int documentsPort;

  private final List<ListClaimsRequest> asked = new CopyOnWriteArrayList<>();
  private FakeService events;
  private FakeService documents;

  @BeforeEach
  void start() {
    events =
        new FakeService(eventsPort)
            .answering(EventsServiceGrpc.getListClaimsMethod(), this::claims)
            .answering(EventsServiceGrpc.getListCommitmentsMethod(), this::commitments)
            .answering(
                EventsServiceGrpc.getListMechanismsMethod(),
                request ->
                    ListMechanismsResponse.newBuilder()
                        .addMechanisms(SampleBooks.mechanism())
                        .build())
            .answering(
                RegistersServiceGrpc.getListInstrumentsMethod(),
                request ->
                    ListInstrumentsResponse.newBuilder()
                        .addInstruments(SampleBooks.instrument())
                        .build())
            .answering(
                ControlsServiceGrpc.getListControlsMethod(),
                request ->
                    ListControlsResponse.newBuilder().addControls(SampleBooks.control()).build())
            .answering(
                NoticesServiceGrpc.getListNoticesMethod(),
                request ->
                    ListNoticesResponse.newBuilder().addNotices(SampleBooks.notice()).build())
            .answering(
                CasesServiceGrpc.getListCasesMethod(),
                request -> ListCasesResponse.newBuilder().addCases(SampleBooks.caseFile()).build())
            .answering(CasesServiceGrpc.getGetCaseMethod(), BookExportResourceTest::caseFile)
            .answering(EventsServiceGrpc.getGetEventMethod(), BookExportResourceTest::event)
            .start();
    documents =
        new FakeService(documentsPort)
            .answering(
                DocumentsServiceGrpc.getGetDocumentMethod(),
                request ->
                    GetDocumentResponse.newBuilder().setDocument(Samples.document(3)).build())
            .start();
  }

  @AfterEach
  void stop() {
    events.close();
    documents.close();
  }

  @ParameterizedTest
  @CsvSource({
    "claims, csv json-ld ndjson",
    "commitments, csv json-ld ndjson icalendar",
    "controls, csv json-ld ndjson",
    "mechanisms, csv json-ld ndjson icalendar",
    "instruments, csv json-ld ndjson",
    "notices, csv json-ld ndjson",
    "cases, csv json-ld ndjson stix"
  })
  void everyListComesInTheFormatsThatFitItAndInNoOther(String list, String words) {
    String path = "/api/v1/" + list + "/export";
    for (String word : words.split(" ", -1)) {
      given()
          .accept("text/html")
          .get(path + "?format=" + word)
          .then()
          .statusCode(200)
          .header("Content-Type", equalTo(ExportFormat.of(word).mediaType()))
          .header("Content-Disposition", containsString("liaison-" + list));
    }
    given()
        .get(path + "?format=plover")
        .then()
        .statusCode(400)
        .body("detail", containsString(words.replace(" ", ", ")));
    given().get(path).then().statusCode(400);
    given().get(path + "?format=csv&size=5").then().statusCode(400);
    given().head(path + "?format=csv").then().statusCode(200);
    given().patch(path).then().statusCode(405).header("Allow", equalTo("GET, HEAD, OPTIONS"));
    given().post(path).then().statusCode(405);
    assertThat(described(path)).isEqualTo(List.of(words.split(" ", -1)));
  }

  @Test
  void aListOfSeveralPagesComesWhole() {
    String file = given().get("/api/v1/claims/export?format=ndjson&actor=wu").asString();

    assertThat(file.lines()).hasSize(250);
    assertThat(asked).hasSize(3).allMatch(request -> request.getPageSize() == PagedLists.PAGE);
    assertThat(asked).allMatch(request -> request.getSpeakersList().equals(List.of("wu")));
    assertThat(given().get("/api/v1/claims/export?format=csv").asString().lines()).hasSize(251);
  }

  @Test
  void filtersAreThoseOfTheList() {
    given().get("/api/v1/claims/export?format=csv&from=2024-13").then().statusCode(400);
    given().get("/api/v1/cases/export?format=csv&status=lost").then().statusCode(400);
    given().get("/api/v1/controls/export?format=csv&on=2024").then().statusCode(400);
    given().get("/api/v1/mechanisms/export?format=csv&q=x").then().statusCode(400);
  }

  @Test
  void aListThatCannotBeFinishedIsCutOff() throws Exception {
    HttpResponse<InputStream> answer =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(
                        URI.create(
                            "http://localhost:%d/api/v1/commitments/export?format=csv&q=broken"
                                .formatted(RestAssured.port)))
                    .version(HttpClient.Version.HTTP_1_1)
                    .build(),
                BodyHandlers.ofInputStream());

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThatThrownBy(() -> answer.body().readAllBytes()).isInstanceOf(IOException.class);
  }

  @Test
  void aCaseComesWithItsEventsAndDocuments() {
    String file =
        given().get("/api/v1/cases/%s/export?format=ndjson".formatted(SampleBooks.ID)).asString();

    assertThat(file.lines())
        .satisfiesExactly(
            line -> assertThat(line).startsWith("{\"case\":{").contains(GONE),
            line -> assertThat(line).startsWith("{\"event\":{").contains("Ministers meet"),
            line -> assertThat(line).startsWith("{\"document\":{").contains("A statement"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"csv", "json-ld", "icalendar", "atom", "timelinejs", "plover", "stix"})
  void aCaseComesInTheFormatsOfEvents(String word) {
    given()
        .get("/api/v1/cases/%s/export?format=%s".formatted(SampleBooks.ID, word))
        .then()
        .statusCode(200)
        .header("Content-Type", equalTo(ExportFormat.of(word).mediaType()))
        .body(containsString("Ministers meet"));
  }

  @Test
  void aCaseThatIsNotThereIsAProblem() {
    given()
        .get("/api/v1/cases/%s/export?format=csv".formatted(GONE))
        .then()
        .statusCode(404)
        .body("code", equalTo("CASE_NOT_FOUND"));
    given().get("/api/v1/cases/nothing/export?format=csv").then().statusCode(404);
    given().delete("/api/v1/cases/%s/export".formatted(GONE)).then().statusCode(405);
  }

  private ListClaimsResponse claims(ListClaimsRequest request) {
    asked.add(request);
    int from = request.getPageToken().isEmpty() ? 0 : Integer.parseInt(request.getPageToken());
    int to = Math.min(250, from + request.getPageSize());
    ListClaimsResponse.Builder page = ListClaimsResponse.newBuilder();
    IntStream.range(from, to).forEach(number -> page.addClaims(SampleBooks.claim()));
    return page.setNextPageToken(to < 250 ? String.valueOf(to) : "").build();
  }

  /** What is asked for by a certain word breaks off after its first page. */
  private ListCommitmentsResponse commitments(ListCommitmentsRequest request) {
    if (!request.getPageToken().isEmpty()) {
      throw Failures.of(Code.INTERNAL, "INTERNAL", "Broken.");
    }
    Commitment promised = SampleBooks.commitment().build();
    return ListCommitmentsResponse.newBuilder()
        .addCommitments(promised)
        .setNextPageToken(request.getQuery().equals("broken") ? "2" : "")
        .build();
  }

  private static GetCaseResponse caseFile(GetCaseRequest request) {
    if (request.getId().equals(GONE)) {
      throw Failures.of(Code.NOT_FOUND, "CASE_NOT_FOUND", "There is no such case");
    }
    return GetCaseResponse.newBuilder()
        .setCaseFile(SampleBooks.caseFile().addEventIds(GONE))
        .build();
  }

  private static GetEventResponse event(GetEventRequest request) {
    if (request.getId().equals(GONE)) {
      throw Failures.of(Code.NOT_FOUND, "EVENT_NOT_FOUND", "There is no such event");
    }
    return GetEventResponse.newBuilder().setEvent(SampleEvents.meeting()).build();
  }

  private static List<String> described(String path) {
    String formats =
        "paths.'%s'.get.parameters.find { it.name == 'format' }.schema.enum".formatted(path);
    return given().get("/openapi?format=json").jsonPath().getList(formats);
  }
}
