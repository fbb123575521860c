package org.liaison.events.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.standardwebhooks.Webhook;
import io.grpc.StatusRuntimeException;
import io.quarkus.grpc.GrpcClient;
import io.quarkus.grpc.GrpcService;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.http.HttpHeaders;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liaison.events.intake.Replica;
import org.liaison.events.subscription.Receiver.Received;
import org.liaison.events.support.FakeDocuments;
import org.liaison.events.support.NobodyReads;
import org.liaison.events.support.Sql;
import org.liaison.events.support.TestEnvironment;
import org.liaison.events.v1.AddSubscriptionRequest;
import org.liaison.events.v1.AddSubscriptionResponse;
import org.liaison.events.v1.ChangeSubscriptionRequest;
import org.liaison.events.v1.DecideEventRequest;
import org.liaison.events.v1.Delivery;
import org.liaison.events.v1.DeliveryState;
import org.liaison.events.v1.EventFilter;
import org.liaison.events.v1.EventType;
import org.liaison.events.v1.GetSubscriptionRequest;
import org.liaison.events.v1.ListDeliveriesRequest;
import org.liaison.events.v1.PreviewSubscriptionRequest;
import org.liaison.events.v1.ReplayDeliveriesRequest;
import org.liaison.events.v1.ReviewServiceGrpc.ReviewServiceBlockingStub;
import org.liaison.events.v1.ReviewStatus;
import org.liaison.events.v1.RotateSecretRequest;
import org.liaison.events.v1.SetSubscriptionStateRequest;
import org.liaison.events.v1.Signature;
import org.liaison.events.v1.Subscription;
import org.liaison.events.v1.SubscriptionFields;
import org.liaison.events.v1.SubscriptionState;
import org.liaison.events.v1.SubscriptionsServiceGrpc.SubscriptionsServiceBlockingStub;
import org.liaison.events.v1.TestSubscriptionRequest;

/** What subscribers are told, and what becomes of what they do not take. */
@QuarkusTest
@TestProfile(WebhooksTest.Impatient.class)
@WithTestResource(TestEnvironment.class)
class WebhooksTest {

  private static final String TALKS = "event MEETING 2001-03-04 Vienna HAPPENED Talks";
  private static final String OTHER = "event MEETING 2002-03-04 Geneva HAPPENED Round";
  private static final Duration LONG = Duration.ofSeconds(10);

  @Inject @GrpcService FakeDocuments documents;
  @Inject DataSource database;
  @Inject Replica.Maker replicas;

  @GrpcClient("events")
  SubscriptionsServiceBlockingStub subscriptions;

  @GrpcClient("events")
  ReviewServiceBlockingStub review;

  private Sql sql;
  private Replica replica;
  private Receiver receiver;

  @BeforeEach
  void nobodySubscribes() throws IOException {
    sql = new Sql(database);
    sql.empty();
    sql.change("truncate subscription cascade");
    replica = replicas.withEngine(1).show();
    receiver = new Receiver();
  }

  @AfterEach
  void receiverEnds() {
    sql.change("truncate subscription cascade");
    receiver.close();
  }

  @Test
  void eventIsToldOnceHoweverManyDocumentsTellIt() throws Exception {
    AddSubscriptionResponse added = subscribe();
    read(TALKS);
    Received first = receive(1).get(0);
    read(TALKS + "\nevent VISIT 2003-01-01 Rome HAPPENED Of another type");
    read(OTHER);

    List<Received> all = receive(2);

    JsonNode event = new ObjectMapper().readTree(first.body());
    assertThat(event.path("specversion").asText()).isEqualTo("1.0");
    assertThat(event.path("type").asText()).isEqualTo("org.liaison.event.added");
    assertThat(event.path("id").asText()).isEqualTo(first.id());
    assertThat(event.at("/data/event/title").asText()).isEqualTo("Talks");
    assertThat(event.at("/data/event/evidence/0/exact").asText()).isEqualTo(TALKS);
    assertThat(first.headers().get("Content-type").get(0)).startsWith("application/cloudevents");
    assertThat(all.get(1).body()).contains("Round");
    for (Received each : all) {
      verify(added.getSecret(), each);
    }
    await()
        .atMost(LONG)
        .until(() -> sql.rows("select 1 from webhook_delivery where state = 'PENDING'").isEmpty());
    assertThat(receiver.received()).hasSize(2);
  }

  @Test
  void eventThatChangesOrGoesIsToldAgain() {
    subscribe();
    UUID document = read(TALKS);
    receive(1);

    read(document, 2, "event MEETING 2001-03-04 Vienna HAPPENED Other words");

    assertThat(receive(2).get(1).body()).contains("event.changed", "Other words");
    reject(sql.rows("select id from event").get(0));
    assertThat(receive(3).get(2).body()).contains("event.removed").doesNotContain("Other words");
  }

