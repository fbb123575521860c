package org.liaison.gateway.subscription;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import com.google.protobuf.MessageLite;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liaison.events.v1.AddSubscriptionRequest;
import org.liaison.events.v1.AddSubscriptionResponse;
import org.liaison.events.v1.ChangeSubscriptionRequest;
import org.liaison.events.v1.ChangeSubscriptionResponse;
import org.liaison.events.v1.DeleteSubscriptionResponse;
import org.liaison.events.v1.Delivery;
import org.liaison.events.v1.DeliveryState;
import org.liaison.events.v1.Event;
import org.liaison.events.v1.EventFilter;
import org.liaison.events.v1.EventType;
import org.liaison.events.v1.GetSubscriptionResponse;
import org.liaison.events.v1.ListDeliveriesRequest;
import org.liaison.events.v1.ListDeliveriesResponse;
import org.liaison.events.v1.ListSubscriptionsResponse;
import org.liaison.events.v1.PreviewSubscriptionResponse;
import org.liaison.events.v1.ReplayDeliveriesRequest;
import org.liaison.events.v1.ReplayDeliveriesResponse;
import org.liaison.events.v1.RotateSecretResponse;
import org.liaison.events.v1.SetSubscriptionStateRequest;
import org.liaison.events.v1.SetSubscriptionStateResponse;
import org.liaison.events.v1.Subscription;
import org.liaison.events.v1.SubscriptionFields;
import org.liaison.events.v1.SubscriptionState;
import org.liaison.events.v1.SubscriptionsServiceGrpc;
import org.liaison.events.v1.TestSubscriptionResponse;
import org.liaison.gateway.support.FakeService;
import org.liaison.gateway.support.Samples;
import org.liaison.gateway.support.ServicePorts;

@QuarkusTest
@QuarkusTestResource(ServicePorts.class)
class SubscriptionResourceTest {

  private static final String ALL = "/api/v1/subscriptions";
  private static final String ONE = ALL + "/" + Samples.ID;
  private static final String BODY =
      """
      {"name": "Meetings", "filter": {"types": ["meeting"], "from": "2024"},
       "url": "https://example.org/hook"}
      """;

  private static final Subscription SUBSCRIPTION =
      Subscription.newBuilder()
          .setId(Samples.ID)
          .setRevision(3)
          .setFields(
              SubscriptionFields.newBuilder()
                  .setName("Meetings")
                  .setFilter(EventFilter.newBuilder().addTypes(EventType.EVENT_TYPE_MEETING)))
          .setState(SubscriptionState.SUBSCRIPTION_STATE_ACTIVE)
          .build();

  @ConfigProperty(name = "quarkus.grpc.clients.events.test-port")
  int eventsPort;

  private final AtomicReference<MessageLite> asked = new AtomicReference<>();
  private FakeService events;

  @BeforeEach
  void start() {
    events =
        new FakeService(eventsPort)
            .answering(
                SubscriptionsServiceGrpc.getAddSubscriptionMethod(),
                request ->
                    noted(
                        request,
                        AddSubscriptionResponse.newBuilder()
                            .setSubscription(SUBSCRIPTION)
                            .setSecret("whsec_c2VjcmV0")
                            .build()))
            .answering(
                SubscriptionsServiceGrpc.getChangeSubscriptionMethod(),
                request ->
                    noted(
                        request,
                        ChangeSubscriptionResponse.newBuilder()
                            .setSubscription(SUBSCRIPTION)
                            .build()))
            .answering(
                SubscriptionsServiceGrpc.getSetSubscriptionStateMethod(),
                request ->
                    noted(
                        request,
                        SetSubscriptionStateResponse.newBuilder()
                            .setSubscription(SUBSCRIPTION)
                            .build()))
            .answering(
                SubscriptionsServiceGrpc.getRotateSecretMethod(),
                request ->
                    RotateSecretResponse.newBuilder()
                        .setSubscription(SUBSCRIPTION)
                        .setSecret("whsec_bmV3")
                        .build())
            .answering(
                SubscriptionsServiceGrpc.getDeleteSubscriptionMethod(),
                request -> noted(request, DeleteSubscriptionResponse.getDefaultInstance()))
            .answering(
                SubscriptionsServiceGrpc.getGetSubscriptionMethod(),
                request ->
                    GetSubscriptionResponse.newBuilder().setSubscription(SUBSCRIPTION).build())
            .answering(
                SubscriptionsServiceGrpc.getListSubscriptionsMethod(),
                request ->
                    ListSubscriptionsResponse.newBuilder().addSubscriptions(SUBSCRIPTION).build())
            .answering(
                SubscriptionsServiceGrpc.getPreviewSubscriptionMethod(),
                request ->
                    PreviewSubscriptionResponse.newBuilder()
                        .addEvents(Event.newBuilder().setId(Samples.ID))
                        .build())
            .answering(
                SubscriptionsServiceGrpc.getTestSubscriptionMethod(),
                request -> TestSubscriptionResponse.newBuilder().setError("no answer").build())
            .answering(
                SubscriptionsServiceGrpc.getListDeliveriesMethod(),
                request ->
                    noted(
                        request,
                        ListDeliveriesResponse.newBuilder()
                            .addDeliveries(
                                Delivery.newBuilder()
                                    .setId(Samples.ID)
                                    .setState(DeliveryState.DELIVERY_STATE_DEAD))
                            .build()))
            .answering(
                SubscriptionsServiceGrpc.getReplayDeliveriesMethod(),
                request ->
                    noted(request, ReplayDeliveriesResponse.newBuilder().setReplayed(2).build()))
            .start();
  }

