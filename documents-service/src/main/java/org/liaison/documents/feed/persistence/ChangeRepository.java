package org.liaison.documents.feed.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import javax.sql.DataSource;
import org.liaison.documents.document.domain.DocumentVersion;
import org.liaison.documents.document.domain.VersionListener;
import org.liaison.documents.document.domain.VersionText;
import org.liaison.documents.feed.domain.Change;
import org.liaison.documents.feed.domain.ChangeFeed;
import org.liaison.documents.feed.domain.Cursor;

/**
 * The feed in PostgreSQL.
 *
 * <p>In plain SQL, since transaction numbers (xid8) and snapshots are nothing that an entity knows.
 */
@ApplicationScoped
public class ChangeRepository implements ChangeFeed, VersionListener {

  static final String CHANNEL = "document_change";

  /** The row of numbers is compared as one, so that it is a range of the primary key. */
  public static final String AFTER =
      """
      select xid::text::bigint as transaction, id, document_id, version, accepted_at
      from document_change
      where (xid, id) > (?::text::xid8, ?) and xid < pg_snapshot_xmin(pg_current_snapshot())
      order by xid, id
      limit ?""";

  private static final String HELD_BACK =
      "select exists (select from document_change where (xid, id) > (?::text::xid8, ?))";

  private static final String APPEND =
      """
      insert into document_change (document_id, version, accepted_at)
      select document_id, version, accepted_at
      from unnest(:documents, :versions, :times)
        with ordinality as accepted (document_id, version, accepted_at, place)
      order by place""";

  private final EntityManager entityManager;
  private final DataSource dataSource;
  private final ChangeAnnouncer announcer;

  public ChangeRepository(
      EntityManager entityManager, DataSource dataSource, ChangeAnnouncer announcer) {
    this.entityManager = entityManager;
    this.dataSource = dataSource;
    this.announcer = announcer;
  }

  @Override
  @Transactional(Transactional.TxType.MANDATORY)
  public void accepted(List<VersionText> versions) {
    entityManager
        .createNativeQuery(APPEND)
        .setParameter("documents", each(versions, DocumentVersion::documentId, UUID[]::new))
        .setParameter("versions", each(versions, DocumentVersion::number, Integer[]::new))
        .setParameter("times", each(versions, DocumentVersion::acceptedAt, Instant[]::new))
        .executeUpdate();
    announcer.announceCommit();
  }

  private static <T> T[] each(
      List<VersionText> versions, Function<DocumentVersion, T> part, IntFunction<T[]> array) {
    return versions.stream().map(VersionText::version).map(part).toArray(array);
  }

  @Override
  public List<Change> after(Cursor cursor, int limit) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(AFTER)) {
      setCursor(statement, cursor);
      statement.setInt(3, limit);
      try (ResultSet rows = statement.executeQuery()) {
        List<Change> changes = new ArrayList<>();
        while (rows.next()) {
          changes.add(toChange(rows));
        }
        return changes;
      }
    } catch (SQLException e) {
      throw new FeedUnreadableException(e);
    }
  }

  @Override
  public boolean isHeldBack(Cursor cursor) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(HELD_BACK)) {
      setCursor(statement, cursor);
      try (ResultSet rows = statement.executeQuery()) {
        return rows.next() && rows.getBoolean(1);
      }
    } catch (SQLException e) {
      throw new FeedUnreadableException(e);
    }
  }

  private static void setCursor(PreparedStatement statement, Cursor cursor) throws SQLException {
    statement.setString(1, Long.toString(cursor.transaction()));
    statement.setLong(2, cursor.id());
  }

  private static Change toChange(ResultSet row) throws SQLException {
    return new Change(
        new Cursor(row.getLong(1), row.getLong(2)),
        row.getObject(3, UUID.class),
        row.getInt(4),
        row.getObject(5, OffsetDateTime.class).toInstant());
  }
}
