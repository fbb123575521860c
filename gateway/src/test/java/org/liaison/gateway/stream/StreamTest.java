package org.liaison.gateway.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.grpc.Status.Code;
import io.grpc.stub.ServerCallStreamObserver;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.liaison.events.v1.ChangeKind;
import org.liaison.events.v1.EventsServiceGrpc;
import org.liaison.events.v1.WatchRecordRequest;
import org.liaison.events.v1.WatchRecordResponse;
import org.liaison.gateway.support.Failures;
import org.liaison.gateway.support.FakeService;
import org.liaison.gateway.support.ServicePorts;
import org.liaison.gateway.support.StreamReader;

@QuarkusTest
@QuarkusTestResource(ServicePorts.class)
class StreamTest {

  private static final Duration SOON = Duration.ofSeconds(10);

  @ConfigProperty(name = "quarkus.grpc.clients.events.test-port")
  int eventsPort;

  private final List<WatchRecordRequest> watches = new CopyOnWriteArrayList<>();

  @Test
  void changesComeAsTheyHappenFromNowOn() throws Exception {
    try (FakeService service = service(3);
        StreamReader reader = open(null)) {
      assertThat(service).isNotNull();
      assertThat(reader.mediaType()).isEqualTo("text/event-stream");
      await().atMost(SOON).until(() -> reader.ids().equals(List.of("0", "1", "2", "3")));
      assertThat(reader.lines())
          .contains("event: event-reported")
          .anyMatch(line -> line.startsWith("data: {\"kind\":\"event-reported\""));
      assertThat(lastWatch().getFromNow()).isTrue();
    }
  }

  @Test
  void aClientThatComesBackGoesOnAfterItsLastEvent() throws Exception {
    try (FakeService service = service(5);
        StreamReader reader = open("3")) {
      assertThat(service).isNotNull();
      await().atMost(SOON).until(() -> reader.ids().equals(List.of("3", "4", "5")));
      assertThat(lastWatch().getAfterCursor()).isEqualTo("3");
      assertThat(lastWatch().getFromNow()).isFalse();
    }
  }

  @Test
  void theLossOfTheServiceLosesNothingAndRepeatsNothing() throws Exception {
    FakeService first = service(2);
    try (StreamReader reader = open("0")) {
      await().atMost(SOON).until(() -> reader.ids().equals(List.of("0", "1", "2")));
      first.close();
      try (FakeService second = service(4)) {
        assertThat(second).isNotNull();
        await().atMost(SOON).until(() -> reader.ids().equals(List.of("0", "1", "2", "3", "4")));
      }
    }
  }

  @Test
  void aStreamThatIsCutOffBeforeItsFirstChangeMissesNothing() throws Exception {
    FakeService first = service(0);
    try (StreamReader reader = open(null)) {
      await().atMost(SOON).until(() -> reader.ids().equals(List.of("0")));
      first.close();
      try (FakeService second = service(2)) {
        assertThat(second).isNotNull();
        await().atMost(SOON).until(() -> reader.ids().equals(List.of("0", "1", "2")));
        assertThat(lastWatch().getAfterCursor()).isEqualTo("0");
      }
    }
  }

  @Test
  void aSilentStreamBeats() throws Exception {
    try (FakeService service = service(0);
        StreamReader reader = open(null)) {
      assertThat(service).isNotNull();
      await().atMost(SOON).until(() -> reader.lines().stream().filter(this::isComment).count() > 2);
    }
  }

  @Test
  void aLongStretchArrivesWholeAndInOrder() throws Exception {
    try (FakeService service = service(5_000);
        StreamReader reader = open("0")) {
      assertThat(service).isNotNull();
      List<String> expected = IntStream.rangeClosed(0, 5_000).mapToObj(String::valueOf).toList();
      await().atMost(SOON).until(() -> reader.ids().size() > 5_000);
      assertThat(reader.ids()).isEqualTo(expected);
    }
  }

  @Test
  void aBadCursorIsAProblemBeforeTheStreamBegins() throws Exception {
    FakeService refusing =
        new FakeService(eventsPort)
            .streaming(
                EventsServiceGrpc.getWatchRecordMethod(),
                (request, observer) ->
                    observer.onError(
                        Failures.of(
                            Code.INVALID_ARGUMENT, "CURSOR_INVALID", "No cursor of this feed.")));
    try (refusing) {
      refusing.start();
      try (StreamReader reader = open("nonsense")) {
        assertThat(reader.status()).isEqualTo(400);
        assertThat(reader.mediaType()).isEqualTo("application/problem+json");
        await().atMost(SOON).until(() -> reader.lines().toString().contains("CURSOR_INVALID"));
      }
    }
  }

