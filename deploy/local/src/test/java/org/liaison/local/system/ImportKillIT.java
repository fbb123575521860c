package org.liaison.local.system;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** kill -9 in the middle of an import: every line is accounted for, none is there twice. */
@Tag("failure")
@ExtendWith(SystemExtension.class)
class ImportKillIT {
  private static final int LINES = 4_000;
  private static final int EVERY_BAD_ONE = 100;
  private static final Duration LONGEST = Duration.ofMinutes(4);

  private final RunningSystem system;
  private final Api api;

  ImportKillIT(RunningSystem system) {
    this.system = system;
    this.api = system.api();
  }

  @Test
  void documentsServiceMayBeKilledTwiceAndTheSenderNeedsDoNothing() {
    String publisher = "Wire " + UUID.randomUUID();
    String id = UUID.randomUUID().toString();
    CompletableFuture<Response> sending =
        CompletableFuture.supplyAsync(() -> send(id, stream(publisher)));

    for (int kill = 1; kill <= 2; kill++) {
      long enough = (long) kill * LINES / 4;
      await("line " + enough).atMost(LONGEST).until(() -> nextLine(id) > enough);
      system.kill("documents-service");
      assertThat(sending).as("killed in the middle").isNotDone();
      system.restart("documents-service");
    }

    assertThat(sending.orTimeout(LONGEST.toSeconds(), TimeUnit.SECONDS).join())
        .extracting(Response::statusCode)
        .isEqualTo(202);
    everyLineIsAccountedForOnce(id, publisher);
  }

  @Test
  void afterTheLossOfTheGatewayTheSameStreamIsSentAgain() {
    String publisher = "Wire " + UUID.randomUUID();
    String id = UUID.randomUUID().toString();
    String stream = stream(publisher);
    CompletableFuture<Response> sending = CompletableFuture.supplyAsync(() -> send(id, stream));

    await("some lines").atMost(LONGEST).until(() -> nextLine(id) > LINES / 4);
    system.kill("gateway");
    assertThat(sending).as("the connection broke").failsWithin(Duration.ofMinutes(1));
    system.restart("gateway");
    assertThat(nextLine(id)).as("broken in the middle").isLessThan(LINES);

    assertThat(send(id, stream).statusCode()).isEqualTo(202);
    everyLineIsAccountedForOnce(id, publisher);
  }

  private void everyLineIsAccountedForOnce(String id, String publisher) {
    JsonPath job = api.get("/imports/" + id, Map.of());
    assertThat(job.getString("state")).isEqualTo("done");
    assertThat(job.getLong("nextLine")).isEqualTo(LINES + 1);
    assertThat(job.getLong("created")).isEqualTo(LINES - LINES / EVERY_BAD_ONE);
    assertThat(job.getLong("unchanged")).isZero();
    assertThat(job.getLong("newVersions")).isZero();
    assertThat(api.all("/imports/" + id + "/failures", Map.of(), 200))
        .extracting(failure -> failure.get("line"))
        .containsExactlyElementsOf(
            IntStream.rangeClosed(1, LINES / EVERY_BAD_ONE)
                .mapToObj(n -> (Object) (n * EVERY_BAD_ONE))
                .toList());
    List<Map<String, Object>> documents =
        api.all("/documents", Map.of("publisher", publisher), 200);
    assertThat(documents).hasSize(LINES - LINES / EVERY_BAD_ONE);
    assertThat(documents).extracting("title").doesNotHaveDuplicates();
    assertThat(documents).allSatisfy(each -> assertThat(each).containsEntry("version", 1));
  }

  private Response send(String id, String stream) {
    return api.request()
        .contentType("application/x-ndjson")
        .body(stream.getBytes(UTF_8))
        .put("/imports/" + id);
  }

  /** 0 if it has not begun, or cannot be asked now. */
  private long nextLine(String id) {
    Response response = api.request().get("/imports/" + id);
    return response.statusCode() == 200 ? response.jsonPath().getLong("nextLine") : 0;
  }

  private static String stream(String publisher) {
    return IntStream.rangeClosed(1, LINES)
        .mapToObj(n -> n % EVERY_BAD_ONE == 0 ? "{\"kind\": \"news\"}" : line(publisher, n))
        .collect(Collectors.joining("\n"));
  }

  private static String line(String publisher, int number) {
    return """
        {"kind": "news", "title": "Report %1$d", "text": "%3$s", "publisher": "%2$s", \
        "publishedOn": "1998-12-31", "url": "https://imports.example/%4$d/%1$d"}"""
        .formatted(
            number,
            publisher,
            "The harbour office of district %d counted its sealed boxes. "
                .formatted(number)
                .repeat(40)
                .strip(),
            publisher.hashCode());
  }
}
