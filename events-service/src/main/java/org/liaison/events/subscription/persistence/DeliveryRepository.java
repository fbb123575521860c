package org.liaison.events.subscription.persistence;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.liaison.events.query.domain.Page;
import org.liaison.events.query.domain.PageRequest;
import org.liaison.events.query.persistence.KeysetQuery;
import org.liaison.events.query.persistence.Selection;
import org.liaison.events.subscription.domain.Delivery;
import org.liaison.events.subscription.domain.DeliveryState;
import org.liaison.events.subscription.domain.NotificationKind;

/** Notifications on their way. Every method expects a transaction. */
@ApplicationScoped
public class DeliveryRepository {

  /** What waits untried tells the newest state; what was added first stays added. */
  private static final String ADD =
      """
      insert into webhook_delivery (id, subscription_id, event_id, kind, state, changed_at, due_at, listed_on)
      values (:id, :subscription, :event, :kind, 'PENDING', :changed, :due, :today)
      on conflict (subscription_id, event_id) where state = 'PENDING' and attempts = 0
      do update set changed_at = excluded.changed_at, kind = case
        when webhook_delivery.kind = 'ADDED' and excluded.kind = 'CHANGED' then 'ADDED'
        else excluded.kind end
      """;

  private static final String TOLD =
      "select event_id, told from subscription_event where subscription_id = :subscription and event_id = any(:events)";

  private static final String TELL =
      """
      insert into subscription_event (subscription_id, event_id, told) values (:subscription, :event, :told)
      on conflict (subscription_id, event_id) do update set told = excluded.told
      """;

  private static final String FORGET =
      "delete from subscription_event where subscription_id = :subscription and event_id = :event";

  private static final String COLUMNS =
      """
      d.id, d.subscription_id, d.event_id, d.kind, d.state, d.changed_at, d.due_at, d.tried_at, d.attempts,
        d.last_status, d.last_error, d.ended_at
      """;

  /**
   * The first ones of one subscription, in order, leased: nobody else tries any of it meanwhile,
   * since what is leased is due later and comes first. That is asked again of each row as it is
   * changed: whoever looked before another one committed still sees it as due.
   */
  private static final String CLAIM =
      """
      with one as (
        select s.id, case when s.body ->> 'digestAt' is null then :each else :digest end as most
        from subscription s where s.state = 'ACTIVE' and (
          select d.due_at from webhook_delivery d
          where d.subscription_id = s.id and d.state = 'PENDING' order by d.id limit 1) <= :now
        order by random() for update of s skip locked limit 1),
      due as (
        select d.id from webhook_delivery d join one on one.id = d.subscription_id
        where d.state = 'PENDING' and d.due_at <= :now order by d.id limit (select most from one))
      update webhook_delivery d set due_at = :lease, attempts = d.attempts + 1,
        tried_at = coalesce(d.tried_at, :now)
      from due where d.id = due.id and d.state = 'PENDING' and d.due_at <= :now returning
      """
          + COLUMNS;

  private static final String END =
      """
      update webhook_delivery set state = :state, ended_at = :now, last_status = :status, last_error = :error
      where id = any(:ids)
      """;

  private static final String RETRY =
      """
      update webhook_delivery set due_at = :due, last_status = :status, last_error = :error where id = any(:ids)
      """;

  private static final String RELEASE =
      """
      update webhook_delivery set due_at = :now, attempts = attempts - 1,
        tried_at = case when attempts = 1 then null else tried_at end where id = any(:ids)
      """;

  private static final String REPLAY =
      """
      update webhook_delivery set state = 'PENDING', due_at = :now, tried_at = null, ended_at = null,
        attempts = greatest(attempts, 1)
      where subscription_id = :subscription and state = 'DEAD' and (:every or id = :id)
      """;

  private static final KeysetQuery NEWEST_FIRST =
      new KeysetQuery("webhook_delivery d", "d.listed_on", "d.id", "date", false);

  private final TimeBasedEpochGenerator ids = Generators.timeBasedEpochGenerator();
  private final EntityManager entities;

  DeliveryRepository(EntityManager entities) {
    this.entities = entities;
  }

  /** Lets a notification wait to be sent. */
  public void add(UUID subscription, UUID event, NotificationKind kind, Instant at, Instant due) {
    entities
        .createNativeQuery(ADD)
        .setParameter("id", ids.generate())
        .setParameter("subscription", subscription)
        .setParameter("event", event)
        .setParameter("kind", kind.name())
        .setParameter("changed", at)
        .setParameter("due", due)
        .setParameter("today", LocalDate.ofInstant(at, ZoneOffset.UTC))
        .executeUpdate();
  }

  /** What a subscriber was told last of some events. */
  public Map<UUID, String> told(UUID subscription, Collection<UUID> events) {
    List<?> rows =
        entities
            .createNativeQuery(TOLD)
            .setParameter("subscription", subscription)
            .setParameter("events", events.toArray(UUID[]::new))
            .getResultList();
    Map<UUID, String> told = new HashMap<>();
    rows.stream().map(row -> (Object[]) row).forEach(r -> told.put((UUID) r[0], (String) r[1]));
    return told;
  }

