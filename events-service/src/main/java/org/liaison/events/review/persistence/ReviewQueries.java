package org.liaison.events.review.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.liaison.events.query.domain.Page;
import org.liaison.events.query.domain.PageRequest;
import org.liaison.events.query.persistence.KeysetQuery;
import org.liaison.events.query.persistence.Selection;
import org.liaison.events.review.domain.ReviewReason;

/** Finds what waits for a person. Every method expects a transaction. */
@ApplicationScoped
public class ReviewQueries {

  private static final KeysetQuery BY_WHAT_MATTERS =
      new KeysetQuery("event e", "e.attention", "e.id", "smallint", true);

  private final EntityManager entities;

  ReviewQueries(EntityManager entities) {
    this.entities = entities;
  }

  /** Ids of the events that wait, what matters most first, then what waits longest. */
  public Page<UUID> page(Optional<ReviewReason> reason, PageRequest request) {
    Selection waiting =
        new Selection()
            .and("e.attention > 0")
            .and("e.attention = :reason", "reason", reason.map(ReviewReason::attention));
    return BY_WHAT_MATTERS.page(entities, waiting, request, "review of " + reason);
  }

  /** Why each of the events waits. */
  public Map<UUID, ReviewReason> reasons(Collection<UUID> events) {
    List<?> rows =
        entities
            .createNativeQuery("select id, attention from event where id = any(:events)")
            .setParameter("events", events.toArray(UUID[]::new))
            .getResultList();
    return rows.stream()
        .map(row -> (Object[]) row)
        .collect(
            Collectors.toMap(
                row -> (UUID) row[0], row -> ReviewReason.of(((Number) row[1]).intValue())));
  }
}