  @AfterEach
  void stop() {
    events.close();
  }

  @Test
  void subscriberGetsTheSecretOnce() {
    json(BODY)
        .header("Idempotency-Key", "k1")
        .post(ALL)
        .then()
        .statusCode(201)
        .header("Location", endsWith(ONE))
        .header("ETag", "\"3\"")
        .body("secret", equalTo("whsec_c2VjcmV0"))
        .body("filter.types", contains("meeting"))
        .body("url", nullValue());
    AddSubscriptionRequest request = (AddSubscriptionRequest) asked.get();
    assertThat(request.getIdempotencyKey()).isEqualTo("k1");
    assertThat(request.getFields().getFilter().getTypesList())
        .containsExactly(EventType.EVENT_TYPE_MEETING);
    assertThat(request.getFields().getFilter().getFrom()).isEqualTo("2024");

    given().get(ONE).then().statusCode(200).body("secret", nullValue());
    given().get(ALL).then().statusCode(200).body("items[0].state", equalTo("active"));
  }

  @Test
  void wrongFieldsAreAllNamed() {
    json("{\"filter\": {\"type\": \"meeting\", \"areas\": \"x\"}, \"colour\": 1}")
        .post(ALL)
        .then()
        .statusCode(400)
        .body("errors.field", hasItems("name", "filter.type", "filter.areas", "colour"));
    json("{\"name\": \"x\", \"filter\": {\"types\": [\"party\"]}}")
        .post(ALL)
        .then()
        .statusCode(400)
        .body("detail", containsString("type"));
  }

  @Test
  void subscriptionIsChangedStoppedAndDeleted() {
    json(BODY).put(ONE).then().statusCode(428);
    json(BODY).header("If-Match", "\"3\"").put(ONE).then().statusCode(200);
    assertThat(((ChangeSubscriptionRequest) asked.get()).getRevision()).isEqualTo(3);

    given().header("If-Match", "\"3\"").post(ONE + "/pause").then().statusCode(200);
    assertThat(((SetSubscriptionStateRequest) asked.get()).getState())
        .isEqualTo(SubscriptionState.SUBSCRIPTION_STATE_PAUSED);
    given().header("If-Match", "\"3\"").post(ONE + "/resume").then().statusCode(200);
    given()
        .header("If-Match", "\"3\"")
        .post(ONE + "/secret")
        .then()
        .statusCode(200)
        .body("secret", equalTo("whsec_bmV3"));
    given().delete(ONE).then().statusCode(204);
    given()
        .delete(ALL + "/none")
        .then()
        .statusCode(404)
        .body("code", equalTo("SUBSCRIPTION_NOT_FOUND"));
  }

  @Test
  void receiverIsTriedAndWhatBecameOfNotificationsIsShown() {
    json(BODY)
        .post(ALL + "/preview")
        .then()
        .statusCode(200)
        .body("items[0].id", equalTo(Samples.ID));
    given()
        .post(ONE + "/test")
        .then()
        .statusCode(200)
        .body("delivered", equalTo(false))
        .body("status", nullValue())
        .body("error", equalTo("no answer"));
    given()
        .get(ONE + "/deliveries?state=dead&size=5")
        .then()
        .statusCode(200)
        .body("items[0].state", equalTo("dead"))
        .body("items[0].dueAt", nullValue());
    assertThat(((ListDeliveriesRequest) asked.get()).getState())
        .isEqualTo(DeliveryState.DELIVERY_STATE_DEAD);
    given().get(ONE + "/deliveries?state=lost").then().statusCode(400);
    json("{}").post(ONE + "/replay").then().statusCode(200).body("replayed", equalTo(2));
    assertThat(((ReplayDeliveriesRequest) asked.get()).getDeliveryId()).isEmpty();
    json("{\"delivery\": \"x\"}").post(ONE + "/replay").then().statusCode(400);
  }

  private <T> T noted(MessageLite request, T response) {
    asked.set(request);
    return response;
  }

  private static RequestSpecification json(String body) {
    return given().contentType(ContentType.JSON).body(body);
  }
}
