package org.liaison.local.benchmark.floor;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A table whose rows are read from a service's database and written to another.
 *
 * @param document SQL that tells for a row {@code t} which document's transaction wrote it
 */
record CopiedTable(String name, String document) {

  /** What the database fills in by itself is left to it. */
  private static final String COLUMNS =
      """
      select a.attname, format_type(a.atttypid, a.atttypmod)
      from pg_attribute a left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
      where a.attrelid = cast(? as regclass) and a.attnum > 0 and not a.attisdropped
        and a.attidentity = '' and a.attgenerated = ''
        and coalesce(pg_get_expr(d.adbin, d.adrelid), '') not like '%()'
      order by a.attnum""";

  /** A column that is copied. */
  private record Column(String name, String type) {}

  /** A row as text, and whose it is. */
  record Row(UUID document, List<String> values) {}

  /** The statement that adds a row. */
  String insertion(Connection connection) throws SQLException {
    List<Column> columns = columns(connection);
    return "insert into %s (%s) values (%s)"
        .formatted(
            name,
            columns.stream().map(Column::name).collect(Collectors.joining(", ")),
            columns.stream()
                .map(column -> "cast(? as " + column.type() + ")")
                .collect(Collectors.joining(", ")));
  }

  /** The rows that these documents brought. */
  List<Row> read(Connection connection, List<UUID> documents) throws SQLException {
    List<Column> columns = columns(connection);
    String select =
        "select owner, %s from (select t.*, %s as owner from %s t) owned where owner = any(?)"
            .formatted(
                columns.stream()
                    .map(column -> "cast(" + column.name() + " as text)")
                    .collect(Collectors.joining(", ")),
                document,
                name);
    try (PreparedStatement statement = connection.prepareStatement(select)) {
      statement.setArray(1, connection.createArrayOf("uuid", documents.toArray()));
      try (ResultSet rows = statement.executeQuery()) {
        List<Row> read = new ArrayList<>();
        while (rows.next()) {
          read.add(row(rows, columns.size()));
        }
        return read;
      }
    }
  }

  private static Row row(ResultSet rows, int columns) throws SQLException {
    List<String> values = new ArrayList<>();
    for (int column = 0; column < columns; column++) {
      values.add(rows.getString(column + 2));
    }
    return new Row(rows.getObject(1, UUID.class), values);
  }

  private List<Column> columns(Connection connection) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(COLUMNS)) {
      statement.setString(1, name);
      try (ResultSet rows = statement.executeQuery()) {
        List<Column> columns = new ArrayList<>();
        while (rows.next()) {
          columns.add(new Column(rows.getString(1), rows.getString(2)));
        }
        return columns;
      }
    }
  }
}