  @Test
  void whatIsNotTakenIsTriedAgainUnderTheSameIdAndInOrder() {
    receiver.answer(500);
    Subscription subscription = subscribe().getSubscription();
    read(TALKS);
    read(OTHER);
    receive(2);
    Delivery pending = deliveries(subscription, DeliveryState.DELIVERY_STATE_PENDING).get(1);
    assertThat(pending.getLastStatus()).isEqualTo(500);
    assertThat(pending.getLastError()).isEqualTo("answered 500");

    receiver.answer(200);

    await()
        .atMost(LONG)
        .until(() -> deliveries(subscription, DeliveryState.DELIVERY_STATE_DELIVERED).size() == 2);
    List<Received> all = receiver.received();
    List<Received> taken = all.stream().filter(each -> each.answered() == 200).toList();
    assertThat(taken).hasSize(2);
    assertThat(taken.get(0).body()).contains("Talks");
    assertThat(taken.get(1).body()).contains("Round");
    assertThat(all.get(0).id()).isEqualTo(taken.get(0).id());
  }

  @Test
  void whatIsNeverTakenIsGivenUpAndCanBeSentAgain() {
    receiver.answer(503);
    Subscription subscription = subscribe().getSubscription();
    read(TALKS);
    await()
        .atMost(LONG)
        .until(
            () -> find(subscription).getState() == SubscriptionState.SUBSCRIPTION_STATE_DISABLED);
    assertThat(find(subscription).getReason()).contains("answered 503");
    assertThat(deliveries(subscription, DeliveryState.DELIVERY_STATE_DEAD)).hasSize(1);

    receiver.answer(204);
    subscriptions.replayDeliveries(
        ReplayDeliveriesRequest.newBuilder().setId(subscription.getId()).build());
    set(subscription, SubscriptionState.SUBSCRIPTION_STATE_ACTIVE);

    await()
        .atMost(LONG)
        .until(() -> deliveries(subscription, DeliveryState.DELIVERY_STATE_DELIVERED).size() == 1);
  }

  @Test
  void receiverThatIsGoneIsAskedNoMore() {
    receiver.answer(410);
    Subscription subscription = subscribe().getSubscription();
    read(TALKS);

    await()
        .atMost(LONG)
        .until(
            () -> find(subscription).getState() == SubscriptionState.SUBSCRIPTION_STATE_DISABLED);
    assertThat(receiver.received()).hasSize(1);
  }

  @Test
  void oldSecretSignsBesideTheNewOne() throws Exception {
    AddSubscriptionResponse added = subscribe();
    String newer =
        subscriptions
            .rotateSecret(
                RotateSecretRequest.newBuilder()
                    .setId(added.getSubscription().getId())
                    .setRevision(added.getSubscription().getRevision())
                    .build())
            .getSecret();
    assertThat(newer).isNotEqualTo(added.getSecret());
    read(TALKS);

    Received told = receive(1).get(0);

    verify(added.getSecret(), told);
    verify(newer, told);
  }

  @Test
  void pausedSubscriptionIsToldWhatItMissed() {
    Subscription subscription = subscribe().getSubscription();
    set(subscription, SubscriptionState.SUBSCRIPTION_STATE_PAUSED);
    read(TALKS);

    set(subscription, SubscriptionState.SUBSCRIPTION_STATE_ACTIVE);

    assertThat(receive(1).get(0).body()).contains("Talks");
  }

  @Test
  void digestTellsAllOfADayAsOne() throws Exception {
    Subscription subscription =
        subscribe(fields().setDigestAt("00:00").setTimeZone("Pacific/Auckland").build())
            .getSubscription();
    read(TALKS);
    read(OTHER);
    await()
        .atMost(LONG)
        .until(() -> deliveries(subscription, DeliveryState.DELIVERY_STATE_PENDING).size() == 2);
    assertThat(receiver.received()).isEmpty();

    sql.change("update webhook_delivery set due_at = now()");

    JsonNode digest = new ObjectMapper().readTree(receive(1).get(0).body());
    assertThat(digest.path("type").asText()).isEqualTo("org.liaison.digest");
    assertThat(digest.at("/data/items")).hasSize(2);
  }

  @Test
  void whatAKilledReplicaHadClaimedIsSentByAnotherUnderTheSameId() {
    Subscription subscription = subscribe().getSubscription();
    set(subscription, SubscriptionState.SUBSCRIPTION_STATE_PAUSED);
    sql.change(
        "insert into webhook_delivery (id, subscription_id, event_id, kind, state, changed_at,"
            + " due_at, tried_at, attempts, listed_on) values (?, ?, ?, 'REMOVED', 'PENDING', now(),"
            + " now(), now(), 1, current_date)",
        new UUID(7, 7),
        UUID.fromString(subscription.getId()),
        new UUID(1, 1));

    set(subscription, SubscriptionState.SUBSCRIPTION_STATE_ACTIVE);

    assertThat(receive(1).get(0).id()).isEqualTo(new UUID(7, 7).toString());
  }

