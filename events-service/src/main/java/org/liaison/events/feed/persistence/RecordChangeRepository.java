package org.liaison.events.feed.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.liaison.events.feed.domain.ChangeKind;
import org.liaison.events.feed.domain.FeedCursor;
import org.liaison.events.feed.domain.FeedEntry;
import org.liaison.events.feed.domain.RecordChange;
import org.liaison.events.intake.domain.DocumentVersion;

/** The feed of changes, gap-free. Every method expects a transaction. */
@ApplicationScoped
public class RecordChangeRepository {

  /** PostgreSQL's notification channel that wakes the feed's readers. */
  public static final String CHANNEL = "record_change";

  /** What a person changed, no document brought; the release before asks for one all the same. */
  private static final UUID NO_DOCUMENT = new UUID(0, 0);

  private static final String APPEND =
      """
      insert into record_change (kind, subject_id, document_id, version, at)
      select change.kind, change.subject, :document, :version, :at
      from unnest(cast(:kinds as text[]), cast(:subjects as uuid[])) as change (kind, subject)
      """;

  /**
   * A transaction may commit after a younger one. Only changes of transactions that are older than
   * every running one are final, and later ones sort behind them.
   */
  private static final String READ =
      """
      select xid::text, id, kind, subject_id, document_id, version, at from record_change
      where (xid, id) > (cast(:xid as xid8), :row) and xid < pg_snapshot_xmin(pg_current_snapshot())
      order by xid, id limit :most
      """;

  private static final String HELD_BACK =
      "select exists (select from record_change where (xid, id) > (cast(:xid as xid8), :row))";

  /** Where all changes are deleted, the feed ends where it begins. */
  private static final String END =
      """
      select cast(xid as text), id from (
        (select xid, id from record_change
         where xid < pg_snapshot_xmin(pg_current_snapshot()) order by xid desc, id desc limit 1)
        union all select xid, id from record_feed_floor) ends
      order by ends.xid desc, ends.id desc limit 1
      """;

  private final EntityManager entities;

  RecordChangeRepository(EntityManager entities) {
    this.entities = entities;
  }

  /** Adds what one text changed and, on commit, wakes the readers. */
  public void append(DocumentVersion source, Instant at, List<RecordChange> changes) {
    append(source.documentId(), source.number(), at, changes);
  }

  /** Adds what a person changed and, on commit, wakes the readers. */
  public void append(Instant at, List<RecordChange> changes) {
    append(NO_DOCUMENT, 0, at, changes);
  }

  private void append(UUID document, int version, Instant at, List<RecordChange> changes) {
    entities
        .createNativeQuery(APPEND)
        .setParameter("kinds", changes.stream().map(c -> c.kind().name()).toArray(String[]::new))
        .setParameter("subjects", changes.stream().map(RecordChange::subject).toArray(UUID[]::new))
        .setParameter("document", document)
        .setParameter("version", version)
        .setParameter("at", at)
        .executeUpdate();
    entities.createNativeQuery("select 1 from pg_notify('" + CHANNEL + "', '')").getSingleResult();
  }

  /** The next changes after a cursor, oldest first. */
  public List<FeedEntry> read(FeedCursor after, int most) {
    List<?> rows =
        entities
            .createNativeQuery(READ)
            .setParameter("xid", after.xid())
            .setParameter("row", after.row())
            .setParameter("most", most)
            .getResultList();
    return rows.stream().map(row -> entry((Object[]) row)).toList();
  }

  /**
   * Whether changes after a cursor are committed that an older, still running transaction holds
   * back.
   */
  public boolean holdsBack(FeedCursor after) {
    return (Boolean)
        entities
            .createNativeQuery(HELD_BACK)
            .setParameter("xid", after.xid())
            .setParameter("row", after.row())
            .getSingleResult();
  }

  /** The cursor of the newest change that may be read. */
  public FeedCursor end() {
    List<?> rows = entities.createNativeQuery(END).getResultList();
    return rows.isEmpty() ? FeedCursor.START : cursor((Object[]) rows.get(0));
  }

  private static FeedEntry entry(Object[] row) {
    int version = (Integer) row[5];
    Optional<DocumentVersion> source =
        version == 0 ? Optional.empty() : Optional.of(new DocumentVersion((UUID) row[4], version));
    ChangeKind kind = ChangeKind.valueOf((String) row[2]);
    return new FeedEntry(
        cursor(row), new RecordChange(kind, (UUID) row[3]), source, (Instant) row[6]);
  }

  private static FeedCursor cursor(Object[] row) {
    return new FeedCursor((String) row[0], ((Number) row[1]).longValue());
  }
}
