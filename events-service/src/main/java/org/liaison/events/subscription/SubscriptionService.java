package org.liaison.events.subscription;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.liaison.events.EventsConfig;
import org.liaison.events.feed.persistence.RecordChangeRepository;
import org.liaison.events.problem.ErrorCode;
import org.liaison.events.problem.RecordException;
import org.liaison.events.query.RecordQueryService;
import org.liaison.events.query.domain.Page;
import org.liaison.events.query.domain.PageRequest;
import org.liaison.events.record.domain.Event;
import org.liaison.events.review.domain.Revisions;
import org.liaison.events.review.domain.Signature;
import org.liaison.events.subscription.domain.Answer;
import org.liaison.events.subscription.domain.Delivery;
import org.liaison.events.subscription.domain.DeliveryState;
import org.liaison.events.subscription.domain.NotificationKind;
import org.liaison.events.subscription.domain.Secret;
import org.liaison.events.subscription.domain.Sender;
import org.liaison.events.subscription.domain.Subscription;
import org.liaison.events.subscription.domain.SubscriptionContent;
import org.liaison.events.subscription.domain.SubscriptionState;
import org.liaison.events.subscription.persistence.DeliveryRepository;
import org.liaison.events.subscription.persistence.SubscriptionRepository;

/** What subscribers ask for. */
@ApplicationScoped
public class SubscriptionService {

  private final TimeBasedEpochGenerator ids = Generators.timeBasedEpochGenerator();
  private final SubscriptionRepository subscriptions;
  private final DeliveryRepository deliveries;
  private final RecordChangeRepository changes;
  private final RecordQueryService records;
  private final Delivering delivering;
  private final Sender sender;
  private final EventsConfig.Subscriptions config;
  private final Clock clock;

  SubscriptionService(
      SubscriptionRepository subscriptions,
      DeliveryRepository deliveries,
      RecordChangeRepository changes,
      RecordQueryService records,
      Delivering delivering,
      Sender sender,
      EventsConfig config,
      Clock clock) {
    this.subscriptions = subscriptions;
    this.deliveries = deliveries;
    this.changes = changes;
    this.records = records;
    this.delivering = delivering;
    this.sender = sender;
    this.config = config.subscriptions();
    this.clock = clock;
  }

  /** Subscribes to what changes from now on. */
  @Transactional
  public Subscription add(SubscriptionDraft draft, Signature signature) {
    Optional<UUID> before = subscriptions.byKey(signature);
    if (before.isPresent()) {
      return find(before.get());
    }
    SubscriptionContent content = draft.check(sender);
    if (subscriptions.count() >= config.most()) {
      throw new RecordException(
          ErrorCode.SUBSCRIPTIONS_FULL,
          "There are %d subscriptions, as many as there may be; delete one"
              .formatted(config.most()));
    }
    Instant now = now();
    Subscription added =
        new Subscription(
            ids.generate(),
            1,
            content,
            SubscriptionState.ACTIVE,
            "",
            List.of(Secret.create()),
            changes.end(),
            now,
            now);
    subscriptions.add(added, signature);
    return added;
  }

  /** Changes what is asked for; what was told stays told. */
  @Transactional
  public Subscription change(UUID id, long revision, SubscriptionDraft draft) {
    SubscriptionContent content = draft.check(sender);
    return put(seen(id, revision).saying(content));
  }

  /** Stops a subscription, or lets it go on: then it is told what it missed. */
  @Transactional
  public Subscription set(UUID id, long revision, SubscriptionState state) {
    return put(seen(id, revision).as(state, ""));
  }

  /** Gives a subscription a new secret. */
  @Transactional
  public Subscription rotate(UUID id, long revision) {
    Instant now = now();
    return put(seen(id, revision).rotated(Secret.create(), now, now.plus(config.secretOverlap())));
  }

  @Transactional
  public void delete(UUID id) {
    if (!subscriptions.delete(id)) {
      throw unknown(id);
    }
  }

  @Transactional
  public Subscription find(UUID id) {
    return subscriptions.find(id).orElseThrow(() -> unknown(id));
  }

  /** Subscriptions, the newest first. */
  @Transactional
  public Page<Subscription> page(PageRequest request) {
    return subscriptions.page(request);
  }

  /** What a draft would be told of: the first events that it lets through now. */
  public List<Event> preview(SubscriptionDraft draft, int most) {
    SubscriptionContent content = draft.check(sender);
    return records.events(content.filter(), new PageRequest(most, "")).items();
  }

  /** Sends a notification to see whether it arrives; what the receiver answered. */
  public Answer test(UUID id) {
    Subscription subscription = find(id);
    if (subscription.content().url().isEmpty()) {
      throw RecordException.invalid(
          ErrorCode.VALIDATION_FAILED, "url", "is not given: there is nowhere to send to");
    }
    Instant now = now();
    return delivering.sendTest(
        subscription,
        new Delivery(
            ids.generate(),
            id,
            id,
            NotificationKind.TEST,
            DeliveryState.PENDING,
            now,
            now,
            Optional.of(now),
            1,
            Optional.empty(),
            "",
            Optional.empty()));
  }

  /** What became of a subscription's notifications, the newest first. */
  @Transactional
  public Page<Delivery> deliveries(UUID id, Optional<DeliveryState> state, PageRequest request) {
    find(id);
    return deliveries.page(id, state, request);
  }

  /** Sends again what was given up: one notification, or without an id all; how many. */
  @Transactional
  public int replay(UUID id, Optional<UUID> delivery) {
    find(id);
    int again = deliveries.replay(id, delivery, now());
    if (delivery.isPresent() && again == 0) {
      throw new RecordException(
          ErrorCode.DELIVERY_NOT_FOUND,
          "No notification %s of this subscription was given up".formatted(delivery.get()));
    }
    return again;
  }

  private Subscription seen(UUID id, long revision) {
    Subscription subscription = subscriptions.lock(id).orElseThrow(() -> unknown(id));
    Revisions.refuseUnseen("subscription", revision, subscription.revision());
    return subscription;
  }

  private Subscription put(Subscription changed) {
    subscriptions.put(changed, now());
    return find(changed.id());
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  private static RecordException unknown(UUID id) {
    return new RecordException(
        ErrorCode.SUBSCRIPTION_NOT_FOUND, "There is no subscription with the id " + id);
  }
}
