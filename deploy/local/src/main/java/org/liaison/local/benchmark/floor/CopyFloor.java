package org.liaison.local.benchmark.floor;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.liaison.local.postgres.Databases;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/**
 * The rows of a service, copied by one connection in one transaction into an empty database of the
 * same schema, with the same indexes: the least that keeping them may cost.
 */
public record CopyFloor(
    Databases databases, ScratchDatabase scratch, String database, List<CopiedTable> tables) {

  /** How long copying everything takes; reading the rows is not counted. */
  public Duration measure(Path folder) throws SQLException, IOException {
    scratch.create();
    try (Connection source = databases.connect(database)) {
      for (CopiedTable table : tables) {
        try (OutputStream file = Files.newOutputStream(folder.resolve(table.name()))) {
          copier(source).copyOut("copy " + table.name() + " to stdout", file);
        }
      }
    }
    try (Connection target = scratch.connect()) {
      target.setAutoCommit(false);
      long begin = System.nanoTime();
      for (CopiedTable table : tables) {
        try (InputStream file = Files.newInputStream(folder.resolve(table.name()))) {
          copier(target).copyIn("copy " + table.name() + " from stdin", file);
        }
      }
      target.commit();
      return Duration.ofNanos(System.nanoTime() - begin);
    }
  }

  private static CopyManager copier(Connection connection) throws SQLException {
    return connection.unwrap(PGConnection.class).getCopyAPI();
  }
}
