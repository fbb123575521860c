package org.liaison.gateway.source;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import com.google.protobuf.Duration;
import io.grpc.Status.Code;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liaison.documents.v1.CreateSourceRequest;
import org.liaison.documents.v1.CreateSourceResponse;
import org.liaison.documents.v1.DeleteSourceResponse;
import org.liaison.documents.v1.DocumentKind;
import org.liaison.documents.v1.GetSourceResponse;
import org.liaison.documents.v1.Handling;
import org.liaison.documents.v1.ItemOutcome;
import org.liaison.documents.v1.ListSourceItemsRequest;
import org.liaison.documents.v1.ListSourceItemsResponse;
import org.liaison.documents.v1.ListSourcesResponse;
import org.liaison.documents.v1.PollOutcome;
import org.liaison.documents.v1.PollSourceResponse;
import org.liaison.documents.v1.Source;
import org.liaison.documents.v1.SourceContent;
import org.liaison.documents.v1.SourceItem;
import org.liaison.documents.v1.SourceSettings;
import org.liaison.documents.v1.SourceStatus;
import org.liaison.documents.v1.SourcesServiceGrpc;
import org.liaison.documents.v1.UpdateSourceRequest;
import org.liaison.documents.v1.UpdateSourceResponse;
import org.liaison.gateway.support.Failures;
import org.liaison.gateway.support.FakeService;
import org.liaison.gateway.support.Samples;
import org.liaison.gateway.support.ServicePorts;

@QuarkusTest
@QuarkusTestResource(ServicePorts.class)
class SourceResourceTest {

  private static final String SOURCES = "/api/v1/sources";
  private static final String ONE = SOURCES + "/" + Samples.ID;
  private static final Source SOURCE =
      Source.newBuilder()
          .setId(Samples.ID)
          .setSettings(
              SourceSettings.newBuilder()
                  .setUrl("https://wire.example/feed")
                  .setPublisher("Wire")
                  .setKind(DocumentKind.DOCUMENT_KIND_NEWS)
                  .setHandling(Handling.HANDLING_AMBER_STRICT)
                  .setInterval(Duration.newBuilder().setSeconds(5400))
                  .setContent(SourceContent.SOURCE_CONTENT_FEED))
          .setCreatedAt(Samples.timestamp(Samples.ACCEPTED))
          .setStatus(
              SourceStatus.newBuilder()
                  .setOutcome(PollOutcome.POLL_OUTCOME_NOT_MODIFIED)
                  .setHttpStatus(304)
                  .setNextPollAt(Samples.timestamp(Samples.ACCEPTED)))
          .build();

  @ConfigProperty(name = "quarkus.grpc.clients.documents.test-port")
  int documentsPort;

  private final AtomicReference<SourceSettings> created = new AtomicReference<>();
  private final AtomicReference<UpdateSourceRequest> changed = new AtomicReference<>();
  private final AtomicReference<ListSourceItemsRequest> listed = new AtomicReference<>();
  private FakeService documents;

  @BeforeEach
  void start() {
    documents =
        new FakeService(documentsPort)
            .answering(SourcesServiceGrpc.getCreateSourceMethod(), this::create)
            .answering(
                SourcesServiceGrpc.getGetSourceMethod(),
                request -> GetSourceResponse.newBuilder().setSource(SOURCE).build())
            .answering(
                SourcesServiceGrpc.getListSourcesMethod(),
                request ->
                    ListSourcesResponse.newBuilder()
                        .addSources(SOURCE)
                        .setNextPageToken(Samples.ID)
                        .build())
            .answering(SourcesServiceGrpc.getUpdateSourceMethod(), this::change)
            .answering(
                SourcesServiceGrpc.getDeleteSourceMethod(),
                request -> DeleteSourceResponse.getDefaultInstance())
            .answering(
                SourcesServiceGrpc.getPollSourceMethod(),
                request -> PollSourceResponse.newBuilder().setSource(SOURCE).build())
            .answering(SourcesServiceGrpc.getListSourceItemsMethod(), this::items)
            .start();
  }

  @AfterEach
  void stop() {
    documents.close();
  }

