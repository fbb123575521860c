package org.liaison.documents.document.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.liaison.documents.document.domain.DocumentKind;
import org.liaison.documents.document.domain.DocumentState;
import org.liaison.documents.document.domain.Handling;
import org.liaison.documents.document.domain.ListedText;

/**
 * Reads documents for lists, past Hibernate: every search waits for it, and a query with a list of
 * ids, whose entities are then forgotten, costs several times as much there.
 */
final class ListedRows {

  /** PostgreSQL takes three times as long to cut a text, even behind its end, as to give it. */
  private static final String SELECT =
      """
      select d.id, d.state, d.state_number, d.state_since, d.state_reason,
        d.accepted_at as first_accepted_at, v.number, v.kind, v.title, v.language, v.publisher,
        v.authors, v.published_on, v.published_date, v.url, v.handling, v.sha256, v.length,
        v.accepted_at, v.metadata_sources, v.original,
        case when v.length <= ? then v.text else substr(v.text, 1, ?) end as beginning
      from document d
      join document_version v on v.document_id = d.id and v.number = d.current_version
      where d.id = any(?)""";

  private ListedRows() {}

  static Map<UUID, ListedText> read(Connection connection, Collection<UUID> ids, int length)
      throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(SELECT)) {
      select.setInt(1, length);
      select.setInt(2, length);
      select.setArray(3, connection.createArrayOf("uuid", ids.toArray()));
      Map<UUID, ListedText> found = new HashMap<>();
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          DocumentEntity document = document(row);
          found.put(
              document.id,
              new ListedText(
                  DocumentEntityMapper.toListed(document, version(row, document.id)),
                  row.getString("beginning")));
        }
      }
      return found;
    }
  }

  private static DocumentEntity document(ResultSet row) throws SQLException {
    DocumentEntity document = new DocumentEntity();
    document.id = row.getObject("id", UUID.class);
    document.acceptedAt = instant(row, "first_accepted_at");
    document.state = DocumentState.valueOf(row.getString("state"));
    document.stateNumber = row.getInt("state_number");
    document.stateSince = instant(row, "state_since");
    document.stateReason = row.getString("state_reason");
    return document;
  }

  private static DocumentVersionEntity version(ResultSet row, UUID document) throws SQLException {
    DocumentVersionEntity version = new DocumentVersionEntity();
    version.key = new DocumentVersionKey(document, row.getInt("number"));
    version.kind = DocumentKind.valueOf(row.getString("kind"));
    version.title = row.getString("title");
    version.language = row.getString("language");
    version.publisher = row.getString("publisher");
    version.authors = List.of((String[]) row.getArray("authors").getArray());
    version.publishedOn = row.getString("published_on");
    version.publishedDate = row.getObject("published_date", LocalDate.class);
    version.url = row.getString("url");
    version.handling = Handling.valueOf(row.getString("handling"));
    version.sha256 = row.getString("sha256");
    version.length = row.getInt("length");
    version.acceptedAt = instant(row, "accepted_at");
    version.metadataSources = row.getString("metadata_sources");
    version.original = row.getString("original");
    return version;
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
    return time == null ? null : time.toInstant();
  }
}
