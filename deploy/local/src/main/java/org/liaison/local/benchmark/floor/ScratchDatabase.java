package org.liaison.local.benchmark.floor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.liaison.local.postgres.Databases;

/**
 * An empty database with the schema of a service, on the same server.
 *
 * @param name its own
 * @param migrations folder of the service's schema
 */
record ScratchDatabase(Databases databases, String name, Path migrations) {

  /** Makes it. */
  void create() throws SQLException {
    try (Connection server = databases.connect("postgres");
        Statement statement = server.createStatement()) {
      statement.execute("drop database if exists " + name);
      statement.execute("create database " + name);
    }
    try (Connection connection = connect();
        Statement statement = connection.createStatement()) {
      for (Path migration : inOrder()) {
        statement.execute(Files.readString(migration));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the schema in " + migrations, e);
    }
  }

  Connection connect() throws SQLException {
    return databases.connect(name);
  }

  private List<Path> inOrder() throws IOException {
    try (Stream<Path> files = Files.list(migrations)) {
      return files.sorted(Comparator.comparingInt(ScratchDatabase::version)).toList();
    }
  }

  /** Of a file such as V2__change_feed.sql. */
  private static int version(Path migration) {
    return Integer.parseInt(migration.getFileName().toString().replaceAll("^V(\\d+)__.*$", "$1"));
  }
}