  /** Notes what a subscriber is told of an event. */
  public void tell(UUID subscription, UUID event, String told) {
    entities
        .createNativeQuery(TELL)
        .setParameter("subscription", subscription)
        .setParameter("event", event)
        .setParameter("told", told)
        .executeUpdate();
  }

  /** Notes that a subscriber has to do with an event no more. */
  public void forget(UUID subscription, UUID event) {
    entities
        .createNativeQuery(FORGET)
        .setParameter("subscription", subscription)
        .setParameter("event", event)
        .executeUpdate();
  }

  /**
   * Claims what is due of one subscription, in order.
   *
   * @param each how many at most, if each is sent by itself
   * @param digest how many at most, if they are sent as one
   */
  public List<Delivery> claim(Instant now, Instant lease, int each, int digest) {
    List<?> rows =
        entities
            .createNativeQuery(CLAIM, Object[].class)
            .setParameter("now", now)
            .setParameter("lease", lease)
            .setParameter("each", each)
            .setParameter("digest", digest)
            .getResultList();
    return rows.stream()
        .map(row -> delivery((Object[]) row))
        .sorted(Comparator.comparing(delivery -> delivery.id().toString()))
        .toList();
  }

  /** Notes that deliveries arrived, or are given up. */
  public void end(
      Collection<UUID> deliveries,
      DeliveryState state,
      Optional<Integer> status,
      String error,
      Instant now) {
    entities
        .unwrap(Session.class)
        .createNativeMutationQuery(END)
        .setParameter("ids", deliveries.toArray(UUID[]::new))
        .setParameter("state", state.name())
        .setParameter("status", status.orElse(null), Integer.class)
        .setParameter("error", error)
        .setParameter("now", now)
        .executeUpdate();
  }

  /** Lets deliveries be tried again later. */
  public void retry(
      Collection<UUID> deliveries, Optional<Integer> status, String error, Instant due) {
    entities
        .unwrap(Session.class)
        .createNativeMutationQuery(RETRY)
        .setParameter("ids", deliveries.toArray(UUID[]::new))
        .setParameter("status", status.orElse(null), Integer.class)
        .setParameter("error", error)
        .setParameter("due", due)
        .executeUpdate();
  }

  /** Gives back what was claimed and not tried. */
  public void release(Collection<UUID> deliveries, Instant now) {
    if (!deliveries.isEmpty()) {
      entities
          .createNativeQuery(RELEASE)
          .setParameter("ids", deliveries.toArray(UUID[]::new))
          .setParameter("now", now)
          .executeUpdate();
    }
  }

  /** Sends dead ones again: one, or without an id all; how many. */
  public int replay(UUID subscription, Optional<UUID> delivery, Instant now) {
    return entities
        .createNativeQuery(REPLAY)
        .setParameter("subscription", subscription)
        .setParameter("every", delivery.isEmpty())
        .setParameter("id", delivery.orElse(new UUID(0, 0)))
        .setParameter("now", now)
        .executeUpdate();
  }

  /** Deletes what ended before a moment; how many. */
  public int clean(Instant before) {
    return entities
        .createNativeQuery(
            "delete from webhook_delivery where state <> 'PENDING' and ended_at < :before")
        .setParameter("before", before)
        .executeUpdate();
  }

  /** How many wait, and since when the oldest is due. */
  public Backlog backlog() {
    Object[] row =
        (Object[])
            entities
                .createNativeQuery(
                    "select count(*), min(due_at) from webhook_delivery where state = 'PENDING'")
                .getSingleResult();
    return new Backlog(((Number) row[0]).longValue(), Optional.ofNullable((Instant) row[1]));
  }

  /** Deliveries of a subscription, the newest first. */
  public Page<Delivery> page(
      UUID subscription, Optional<DeliveryState> state, PageRequest request) {
    Selection selection =
        new Selection()
            .and("d.subscription_id = :subscription", "subscription", Optional.of(subscription))
            .and("d.state = :state", "state", state.map(Enum::name));
    return NEWEST_FIRST
        .page(entities, selection, request, "deliveries of " + subscription + state)
        .map(this::inOrder);
  }

  private List<Delivery> inOrder(List<UUID> wanted) {
    List<?> rows =
        entities
            .createNativeQuery(
                "select " + COLUMNS + " from webhook_delivery d where d.id = any(:ids)")
            .setParameter("ids", wanted.toArray(UUID[]::new))
            .getResultList();
    Map<UUID, Delivery> found =
        rows.stream()
            .map(row -> delivery((Object[]) row))
            .collect(Collectors.toMap(Delivery::id, Function.identity()));
    return wanted.stream().map(found::get).toList();
  }

  private static Delivery delivery(Object[] row) {
    return new Delivery(
        (UUID) row[0],
        (UUID) row[1],
        (UUID) row[2],
        NotificationKind.valueOf((String) row[3]),
        DeliveryState.valueOf((String) row[4]),
        (Instant) row[5],
        (Instant) row[6],
        Optional.ofNullable((Instant) row[7]),
        ((Number) row[8]).intValue(),
        Optional.ofNullable((Integer) row[9]),
        (String) row[10],
        Optional.ofNullable((Instant) row[11]));
  }

  /**
   * What waits to be sent.
   *
   * @param oldest when the first one became due
   */
  public record Backlog(long count, Optional<Instant> oldest) {}
}
