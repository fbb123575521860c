package db.migration;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.UUID;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.liaison.documents.document.domain.DocumentIdentity;
import org.liaison.documents.document.domain.PageIdentities;
import org.liaison.documents.document.domain.TrackingParameters;

/**
 * Notes, for documents whose identity the first release made, the identity that today's rule gives
 * their page. Their own identities stay, since the release before may still run. Where several are
 * one page by today's rule, the oldest is continued.
 */
public class V4_1__PageIdentities extends BaseJavaMigration {

  private static final int BATCH = 1_000;

  private static final String PAGES =
      """
      select d.id, d.identity, v.url from document d
      join document_version v on v.document_id = d.id and v.number = 1
      where v.url <> '' order by d.accepted_at, d.id""";

  private static final String NOTE =
      """
      insert into document_alias (identity, document_id)
      select ?, ? where not exists (select from document where identity = ?)
      on conflict (identity) do nothing""";

  private final PageIdentities pages = new PageIdentities(TrackingParameters.BUILT_IN);

  @Override
  public void migrate(Context context) throws SQLException {
    Connection connection = context.getConnection();
    try (Statement read = connection.createStatement();
        PreparedStatement note = connection.prepareStatement(NOTE)) {
      read.setFetchSize(BATCH);
      int waiting = 0;
      try (ResultSet rows = read.executeQuery(PAGES)) {
        while (rows.next()) {
          waiting += note(rows, note) ? 1 : 0;
          if (waiting == BATCH) {
            note.executeBatch();
            waiting = 0;
          }
        }
      }
      note.executeBatch();
    }
  }

  private boolean note(ResultSet row, PreparedStatement note) throws SQLException {
    String own = row.getString(2);
    Optional<String> now =
        pages.of(row.getString(3)).map(DocumentIdentity::value).filter(page -> !page.equals(own));
    if (now.isEmpty()) {
      return false;
    }
    note.setString(1, now.get());
    note.setObject(2, row.getObject(1, UUID.class));
    note.setString(3, now.get());
    note.addBatch();
    return true;
  }
}
