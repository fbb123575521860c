package org.liaison.events.feed.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import org.liaison.events.feed.domain.FeedCursor;

/** Where the feed of changes begins by now. Every method expects a transaction. */
@ApplicationScoped
public class FeedFloorRepository {

  /** All up to the last one that is old, so that nothing is missing above the floor. */
  private static final String RAISE =
      """
      with last as (
        select xid, id from record_change where at < :before
          and xid < pg_snapshot_xmin(pg_current_snapshot()) order by xid desc, id desc limit 1),
      raised as (
        insert into record_feed_floor (xid, id) select xid, id from last
        on conflict (only_row) do update set xid = excluded.xid, id = excluded.id),
      gone as (
        delete from record_change c using last where (c.xid, c.id) <= (last.xid, last.id) returning 1)
      select count(*) from gone
      """;

  /** A cursor from before the floor has lost changes; one from the future is another database's. */
  private static final String SERVED =
      """
      select cast(:xid as xid8) < pg_snapshot_xmax(pg_current_snapshot())
        and not exists (select from record_feed_floor f where (f.xid, f.id) > (cast(:xid as xid8), :row))
      """;

  private final EntityManager entities;

  FeedFloorRepository(EntityManager entities) {
    this.entities = entities;
  }

  /** Deletes changes that are older than a moment; how many. */
  public long raise(Instant before) {
    return ((Number)
            entities.createNativeQuery(RAISE).setParameter("before", before).getSingleResult())
        .longValue();
  }

  /** Whether every change after a cursor is still there. */
  public boolean serves(FeedCursor after) {
    return (Boolean)
        entities
            .createNativeQuery(SERVED)
            .setParameter("xid", after.xid())
            .setParameter("row", after.row())
            .getSingleResult();
  }
}
