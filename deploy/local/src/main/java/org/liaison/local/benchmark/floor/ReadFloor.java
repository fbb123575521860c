package org.liaison.local.benchmark.floor;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import org.liaison.local.benchmark.measure.Load;
import org.liaison.local.benchmark.measure.Result;
import org.liaison.local.postgres.Databases;

/** The statements of one request, sent by plain JDBC: one transaction a request. */
public record ReadFloor(Databases databases, String database) {

  /** Sends them as the load says. */
  public Result measure(List<CapturedStatement> statements, Load load) throws SQLException {
    try (ConnectionPool pool =
        ConnectionPool.open(load.clients(), () -> databases.connect(database))) {
      List<List<PreparedStatement>> prepared = new ArrayList<>();
      for (int client = 0; client < load.clients(); client++) {
        prepared.add(prepare(pool.connection(client), statements));
      }
      return load.run((client, number) -> send(pool.connection(client), prepared.get(client)));
    }
  }

  private static List<PreparedStatement> prepare(
      Connection connection, List<CapturedStatement> statements) throws SQLException {
    List<PreparedStatement> prepared = new ArrayList<>();
    for (CapturedStatement captured : statements) {
      PreparedStatement statement = connection.prepareStatement(captured.jdbc());
      List<String> values = captured.jdbcParameters();
      for (int i = 0; i < values.size(); i++) {
        // Of no type: the server finds it out, as it does for a literal.
        statement.setObject(i + 1, values.get(i), Types.OTHER);
      }
      prepared.add(statement);
    }
    return prepared;
  }

  private static void send(Connection connection, List<PreparedStatement> statements)
      throws SQLException {
    for (PreparedStatement statement : statements) {
      if (statement.execute()) {
        drain(statement.getResultSet());
      }
    }
    connection.commit();
  }

  private static void drain(ResultSet rows) throws SQLException {
    int columns = rows.getMetaData().getColumnCount();
    while (rows.next()) {
      for (int column = 1; column <= columns; column++) {
        rows.getString(column);
      }
    }
  }
}
