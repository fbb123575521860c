package org.liaison.gateway.export;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.grpc.Status.Code;
import io.grpc.stub.ServerCallStreamObserver;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.liaison.events.v1.Event;
import org.liaison.events.v1.EventFilter;
import org.liaison.events.v1.EventType;
import org.liaison.events.v1.ExportEventsRequest;
import org.liaison.events.v1.ExportEventsResponse;
import org.liaison.events.v1.ExportsServiceGrpc;
import org.liaison.gateway.client.GatewayConfig;
import org.liaison.gateway.support.Failures;
import org.liaison.gateway.support.FakeService;
import org.liaison.gateway.support.Samples;
import org.liaison.gateway.support.ServicePorts;

@QuarkusTest
@QuarkusTestResource(ServicePorts.class)
class ExportResourceTest {

  private static final String PATH = "/api/v1/events/export";
  private static final Duration SOON = Duration.ofSeconds(20);

  @ConfigProperty(name = "quarkus.grpc.clients.events.test-port")
  int eventsPort;

  @Inject GatewayConfig config;

  private final List<ExportEventsRequest> requests = new CopyOnWriteArrayList<>();

  @Test
  void everyFormatComesWithItsTypeAndAFileName() throws Exception {
    try (FakeService service = sending(batch(2), batch(3))) {
      service.start();
      for (String word : ExportFormat.words()) {
        ExportFormat format = ExportFormat.of(word);

        HttpResponse<String> answer = get("?format=" + word, BodyHandlers.ofString());

        assertThat(answer.statusCode()).as(word).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue(format.mediaType());
        assertThat(answer.headers().firstValue("Content-Disposition"))
            .hasValue("attachment; filename=\"" + format.fileName("events") + "\"");
        assertThat(answer.body()).as(word).contains("Ministers meet");
      }
    }
  }

  @Test
  void theDescriptionNamesEveryFormat() {
    String formats =
        "paths.'%s'.get.parameters.find { it.name == 'format' }.schema.enum".formatted(PATH);

    assertThat(given().get("/openapi?format=json").jsonPath().<String>getList(formats))
        .isEqualTo(ExportFormat.words());
  }

  @Test
  void allBatchesMakeOneFile() throws Exception {
    try (FakeService service = sending(batch(2), batch(3))) {
      service.start();

      String file = get("?format=csv", BodyHandlers.ofString()).body();

      assertThat(file.split("\r\n", -1)).hasSize(7);
      assertThat(file.split("id,type,", -1)).hasSize(2);
      assertThat(file)
          .contains("http://localhost:" + RestAssured.port + "/api/v1/documents/" + Samples.ID);
    }
  }

