package org.liaison.local.benchmark.floor;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import org.liaison.local.LocalFailure;
import org.liaison.local.postgres.Databases;

/**
 * Learns from the server's log what a request makes a service ask its database for, so that the
 * floor is measured with the same statements whatever they are.
 */
public final class StatementCapture implements AutoCloseable {
  private static final int TRIES = 5;
  private static final int WAITS = 50;
  private final Databases databases;
  private final Path log;

  private StatementCapture(Databases databases, Path log) {
    this.databases = databases;
    this.log = log;
  }

  /** Has the server log statements until it is closed. */
  public static StatementCapture begin(Databases databases, Path log) throws SQLException {
    StatementCapture capture = new StatementCapture(databases, log);
    capture.set(
        "alter system set log_line_prefix = '" + StatementLog.PREFIX + "'",
        "alter system set log_statement = 'all'");
    return capture;
  }

  /**
   * The statements of one request. It is sent some times and the shortest of what was seen counts,
   * since services also have work of their own in the background.
   */
  public List<CapturedStatement> of(String database, Callable<?> request) throws Exception {
    List<List<CapturedStatement>> seen = new ArrayList<>();
    // The server takes its settings over a moment later.
    for (int i = 0; i < WAITS && seen.size() < TRIES; i++) {
      long begin = Files.size(log);
      request.call();
      List<CapturedStatement> statements = since(begin, database);
      if (!statements.isEmpty()) {
        seen.add(statements);
      }
    }
    List<CapturedStatement> shortest =
        seen.stream()
            .min(Comparator.comparingInt(List::size))
            .orElseThrow(() -> new LocalFailure("No statements in " + log));
    return understood(database, shortest);
  }

  private List<CapturedStatement> understood(String database, List<CapturedStatement> statements)
      throws SQLException {
    List<CapturedStatement> understood = new ArrayList<>();
    try (Connection connection = databases.connect(database)) {
      for (CapturedStatement statement : statements) {
        understood.add(isUnderstood(connection, statement) ? statement : statement.withTextLists());
      }
    }
    return understood;
  }

  private static boolean isUnderstood(Connection connection, CapturedStatement captured) {
    try (PreparedStatement statement = connection.prepareStatement(captured.jdbc())) {
      return statement.getParameterMetaData() != null;
    } catch (SQLException e) {
      return false;
    }
  }

  private List<CapturedStatement> since(long begin, String database) throws IOException {
    byte[] all = Files.readAllBytes(log);
    String text = new String(all, (int) begin, all.length - (int) begin, StandardCharsets.UTF_8);
    return StatementLog.read(text, database).stream()
        .filter(statement -> !statement.isBoundary())
        .toList();
  }

  @Override
  public void close() throws SQLException {
    set("alter system reset log_line_prefix", "alter system reset log_statement");
  }

  private void set(String... commands) throws SQLException {
    try (Connection connection = databases.connect("postgres");
        Statement statement = connection.createStatement()) {
      for (String command : commands) {
        statement.execute(command);
      }
      statement.execute("select pg_reload_conf()");
    }
  }
}
