package org.liaison.events.subscription;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.liaison.events.EventsConfig;
import org.liaison.events.query.RecordQueryService;
import org.liaison.events.record.domain.Event;
import org.liaison.events.subscription.domain.Answer;
import org.liaison.events.subscription.domain.Delivery;
import org.liaison.events.subscription.domain.DeliveryState;
import org.liaison.events.subscription.domain.Patience;
import org.liaison.events.subscription.domain.Sender;
import org.liaison.events.subscription.domain.Subscription;
import org.liaison.events.subscription.domain.SubscriptionState;
import org.liaison.events.subscription.domain.WebhookSignature;
import org.liaison.events.subscription.persistence.DeliveryRepository;
import org.liaison.events.subscription.persistence.SubscriptionRepository;

/** Sends what is due, one subscription's notifications after the other and in their order. */
@ApplicationScoped
class Delivering {

  private static final Logger LOG = Logger.getLogger(Delivering.class);

  private final SubscriptionRepository subscriptions;
  private final DeliveryRepository deliveries;
  private final RecordQueryService records;
  private final EventTelling telling;
  private final Sender sender;
  private final EventsConfig.Subscriptions config;
  private final Patience patience;
  private final MeterRegistry metrics;
  private final Clock clock;

  Delivering(
      SubscriptionRepository subscriptions,
      DeliveryRepository deliveries,
      RecordQueryService records,
      EventTelling telling,
      Sender sender,
      EventsConfig config,
      MeterRegistry metrics,
      Clock clock) {
    this.subscriptions = subscriptions;
    this.deliveries = deliveries;
    this.records = records;
    this.telling = telling;
    this.sender = sender;
    this.config = config.subscriptions();
    this.patience =
        new Patience(
            this.config.retryPause(), this.config.longestRetryPause(), this.config.giveUpAfter());
    this.metrics = metrics;
    this.clock = clock;
  }

  /** Sends what is due of one subscription; false if nothing is. */
  boolean deliver() {
    Batch batch = QuarkusTransaction.requiringNew().call(this::claim);
    if (batch.deliveries().isEmpty()) {
      return false;
    }
    if (batch.subscription().content().timing().digestAt().isPresent()) {
      sendTogether(batch);
    } else {
      sendEach(batch);
    }
    return true;
  }

  /** Sends a notification that nobody waits for. */
  Answer sendTest(Subscription subscription, Delivery test) {
    return send(subscription, test.id(), telling.write(test, Map.of()));
  }

  private Batch claim() {
    Instant now = clock.instant();
    int most = Math.max(config.claimSize(), 1);
    // Each may take as long as a receiver may; the lease holds for all of them.
    Duration lease = config.timeout().multipliedBy(most + 1L);
    List<Delivery> claimed = deliveries.claim(now, now.plus(lease), most, config.digestSize());
    if (claimed.isEmpty()) {
      return new Batch(null, List.of(), Map.of());
    }
    Subscription subscription = subscriptions.find(claimed.get(0).subscription()).orElseThrow();
    Map<UUID, Event> events =
        records.events(claimed.stream().map(Delivery::event).distinct().toList()).stream()
            .collect(Collectors.toMap(Event::id, Function.identity()));
    return new Batch(subscription, claimed, events);
  }

  private void sendEach(Batch batch) {
    for (int i = 0; i < batch.deliveries().size(); i++) {
      Delivery delivery = batch.deliveries().get(i);
      String body = telling.write(delivery, batch.events());
      Answer answer = send(batch.subscription(), delivery.id(), body);
      List<Delivery> rest = batch.deliveries().subList(i + 1, batch.deliveries().size());
      if (!note(batch.subscription(), List.of(delivery), answer, rest)) {
        return;
      }
    }
  }

  private void sendTogether(Batch batch) {
    // Equal for every try of the same notifications, and another one if there are more by then.
    String all =
        batch.deliveries().stream().map(each -> each.id().toString()).collect(Collectors.joining());
    UUID id = UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8));
    Instant last = batch.deliveries().get(batch.deliveries().size() - 1).changedAt();
    String body = telling.write(id, last, batch.deliveries(), batch.events());
    note(batch.subscription(), batch.deliveries(), send(batch.subscription(), id, body), List.of());
  }

  private Answer send(Subscription subscription, UUID id, String body) {
    Instant now = clock.instant();
    return sender.post(
        subscription.content().url().orElseThrow(),
        Map.of(
            "content-type", EventTelling.MEDIA_TYPE,
            "user-agent", "liaison-webhooks/1",
            "webhook-id", id.toString(),
            "webhook-timestamp", Long.toString(now.getEpochSecond()),
            "webhook-signature",
                WebhookSignature.of(subscription.secrets(), id.toString(), now, body)),
        body);
  }

  /** Notes what became of some deliveries; whether the next ones may be sent. */
  private boolean note(
      Subscription subscription, List<Delivery> sent, Answer answer, List<Delivery> rest) {
    List<UUID> ids = sent.stream().map(Delivery::id).toList();
    Instant now = clock.instant();
    count(answer, sent.size());
    return QuarkusTransaction.requiringNew()
        .call(
            () -> {
              if (answer.taken()) {
                deliveries.end(ids, DeliveryState.DELIVERED, answer.status(), "", now);
                return true;
              }
              deliveries.release(rest.stream().map(Delivery::id).toList(), now);
              Delivery first = sent.get(0);
              Optional<Instant> next =
                  answer.gone()
                      ? Optional.empty()
                      : patience.next(
                          first.triedAt().orElse(now),
                          now,
                          first.attempts(),
                          answer.retryAfter(),
                          ThreadLocalRandom.current().nextDouble());
              if (next.isPresent()) {
                deliveries.retry(ids, answer.status(), answer.error(), next.get());
              } else {
                deliveries.end(ids, DeliveryState.DEAD, answer.status(), answer.error(), now);
                disable(subscription, answer, now);
              }
              return false;
            });
  }

  private void disable(Subscription subscription, Answer answer, Instant now) {
    String reason =
        answer.gone()
            ? "the receiver is gone for good"
            : "nothing could be delivered for %s: %s"
                .formatted(config.giveUpAfter(), answer.error());
    subscriptions
        .lock(subscription.id())
        .filter(current -> current.state() == SubscriptionState.ACTIVE)
        .ifPresent(
            current -> subscriptions.put(current.as(SubscriptionState.DISABLED, reason), now));
    LOG.warnf("the subscription %s is disabled: %s", subscription.id(), reason);
  }

  private void count(Answer answer, int notifications) {
    metrics
        .counter("liaison.webhooks.sent", "outcome", answer.taken() ? "delivered" : "failed")
        .increment(notifications);
  }

  private record Batch(
      Subscription subscription, List<Delivery> deliveries, Map<UUID, Event> events) {}
}