  @Test
  void aFeedIsNamedWithWhatIsSaidOfItsItems() {
    given()
        .contentType(ContentType.JSON)
        .body(
            """
            {"url": "https://wire.example/feed", "publisher": "Wire", "kind": "joint-statement",
             "handling": "amber", "interval": "PT90M", "content": "feed"}""")
        .post(SOURCES)
        .then()
        .statusCode(201)
        .header("Location", org.hamcrest.Matchers.endsWith(ONE))
        .body("handling", equalTo("TLP:AMBER+STRICT"))
        .body("interval", equalTo("PT1H30M"))
        .body("content", equalTo("feed"))
        .body("language", nullValue())
        .body("status.outcome", equalTo("not-modified"))
        .body("status.polledAt", nullValue());

    assertThat(created.get().getKind()).isEqualTo(DocumentKind.DOCUMENT_KIND_JOINT_STATEMENT);
    assertThat(created.get().getHandling()).isEqualTo(Handling.HANDLING_AMBER);
    assertThat(created.get().getInterval().getSeconds()).isEqualTo(5400);
  }

  @Test
  void everythingThatIsWrongIsToldAtOnce() {
    given()
        .contentType(ContentType.JSON)
        .body(
            """
            {"ulr": "x", "kind": "gossip", "handling": "secret", "interval": "hourly",
             "content": "all"}""")
        .post(SOURCES)
        .then()
        .statusCode(400)
        .body(
            "errors.field",
            containsInAnyOrder(
                "url", "publisher", "kind", "handling", "interval", "content", "ulr"));
    given()
        .contentType(ContentType.JSON)
        .body("{\"paused\": \"yes\"}")
        .patch(ONE)
        .then()
        .statusCode(400)
        .body("errors[0].field", equalTo("paused"));
    given()
        .get(SOURCES + "/seven")
        .then()
        .statusCode(404)
        .body("code", equalTo("SOURCE_NOT_FOUND"));
    given().get(ONE + "/items?outcome=lost").then().statusCode(400);
    given()
        .delete(ONE + "/items")
        .then()
        .statusCode(405)
        .header("Allow", equalTo("GET, HEAD, OPTIONS"));
  }

  @Test
  void aRefusalOfTheServiceNamesTheFieldAsTheClientDid() {
    given()
        .contentType(ContentType.JSON)
        .body("{\"url\": \"https://known.example\", \"publisher\": \"W\", \"kind\": \"news\"}")
        .post(SOURCES)
        .then()
        .statusCode(409)
        .body("code", equalTo("SOURCE_EXISTS"));
  }

  @Test
  void onlyWhatIsGivenIsChanged() {
    given()
        .contentType(ContentType.JSON)
        .body("{\"paused\": true, \"language\": \"\", \"publisher\": null}")
        .patch(ONE)
        .then()
        .statusCode(200);

    UpdateSourceRequest request = changed.get();
    assertThat(request.getPaused()).isTrue();
    assertThat(request.hasLanguage()).isTrue();
    assertThat(request.hasPublisher()).isFalse();
    assertThat(request.hasKind()).isFalse();
    assertThat(request.hasInterval()).isFalse();
  }

  @Test
  void sourcesAndTheirItemsAreListedInPages() {
    given()
        .get(SOURCES + "?size=1")
        .then()
        .statusCode(200)
        .body("items[0].url", equalTo("https://wire.example/feed"))
        .body("next", equalTo(Samples.ID));
    given()
        .get(ONE + "/items?outcome=new-version&size=2")
        .then()
        .statusCode(200)
        .body("items[0].outcome", equalTo("failed"))
        .body("items[0].documentId", nullValue())
        .body("items[0].code", equalTo("FETCH_STATUS"));
    assertThat(listed.get().getOutcome()).isEqualTo(ItemOutcome.ITEM_OUTCOME_NEW_VERSION);
    given().post(ONE + "/poll").then().statusCode(200).body("id", equalTo(Samples.ID));
    given().get(ONE).then().statusCode(200).body("status.httpStatus", equalTo(304));
    given().delete(ONE).then().statusCode(204);
  }

  private CreateSourceResponse create(CreateSourceRequest request) {
    if (request.getSettings().getUrl().equals("https://known.example")) {
      throw Failures.of(Code.FAILED_PRECONDITION, "SOURCE_EXISTS", "is a source already");
    }
    created.set(request.getSettings());
    return CreateSourceResponse.newBuilder().setSource(SOURCE).build();
  }

  private UpdateSourceResponse change(UpdateSourceRequest request) {
    changed.set(request);
    return UpdateSourceResponse.newBuilder().setSource(SOURCE).build();
  }

  private ListSourceItemsResponse items(ListSourceItemsRequest request) {
    listed.set(request);
    return ListSourceItemsResponse.newBuilder()
        .addItems(
            SourceItem.newBuilder()
                .setUrl("https://wire.example/1")
                .setOutcome(ItemOutcome.ITEM_OUTCOME_FAILED)
                .setCode("FETCH_STATUS")
                .setAt(Samples.timestamp(Samples.ACCEPTED)))
        .build();
  }
}
