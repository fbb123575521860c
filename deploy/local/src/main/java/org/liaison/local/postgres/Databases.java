package org.liaison.local.postgres;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.liaison.local.LocalFailure;
import org.liaison.local.home.Credentials;

/** Makes the two databases, each with the role that owns it and nothing else. */
public record Databases(int port, Credentials credentials) {
  public static final String ADMINISTRATOR = "liaison";

  /** Opens a connection of the administrator. */
  public Connection connect(String database) throws SQLException {
    String url = "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
    return DriverManager.getConnection(url, ADMINISTRATOR, credentials.administrator());
  }

  void create() {
    try (Connection connection = connect("postgres")) {
      create(connection, "documents", credentials.documents());
      create(connection, "events", credentials.events());
    } catch (SQLException e) {
      throw new LocalFailure(
          "PostgreSQL runs, but its databases cannot be made: " + e.getMessage(), e);
    }
  }

  private static void create(Connection connection, String name, String password)
      throws SQLException {
    if (isMissing(connection, "select 1 from pg_roles where rolname = ?", name)) {
      execute(connection, "create role %s login password '%s'".formatted(name, password));
    }
    if (isMissing(connection, "select 1 from pg_database where datname = ?", name)) {
      execute(connection, "create database %s owner %s".formatted(name, name));
      execute(connection, "revoke connect on database %s from public".formatted(name));
    }
  }

  private static boolean isMissing(Connection connection, String query, String name)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      statement.setString(1, name);
      try (ResultSet rows = statement.executeQuery()) {
        return !rows.next();
      }
    }
  }

  private static void execute(Connection connection, String command) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(command);
    }
  }
}
