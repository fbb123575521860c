package org.liaison.events.subscription;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.liaison.events.EventsConfig;
import org.liaison.events.feed.domain.FeedCursor;
import org.liaison.events.feed.domain.FeedEntry;
import org.liaison.events.feed.persistence.RecordChangeRepository;
import org.liaison.events.query.RecordQueryService;
import org.liaison.events.query.persistence.EventQueries;
import org.liaison.events.record.domain.Event;
import org.liaison.events.subscription.domain.NotificationKind;
import org.liaison.events.subscription.domain.Subscription;
import org.liaison.events.subscription.persistence.DeliveryRepository;
import org.liaison.events.subscription.persistence.SubscriptionRepository;

/**
 * Looks at the feed of changes for each subscription and notes what it is to be told. How far it
 * has looked is kept in the same transaction: so nothing is lost or doubled, whenever a replica
 * dies.
 */
@ApplicationScoped
class FanOut {

  private final SubscriptionRepository subscriptions;
  private final DeliveryRepository deliveries;
  private final RecordChangeRepository changes;
  private final RecordQueryService records;
  private final EventQueries queries;
  private final EventTelling telling;
  private final int batchSize;
  private final Clock clock;

  FanOut(
      SubscriptionRepository subscriptions,
      DeliveryRepository deliveries,
      RecordChangeRepository changes,
      RecordQueryService records,
      EventQueries queries,
      EventTelling telling,
      EventsConfig config,
      Clock clock) {
    this.subscriptions = subscriptions;
    this.deliveries = deliveries;
    this.changes = changes;
    this.records = records;
    this.queries = queries;
    this.telling = telling;
    this.batchSize = config.recordFeed().batchSize();
    this.clock = clock;
  }

  /** Looks at what is new for every subscription once; whether there was anything. */
  boolean look() {
    FeedCursor end = QuarkusTransaction.requiringNew().call(changes::end);
    Set<UUID> done = new HashSet<>();
    boolean found = false;
    Optional<UUID> next = lookFor(end, done);
    while (next.isPresent()) {
      found = true;
      next = lookFor(end, done);
    }
    return found;
  }

  /** Looks for one subscription that is behind; its id. */
  private Optional<UUID> lookFor(FeedCursor end, Set<UUID> done) {
    return QuarkusTransaction.requiringNew()
        .call(
            () -> {
              Optional<Subscription> behind = subscriptions.lockBehind(end, done);
              behind.ifPresent(
                  subscription -> {
                    if (!tell(subscription)) {
                      done.add(subscription.id());
                    }
                  });
              return behind.map(Subscription::id);
            });
  }

  /** Whether there was anything to look at. */
  private boolean tell(Subscription subscription) {
    List<FeedEntry> entries = changes.read(subscription.seen(), batchSize);
    if (entries.isEmpty()) {
      return false;
    }
    Map<UUID, Instant> changed = new LinkedHashMap<>();
    entries.stream()
        .filter(entry -> entry.change().kind().name().startsWith("EVENT_"))
        .forEach(entry -> changed.put(entry.change().subject(), entry.at()));
    if (!changed.isEmpty()) {
      tell(subscription, changed);
    }
    subscriptions.see(subscription.id(), entries.get(entries.size() - 1).cursor());
    return true;
  }

  private void tell(Subscription subscription, Map<UUID, Instant> changed) {
    Set<UUID> wanted = queries.matching(subscription.content().filter(), changed.keySet());
    Map<UUID, Event> events =
        records.events(new ArrayList<>(wanted)).stream()
            .collect(Collectors.toMap(Event::id, Function.identity()));
    Map<UUID, String> before = deliveries.told(subscription.id(), changed.keySet());
    Instant due = subscription.content().timing().next(clock.instant());
    changed.forEach(
        (id, at) -> {
          Optional<NotificationKind> kind =
              kind(Optional.ofNullable(events.get(id)), Optional.ofNullable(before.get(id)));
          kind.ifPresent(known -> deliveries.add(subscription.id(), id, known, at, due));
          if (kind.filter(NotificationKind.REMOVED::equals).isPresent()) {
            deliveries.forget(subscription.id(), id);
          } else if (kind.isPresent()) {
            deliveries.tell(subscription.id(), id, telling.fingerprint(events.get(id)));
          }
        });
  }

  private Optional<NotificationKind> kind(Optional<Event> event, Optional<String> told) {
    if (event.isEmpty()) {
      return told.map(known -> NotificationKind.REMOVED);
    }
    if (told.isEmpty()) {
      return Optional.of(NotificationKind.ADDED);
    }
    return told.get().equals(telling.fingerprint(event.get()))
        ? Optional.empty()
        : Optional.of(NotificationKind.CHANGED);
  }
}
