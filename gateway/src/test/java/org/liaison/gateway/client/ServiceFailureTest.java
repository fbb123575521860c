package org.liaison.gateway.client;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.grpc.ManagedChannel;
import io.grpc.Status.Code;
import io.grpc.netty.NettyChannelBuilder;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.liaison.documents.v1.DocumentsServiceGrpc;
import org.liaison.documents.v1.GetDocumentResponse;
import org.liaison.events.v1.EventsServiceGrpc;
import org.liaison.events.v1.ListAreasResponse;
import org.liaison.events.v1.MutinyEventsServiceGrpc;
import org.liaison.gateway.problem.ProblemMapper;
import org.liaison.gateway.support.Failures;
import org.liaison.gateway.support.FakeService;
import org.liaison.gateway.support.Samples;
import org.liaison.gateway.support.ServicePorts;

@QuarkusTest
@QuarkusTestResource(ServicePorts.class)
class ServiceFailureTest {

  private static final String DOCUMENT = "/api/v1/documents/" + Samples.ID;

  @Inject GatewayConfig config;

  @ConfigProperty(name = "quarkus.grpc.clients.documents.test-port")
  int documentsPort;

  @ConfigProperty(name = "quarkus.grpc.clients.events.test-port")
  int eventsPort;

  @Test
  void aServiceThatIsNotThereIs503WithRetryAfter() {
    given()
        .get(DOCUMENT)
        .then()
        .statusCode(503)
        .header("Retry-After", notNullValue())
        .contentType("application/problem+json")
        .body("code", equalTo("SERVICE_UNAVAILABLE"));
  }

  @Test
  void aServiceThatIsNotThereMakesTheGatewayUnreadyAndKeepsItAlive() {
    given().get("/q/health/ready").then().statusCode(503);
    given().get("/q/health/live").then().statusCode(200);
  }

  @Test
  void aServiceThatNeverAnswersIs504() {
    FakeService silent = new FakeService(eventsPort).silent(EventsServiceGrpc.getListAreasMethod());
    try (silent) {
      silent.start();
      await()
          .atMost(Duration.ofSeconds(10))
          .untilAsserted(
              () ->
                  given()
                      .get("/api/v1/areas")
                      .then()
                      .statusCode(504)
                      .contentType("application/problem+json")
                      .body("code", equalTo("DEADLINE_EXCEEDED")));
    }
  }

  @Test
  void aSocketThatAcceptsAndNeverAnswersEndsAtTheDeadline() throws IOException {
    try (ServerSocket frozen = new ServerSocket(0)) {
      ManagedChannel channel =
          NettyChannelBuilder.forAddress("localhost", frozen.getLocalPort()).usePlaintext().build();
      try {
        EventsClient client =
            new EventsClient(MutinyEventsServiceGrpc.newMutinyStub(channel), channel, config);
        assertThatThrownBy(() -> client.areas().await().atMost(Duration.ofSeconds(5)))
            .extracting(failure -> ProblemMapper.toProblem(failure).status())
            .isEqualTo(504);
      } finally {
        channel.shutdownNow();
      }
    }
  }

  @Test
  void aServiceThatComesUpIsFoundWithinASecondOrTwo() {
    given().get(DOCUMENT).then().statusCode(503);
    try (FakeService started = documents().start()) {
      assertThat(started).isNotNull();
      await()
          .atMost(Duration.ofSeconds(2))
          .untilAsserted(() -> given().get(DOCUMENT).then().statusCode(200));
    }
  }

  @Test
  void oneCallThatFindsTheServiceAwayIsMadeOnceMore() {
    AtomicInteger calls = new AtomicInteger();
    FakeService flaky =
        new FakeService(eventsPort)
            .answering(
                EventsServiceGrpc.getListAreasMethod(),
                request -> {
                  if (calls.incrementAndGet() % 2 == 1) {
                    throw Failures.of(Code.UNAVAILABLE, "DATABASE_UNAVAILABLE", "Away.");
                  }
                  return ListAreasResponse.getDefaultInstance();
                });
    try (flaky) {
      flaky.start();
      await()
          .atMost(Duration.ofSeconds(5))
          .untilAsserted(() -> given().get("/api/v1/areas").then().statusCode(200));
      int before = calls.get();
      given().get("/api/v1/areas").then().statusCode(200);
      assertThat(calls.get() - before).isEqualTo(2);
    }
  }

  @Test
  void refusalsDoNotOpenTheBreaker() {
    AtomicInteger calls = new AtomicInteger();
    FakeService refusing =
        new FakeService(documentsPort)
            .answering(
                DocumentsServiceGrpc.getGetDocumentMethod(),
                request -> {
                  calls.incrementAndGet();
                  throw Failures.of(Code.NOT_FOUND, "DOCUMENT_NOT_FOUND", "No such document.");
                });
    try (refusing) {
      refusing.start();
      await()
          .atMost(Duration.ofSeconds(5))
          .untilAsserted(() -> given().get(DOCUMENT).then().statusCode(404));
      int before = calls.get();
      for (int i = 0; i < 50; i++) {
        given().get(DOCUMENT).then().statusCode(404);
      }
      assertThat(calls.get() - before).isEqualTo(50);
    }
  }

  @Test
  void aServiceThatStaysAwayIsNotAskedEveryTime() {
    AtomicInteger calls = new AtomicInteger();
    FakeService away =
        new FakeService(documentsPort)
            .answering(
                DocumentsServiceGrpc.getGetDocumentMethod(),
                request -> {
                  calls.incrementAndGet();
                  throw Failures.of(Code.UNAVAILABLE, "DATABASE_UNAVAILABLE", "Away.");
                });
    try (away) {
      away.start();
      for (int i = 0; i < 60; i++) {
        given().get(DOCUMENT).then().statusCode(503);
      }
      assertThat(calls.get()).isLessThan(100);
    }
  }

  private FakeService documents() {
    return new FakeService(documentsPort)
        .answering(
            DocumentsServiceGrpc.getGetDocumentMethod(),
            request -> GetDocumentResponse.newBuilder().setDocument(Samples.document(1)).build());
  }
}