  @Test
  void changesThatAreNotWantedOnlyMoveTheCursor() throws Exception {
    try (FakeService service = service(2);
        StreamReader reader = open(null, "?kind=event-reviewed,claim-recorded")) {
      assertThat(service).isNotNull();
      await().atMost(SOON).until(() -> reader.ids().equals(List.of("0", "1", "2")));
      assertThat(reader.lines()).noneMatch(line -> line.startsWith("data:"));
    }
    try (FakeService service = service(2);
        StreamReader reader = open(null, "?kind=event-reported")) {
      assertThat(service).isNotNull();
      await()
          .atMost(SOON)
          .until(() -> reader.lines().stream().filter(l -> l.startsWith("data:")).count() == 2);
    }
  }

  @Test
  void unknownKindsAreRefused() throws Exception {
    try (FakeService service = service(0);
        StreamReader reader = open(null, "?kind=party")) {
      assertThat(service).isNotNull();
      assertThat(reader.status()).isEqualTo(400);
    }
  }

  @Test
  void cursorWhoseChangesAreGoneIs410() throws Exception {
    FakeService service =
        new FakeService(eventsPort)
            .streaming(
                EventsServiceGrpc.getWatchRecordMethod(),
                (request, observer) ->
                    observer.onError(
                        Failures.of(Code.OUT_OF_RANGE, "CURSOR_EXPIRED", "read the record anew")));
    try (service) {
      service.start();
      try (StreamReader reader = open("3")) {
        assertThat(reader.status()).isEqualTo(410);
        await().atMost(SOON).until(() -> reader.lines().toString().contains("CURSOR_EXPIRED"));
      }
    }
  }

  @Test
  void aStreamThatNeverBeginsIs504() throws Exception {
    FakeService silent =
        new FakeService(eventsPort)
            .streaming(EventsServiceGrpc.getWatchRecordMethod(), (request, observer) -> {});
    try (silent) {
      silent.start();
      try (StreamReader reader = open(null)) {
        assertThat(reader.status()).isEqualTo(504);
      }
    }
  }

  @Test
  void aStreamThatCannotBeginIs503() throws Exception {
    try (StreamReader reader = new StreamReader(port(), null)) {
      assertThat(reader.status()).isEqualTo(503);
    }
  }

  /** Opens a stream as soon as the gateway has found the service again. */
  private StreamReader open(String lastEventId) {
    return open(lastEventId, "");
  }

  private StreamReader open(String lastEventId, String query) {
    return await()
        .atMost(SOON)
        .until(
            () -> new StreamReader(port(), lastEventId, query), reader -> reader.status() != 503);
  }

  private static int port() {
    return io.restassured.RestAssured.port;
  }

  private boolean isComment(String line) {
    return line.startsWith(":");
  }

  private WatchRecordRequest lastWatch() {
    return watches.get(watches.size() - 1);
  }

  /** A feed that holds the changes 1 to n and then stays silent. */
  private FakeService service(int changes) {
    return new FakeService(eventsPort)
        .streaming(
            EventsServiceGrpc.getWatchRecordMethod(),
            (request, observer) -> {
              watches.add(request);
              send(request, observer, changes);
            })
        .start();
  }

  private static void send(
      WatchRecordRequest request,
      ServerCallStreamObserver<WatchRecordResponse> observer,
      int changes) {
    int after = request.getFromNow() ? 0 : Integer.parseInt(request.getAfterCursor());
    observer.onNext(WatchRecordResponse.newBuilder().setCursor(Integer.toString(after)).build());
    for (int cursor = after + 1; cursor <= changes; cursor++) {
      observer.onNext(
          WatchRecordResponse.newBuilder()
              .setCursor(Integer.toString(cursor))
              .setKind(ChangeKind.CHANGE_KIND_EVENT_REPORTED)
              .setSubjectId("subject")
              .setDocumentId("document")
              .setVersion(1)
              .build());
    }
  }
}
