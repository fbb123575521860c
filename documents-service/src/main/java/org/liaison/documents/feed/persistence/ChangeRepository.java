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
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.liaison.documents.document.domain.DocumentState;
import org.liaison.documents.document.domain.DocumentVersion;
import org.liaison.documents.document.domain.VersionListener;
import org.liaison.documents.document.domain.VersionText;
import org.liaison.documents.feed.domain.Change;
import org.liaison.documents.feed.domain.ChangeFeed;
import org.liaison.documents.feed.domain.ChangeKind;
import org.liaison.documents.feed.domain.Cursor;
import org.liaison.documents.lifecycle.domain.LifecycleListener;

/**
 * The feed in PostgreSQL.
 *
 * <p>In plain SQL, since transaction numbers (xid8) and snapshots are nothing that an entity knows.
 */
@ApplicationScoped
public class ChangeRepository implements ChangeFeed, VersionListener, LifecycleListener {

  static final String CHANNEL = "document_change";

  /** The row of numbers is compared as one, so that it is a range of the primary key. */
  public static final String AFTER =
      """
      select xid::text::bigint as transaction, id, document_id, version, accepted_at, kind, state
      from document_change
      where (xid, id) > (?::text::xid8, ?) and xid < pg_snapshot_xmin(pg_current_snapshot())
      order by xid, id
      limit ?""";

  private static final String HELD_BACK =
      "select exists (select from document_change where (xid, id) > (?::text::xid8, ?))";

  private static final String APPEND =
      """
      insert into document_change (document_id, version, accepted_at)
      select id, version, ?3 from unnest(cast(?1 as uuid[]), cast(?2 as int[]))
        with ordinality as accepted (id, version, place)
      order by place""";

  private static final String APPEND_STATE =
      """
      insert into document_change (document_id, version, accepted_at, kind, state)
      select id, current_version, :at, 'STATUS_CHANGED', :state from document where id = any(:ids)
      order by id""";

  /** Who follows from the beginning is not sent to versions that are gone. */
  private static final String FORGET = "delete from document_change where document_id = :id";

  private static final String APPEND_PURGE =
      """
      insert into document_change (document_id, version, accepted_at, kind)
      select id, current_version, :at, 'PURGED' from document where id = :id""";

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
    List<DocumentVersion> accepted = versions.stream().map(VersionText::version).toList();
    entityManager
        .createNativeQuery(APPEND)
        .setParameter(1, accepted.stream().map(DocumentVersion::documentId).toArray(UUID[]::new))
        .setParameter(2, accepted.stream().map(DocumentVersion::number).toArray(Integer[]::new))
        .setParameter(3, accepted.get(0).acceptedAt())
        .executeUpdate();
    announcer.announceCommit();
  }

  @Override
  @Transactional(Transactional.TxType.MANDATORY)
  public void stateChanged(Collection<UUID> documents, DocumentState state, Instant at) {
    entityManager
        .createNativeQuery(APPEND_STATE)
        .setParameter("ids", documents.toArray(UUID[]::new))
        .setParameter("state", state.name())
        .setParameter("at", at)
        .executeUpdate();
    announcer.announceCommit();
  }

  @Override
  @Transactional(Transactional.TxType.MANDATORY)
  public void purging(UUID documentId, Instant at) {
    entityManager.createNativeQuery(FORGET).setParameter("id", documentId).executeUpdate();
    entityManager
        .createNativeQuery(APPEND_PURGE)
        .setParameter("id", documentId)
        .setParameter("at", at)
        .executeUpdate();
    announcer.announceCommit();
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
        row.getObject(5, OffsetDateTime.class).toInstant(),
        ChangeKind.valueOf(row.getString(6)),
        Optional.ofNullable(row.getString(7)).map(DocumentState::valueOf));
  }
}
