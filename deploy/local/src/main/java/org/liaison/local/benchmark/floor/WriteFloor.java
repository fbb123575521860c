package org.liaison.local.benchmark.floor;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.liaison.local.benchmark.measure.Load;
import org.liaison.local.benchmark.measure.Result;
import org.liaison.local.postgres.Databases;

/**
 * The rows that a service wrote, written again by plain JDBC: one transaction a document, into an
 * empty database of the same schema.
 *
 * @param database of the service
 * @param tables those that it writes, in the order in which rows refer to each other
 * @param connections how many write at once
 */
record WriteFloor(
    Databases databases,
    String database,
    ScratchDatabase scratch,
    List<CopiedTable> tables,
    int connections) {
  private static final Duration LONGEST = Duration.ofMinutes(3);

  /** A row and the place of its table. */
  private record PlacedRow(int table, List<String> values) {}

  /**
   * Writes what the service wrote for these documents, in this order.
   *
   * @param before documents whose rows those of the others may refer to; written first, unmeasured
   */
  Result measure(List<UUID> before, List<UUID> documents) throws SQLException {
    Map<UUID, List<PlacedRow>> rows =
        read(Stream.concat(before.stream(), documents.stream()).toList());
    scratch.create();
    try (ConnectionPool pool = ConnectionPool.open(connections, scratch::connect)) {
      List<List<PreparedStatement>> insertions = new ArrayList<>();
      for (int client = 0; client < connections; client++) {
        insertions.add(prepare(pool.connection(client)));
      }
      for (UUID document : before) {
        write(pool.connection(0), insertions.get(0), rows.getOrDefault(document, List.of()));
      }
      return new Load(connections, documents.size(), LONGEST)
          .run(
              (client, number) ->
                  write(
                      pool.connection(client),
                      insertions.get(client),
                      rows.getOrDefault(documents.get(number), List.of())));
    }
  }

  private Map<UUID, List<PlacedRow>> read(List<UUID> documents) throws SQLException {
    Map<UUID, List<PlacedRow>> rows = new HashMap<>();
    try (Connection connection = databases.connect(database)) {
      for (int table = 0; table < tables.size(); table++) {
        for (CopiedTable.Row row : tables.get(table).read(connection, documents)) {
          rows.computeIfAbsent(row.document(), unknown -> new ArrayList<>())
              .add(new PlacedRow(table, row.values()));
        }
      }
    }
    return rows;
  }

  private List<PreparedStatement> prepare(Connection connection) throws SQLException {
    List<PreparedStatement> statements = new ArrayList<>();
    for (CopiedTable table : tables) {
      statements.add(connection.prepareStatement(table.insertion(connection)));
    }
    return statements;
  }

  private static void write(
      Connection connection, List<PreparedStatement> insertions, List<PlacedRow> rows)
      throws SQLException {
    for (PlacedRow row : rows) {
      PreparedStatement insertion = insertions.get(row.table());
      for (int value = 0; value < row.values().size(); value++) {
        insertion.setString(value + 1, row.values().get(value));
      }
      insertion.executeUpdate();
    }
    connection.commit();
  }
}
