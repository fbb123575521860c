package org.liaison.events.subscription.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.liaison.events.feed.domain.FeedCursor;
import org.liaison.events.query.domain.Page;
import org.liaison.events.query.domain.PageRequest;
import org.liaison.events.query.persistence.KeysetQuery;
import org.liaison.events.query.persistence.Selection;
import org.liaison.events.review.domain.Signature;
import org.liaison.events.subscription.domain.Subscription;
import org.liaison.events.subscription.domain.SubscriptionState;

/** The subscriptions. Every method expects a transaction. */
@ApplicationScoped
public class SubscriptionRepository {

  private static final String ADD =
      """
      insert into subscription (id, body, state, secrets, seen_xid, seen_row, created_on, created_at,
        updated_at, idempotency_key, fingerprint)
      values (:id, cast(:body as jsonb), :state, cast(:secrets as jsonb), cast(:xid as xid8), :row,
        :today, :now, :now, nullif(:key, ''), :fingerprint)
      """;

  private static final String PUT =
      """
      update subscription set body = cast(:body as jsonb), state = :state, reason = :reason,
        secrets = cast(:secrets as jsonb), revision = revision + 1, updated_at = :now
      where id = :id
      """;

  private static final String COLUMNS =
      """
      select id, revision, cast(body as text), state, reason, cast(secrets as text),
        cast(seen_xid as text), seen_row, created_at, updated_at from subscription
      """;

  private static final String FIND = COLUMNS + "where id = any(:ids)";

  private static final String LOCK = COLUMNS + "where id = :id for update";

  /** Of those that are delivered, one that nobody else is looking after and that is behind. */
  private static final String BEHIND =
      COLUMNS
          + """
            where state = 'ACTIVE' and body ->> 'url' is not null and not id = any(:done)
              and (seen_xid, seen_row) < (cast(:xid as xid8), :row)
            order by id for update skip locked limit 1
            """;

  private static final String SEE =
      "update subscription set seen_xid = cast(:xid as xid8), seen_row = :row where id = :id";

  private static final KeysetQuery NEWEST_FIRST =
      new KeysetQuery("subscription s", "s.created_on", "s.id", "date", false);

  private final EntityManager entities;

  SubscriptionRepository(EntityManager entities) {
    this.entities = entities;
  }

  public void add(Subscription added, Signature signature) {
    Instant now = added.createdAt();
    entities
        .createNativeQuery(ADD)
        .setParameter("id", added.id())
        .setParameter("body", SubscriptionJson.write(added.content()))
        .setParameter("state", added.state().name())
        .setParameter("secrets", SubscriptionJson.write(added.secrets()))
        .setParameter("xid", added.seen().xid())
        .setParameter("row", added.seen().row())
        .setParameter("today", LocalDate.ofInstant(now, ZoneOffset.UTC))
        .setParameter("now", now)
        .setParameter("key", signature.idempotencyKey())
        .setParameter("fingerprint", signature.fingerprint())
        .executeUpdate();
  }

  /** The subscription that came with a key; its request must be the same. */
  public Optional<UUID> byKey(Signature signature) {
    if (signature.idempotencyKey().isEmpty()) {
      return Optional.empty();
    }
    List<?> rows =
        entities
            .createNativeQuery(
                "select id, fingerprint from subscription where idempotency_key = :key")
            .setParameter("key", signature.idempotencyKey())
            .getResultList();
    return rows.stream()
        .map(row -> (Object[]) row)
        .findFirst()
        .map(
            row -> {
              signature.refuseOther((String) row[1]);
              return (UUID) row[0];
            });
  }

  /** Puts a subscription in the place of what it was; its revision grows. */
  public void put(Subscription changed, Instant now) {
    entities
        .createNativeQuery(PUT)
        .setParameter("id", changed.id())
        .setParameter("body", SubscriptionJson.write(changed.content()))
        .setParameter("state", changed.state().name())
        .setParameter("reason", changed.reason())
        .setParameter("secrets", SubscriptionJson.write(changed.secrets()))
        .setParameter("now", now)
        .executeUpdate();
  }

  /** Notes how far the feed has been looked at for a subscription. */
  public void see(UUID id, FeedCursor position) {
    entities
        .createNativeQuery(SEE)
        .setParameter("id", id)
        .setParameter("xid", position.xid())
        .setParameter("row", position.row())
        .executeUpdate();
  }

  public Optional<Subscription> find(UUID id) {
    return byId(List.of(id)).stream().findFirst();
  }

  /** A subscription that nobody changes until the transaction ends. */
  public Optional<Subscription> lock(UUID id) {
    return rows(entities.createNativeQuery(LOCK).setParameter("id", id).getResultList()).stream()
        .findFirst();
  }

  /** One that is behind the end of the feed and that no other replica looks after. */
  public Optional<Subscription> lockBehind(FeedCursor end, Set<UUID> done) {
    return rows(
            entities
                .createNativeQuery(BEHIND)
                .setParameter("xid", end.xid())
                .setParameter("row", end.row())
                .setParameter("done", done.toArray(UUID[]::new))
                .getResultList())
        .stream()
        .findFirst();
  }

  public boolean delete(UUID id) {
    return entities
            .createNativeQuery("delete from subscription where id = :id")
            .setParameter("id", id)
            .executeUpdate()
        == 1;
  }

  public long count() {
    return ((Number)
            entities.createNativeQuery("select count(*) from subscription").getSingleResult())
        .longValue();
  }

  /** Subscriptions, the newest first. */
  public Page<Subscription> page(PageRequest request) {
    return NEWEST_FIRST
        .page(entities, new Selection(), request, "subscriptions")
        .map(
            wanted -> {
              Map<UUID, Subscription> found =
                  byId(wanted).stream()
                      .collect(Collectors.toMap(Subscription::id, Function.identity()));
              return wanted.stream().map(found::get).toList();
            });
  }

  private List<Subscription> byId(Collection<UUID> wanted) {
    return rows(
        entities
            .createNativeQuery(FIND)
            .setParameter("ids", wanted.toArray(UUID[]::new))
            .getResultList());
  }

  private static List<Subscription> rows(List<?> rows) {
    return rows.stream().map(row -> subscription((Object[]) row)).toList();
  }

  private static Subscription subscription(Object[] row) {
    return new Subscription(
        (UUID) row[0],
        ((Number) row[1]).longValue(),
        SubscriptionJson.content((String) row[2]),
        SubscriptionState.valueOf((String) row[3]),
        (String) row[4],
        SubscriptionJson.secrets((String) row[5]),
        new FeedCursor((String) row[6], ((Number) row[7]).longValue()),
        (Instant) row[8],
        (Instant) row[9]);
  }
}