  @Test
  void subscriptionIsShownBeforeItIsMadeAndTriedAfter() {
    read(TALKS);
    read("event VISIT 2003-01-01 Rome HAPPENED Of another type");

    assertThat(
            subscriptions
                .previewSubscription(
                    PreviewSubscriptionRequest.newBuilder().setFields(fields()).build())
                .getEventsList())
        .singleElement()
        .satisfies(event -> assertThat(event.getTitle()).isEqualTo("Talks"));
    Subscription subscription = subscribe().getSubscription();
    assertThat(
            subscriptions
                .testSubscription(
                    TestSubscriptionRequest.newBuilder().setId(subscription.getId()).build())
                .getDelivered())
        .isTrue();
    assertThat(receive(1).get(0).body()).contains("org.liaison.event.test");
  }

  @Test
  void wrongSubscriptionIsRefusedWithAllThatIsWrong() {
    SubscriptionFields wrong =
        fields()
            .setName("")
            .setUrl("ftp://example.org")
            .setTimeZone("Moon/Tycho")
            .setQuietFrom("late")
            .build();

    assertThatThrownBy(() -> subscribe(wrong))
        .isInstanceOf(StatusRuntimeException.class)
        .hasMessageContainingAll("name", "https://", "time_zone", "quiet_from", "quiet_to");
    Subscription subscription = subscribe().getSubscription();
    set(subscription, SubscriptionState.SUBSCRIPTION_STATE_PAUSED);
    assertThatThrownBy(
            () ->
                subscriptions.changeSubscription(
                    ChangeSubscriptionRequest.newBuilder()
                        .setId(subscription.getId())
                        .setRevision(1)
                        .setFields(fields())
                        .build()))
        .hasMessageContaining("changed since");
  }

  private void reject(String event) {
    review.decideEvent(
        DecideEventRequest.newBuilder()
            .setId(event)
            .setRevision(Long.parseLong(sql.rows("select revision from event").get(0)))
            .setStatus(ReviewStatus.REVIEW_STATUS_REJECTED)
            .setSignature(Signature.newBuilder().setBy("ana").setReason("No meeting."))
            .build());
  }

  private AddSubscriptionResponse subscribe() {
    return subscribe(fields().build());
  }

  private AddSubscriptionResponse subscribe(SubscriptionFields fields) {
    return subscriptions.addSubscription(
        AddSubscriptionRequest.newBuilder().setFields(fields).build());
  }

  private SubscriptionFields.Builder fields() {
    return SubscriptionFields.newBuilder()
        .setName("Meetings")
        .setFilter(EventFilter.newBuilder().addTypes(EventType.EVENT_TYPE_MEETING))
        .setUrl(receiver.url());
  }

  private Subscription find(Subscription subscription) {
    return subscriptions
        .getSubscription(GetSubscriptionRequest.newBuilder().setId(subscription.getId()).build())
        .getSubscription();
  }

  private void set(Subscription subscription, SubscriptionState state) {
    subscriptions.setSubscriptionState(
        SetSubscriptionStateRequest.newBuilder()
            .setId(subscription.getId())
            .setRevision(find(subscription).getRevision())
            .setState(state)
            .build());
  }

  private List<Delivery> deliveries(Subscription subscription, DeliveryState state) {
    return subscriptions
        .listDeliveries(
            ListDeliveriesRequest.newBuilder().setId(subscription.getId()).setState(state).build())
        .getDeliveriesList();
  }

  private UUID read(String text) {
    return read(UUID.randomUUID(), 1, text);
  }

  private UUID read(UUID id, int version, String text) {
    documents.publish(id, version, text);
    String job = "select 1 from extraction_job where document_id = ? and version = ?";
    await()
        .atMost(LONG)
        .pollInterval(Duration.ofMillis(10))
        .until(() -> !sql.rows(job, id, version).isEmpty());
    replica.readAll();
    return id;
  }

  private List<Received> receive(int atLeast) {
    await()
        .atMost(LONG)
        .pollInterval(Duration.ofMillis(10))
        .until(() -> receiver.received().size() >= atLeast);
    return List.copyOf(receiver.received());
  }

  private static void verify(String secret, Received received) throws Exception {
    new Webhook(secret)
        .verify(received.body(), HttpHeaders.of(received.headers(), (name, value) -> true));
  }

  /** Receivers in the own network, and no patience. */
  public static final class Impatient implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
      Map<String, String> settings = new HashMap<>(new NobodyReads().getConfigOverrides());
      settings.put("liaison.events.subscriptions.workers", "2");
      settings.put("liaison.events.subscriptions.poll", "50ms");
      settings.put("liaison.events.subscriptions.retry-pause", "100ms");
      settings.put("liaison.events.subscriptions.longest-retry-pause", "200ms");
      settings.put("liaison.events.subscriptions.give-up-after", "1s");
      settings.put("liaison.events.subscriptions.allow-http", "true");
      settings.put("liaison.events.subscriptions.allow-private-addresses", "true");
      return settings;
    }
  }
}
