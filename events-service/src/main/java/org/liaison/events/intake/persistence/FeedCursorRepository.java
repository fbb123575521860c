package org.liaison.events.intake.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;

/** How far a feed has been taken over. */
@ApplicationScoped
public class FeedCursorRepository {

  private static final String MOVE =
      """
      insert into feed_cursor (feed, cursor, moved_at) values (:feed, :cursor, :now)
      on conflict (feed) do update set cursor = excluded.cursor, moved_at = excluded.moved_at
      """;

  private final EntityManager entities;

  FeedCursorRepository(EntityManager entities) {
    this.entities = entities;
  }

  /** The cursor of the last change that was taken over; empty before the first. */
  public String read(String feed) {
    List<?> found =
        entities
            .createNativeQuery("select cursor from feed_cursor where feed = :feed")
            .setParameter("feed", feed)
            .getResultList();
    return found.isEmpty() ? "" : (String) found.get(0);
  }

  public void move(String feed, String cursor, Instant now) {
    entities
        .createNativeQuery(MOVE)
        .setParameter("feed", feed)
        .setParameter("cursor", cursor)
        .setParameter("now", now)
        .executeUpdate();
  }
}