  @Test
  void theFiltersAreThoseOfTheList() throws Exception {
    try (FakeService service = sending(batch(0))) {
      service.start();

      String query = "?format=ndjson&from=2024&type=meeting,visit&area=training&actor=china&q=x";
      HttpResponse<String> answer = get(query, BodyHandlers.ofString());

      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.body()).isEmpty();
      assertThat(requests.get(requests.size() - 1).getFilter())
          .isEqualTo(
              EventFilter.newBuilder()
                  .setFrom("2024")
                  .addTypes(EventType.EVENT_TYPE_MEETING)
                  .addTypes(EventType.EVENT_TYPE_VISIT)
                  .addAreas("training")
                  .addActors("china")
                  .setQuery("x")
                  .build());
    }
  }

  @Test
  void whatCannotBeServedIsAProblem() {
    given().get(PATH).then().statusCode(400).body("detail", containsString("format"));
    given().get(PATH + "?format=pdf").then().statusCode(400).body("detail", containsString("csv"));
    given().get(PATH + "?format=csv&size=5").then().statusCode(400);
    given().get(PATH + "?format=csv&from=2024-13").then().statusCode(400);
    given().patch(PATH).then().statusCode(405).header("Allow", equalTo("GET, HEAD, OPTIONS"));
    given()
        .get(PATH + "?format=csv")
        .then()
        .statusCode(503)
        .contentType("application/problem+json");
  }

  @Test
  void aRefusalOfTheServiceIsAProblem() throws Exception {
    FakeService refusing =
        service(
            observer ->
                observer.onError(
                    Failures.of(Code.INVALID_ARGUMENT, "DATE_INVALID", "No such day.")));
    try (refusing) {
      refusing.start();

      HttpResponse<String> answer = get("?format=atom", BodyHandlers.ofString());

      assertThat(answer.statusCode()).isEqualTo(400);
      assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
      assertThat(answer.headers().firstValue("Content-Disposition")).isEmpty();
      assertThat(answer.body()).contains("DATE_INVALID");
    }
  }

  @Test
  void aServiceThatNeverBeginsIs504() throws Exception {
    try (FakeService silent = service(observer -> {})) {
      silent.start();

      assertThat(get("?format=csv", BodyHandlers.ofString()).statusCode()).isEqualTo(504);
    }
  }

  @Test
  void aFileThatCannotBeFinishedIsCutOff() throws Exception {
    FakeService failing =
        service(
            observer -> {
              observer.onNext(batch(200));
              observer.onError(Failures.of(Code.INTERNAL, "INTERNAL", "Broken."));
            });
    try (failing) {
      failing.start();

      HttpResponse<InputStream> answer = get("?format=stix", BodyHandlers.ofInputStream());

      assertThat(answer.statusCode()).isEqualTo(200);
      assertThatThrownBy(() -> answer.body().readAllBytes()).isInstanceOf(IOException.class);
    }
  }

  @Test
  void theHeadIsAnsweredWithoutReadingAnything() throws Exception {
    try (FakeService service = sending(batch(1))) {
      service.start();

      given()
          .head(PATH + "?format=csv")
          .then()
          .statusCode(200)
          .header("Content-Type", equalTo("text/csv; charset=utf-8; header=present"));

      assertThat(requests).isEmpty();
    }
  }

  @Test
  void whatAcceptNamesDoesNotMatter() throws Exception {
    try (FakeService service = sending(batch(1))) {
      service.start();
      get("?format=csv", BodyHandlers.ofString());

      given().accept("text/csv").get(PATH + "?format=csv").then().statusCode(200);
      given().accept("application/json").get(PATH + "?format=atom").then().statusCode(200);
    }
  }

  @Test
  void aReaderThatStopsMakesTheServiceStop() throws Exception {
    AtomicInteger sent = new AtomicInteger();
    try (FakeService endless = endless(sent)) {
      endless.start();
      HttpResponse<InputStream> answer = get("?format=ndjson", BodyHandlers.ofInputStream());
      try (InputStream body = answer.body()) {
        body.readNBytes(1_000);
        // The same for a second in which it would grow by hundreds if nobody held it back.
        int before =
            await()
                .pollInterval(Duration.ofSeconds(1))
                .atMost(SOON)
                .until(sent::get, new Unchanged());

        // 100 batches would be some 20 MB; what is on its way is what sockets and windows hold.
        assertThat(before).isLessThan(100);
        body.readNBytes(60_000_000);
        assertThat(sent.get()).isGreaterThan(before);
      }
    }
  }

  @Test
  void moreThanAllowedAtATimeIsRefusedUntilOneHasLeft() throws Exception {
    try (FakeService endless = endless(new AtomicInteger())) {
      endless.start();
      List<InputStream> readers = new ArrayList<>();
      for (int i = 0; i < config.exports().concurrent(); i++) {
        HttpResponse<InputStream> answer = get("?format=csv", BodyHandlers.ofInputStream());
        assertThat(answer.statusCode()).isEqualTo(200);
        readers.add(answer.body());
      }
      given().get(PATH + "?format=csv").then().statusCode(429);

      for (InputStream reader : readers) {
        reader.close();
      }

      await()
          .atMost(SOON)
          .untilAsserted(
              () -> {
                HttpResponse<InputStream> answer = get("?format=csv", BodyHandlers.ofInputStream());
                answer.body().close();
                assertThat(answer.statusCode()).isEqualTo(200);
              });
    }
  }

  private FakeService sending(ExportEventsResponse... batches) {
    return service(
        observer -> {
          List.of(batches).forEach(observer::onNext);
          observer.onCompleted();
        });
  }

  private FakeService service(Consumer<ServerCallStreamObserver<ExportEventsResponse>> answer) {
    return new FakeService(eventsPort)
        .streaming(
            ExportsServiceGrpc.getExportEventsMethod(),
            (request, observer) -> {
              requests.add(request);
              answer.accept(observer);
            });
  }

  /** Sends batches for as long as they are taken. */
  private FakeService endless(AtomicInteger sent) {
    ExportEventsResponse batch = batch(200);
    return service(
        observer ->
            observer.setOnReadyHandler(
                () -> {
                  while (observer.isReady()) {
                    observer.onNext(batch);
                    sent.incrementAndGet();
                  }
                }));
  }

  private static ExportEventsResponse batch(int events) {
    Event event = SampleEvents.meeting().build();
    return ExportEventsResponse.newBuilder()
        .addAllEvents(IntStream.range(0, events).mapToObj(each -> event).toList())
        .build();
  }

  /** Asks as soon as the gateway has found the service again. */
  private static <T> HttpResponse<T> get(String query, HttpResponse.BodyHandler<T> handler) {
    HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    URI address = URI.create("http://localhost:" + RestAssured.port + PATH + query);
    return await()
        .atMost(SOON)
        .until(
            () -> client.send(HttpRequest.newBuilder(address).build(), handler),
            answer -> answer.statusCode() != 503);
  }

  /** Whether a number is the one that was seen before. */
  private static final class Unchanged implements Predicate<Integer> {

    private int before = -1;

    @Override
    public boolean test(Integer now) {
      boolean unchanged = now == before;
      before = now;
      return unchanged;
    }
  }
}
