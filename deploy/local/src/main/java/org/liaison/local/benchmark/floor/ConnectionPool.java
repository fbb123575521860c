package org.liaison.local.benchmark.floor;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** One connection for each client, without automatic commits. */
final class ConnectionPool implements AutoCloseable {
  private final List<Connection> connections = new ArrayList<>();

  private ConnectionPool() {}

  /** Opens a connection. */
  @FunctionalInterface
  interface Opener {
    Connection open() throws SQLException;
  }

  static ConnectionPool open(int count, Opener opener) throws SQLException {
    ConnectionPool pool = new ConnectionPool();
    for (int i = 0; i < count; i++) {
      Connection connection = opener.open();
      connection.setAutoCommit(false);
      pool.connections.add(connection);
    }
    return pool;
  }

  Connection connection(int client) {
    return connections.get(client);
  }

  @Override
  public void close() throws SQLException {
    for (Connection connection : connections) {
      connection.close();
    }
  }
}
