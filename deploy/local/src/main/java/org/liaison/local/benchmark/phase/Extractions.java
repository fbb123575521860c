package org.liaison.local.benchmark.phase;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.liaison.local.LocalFailure;
import org.liaison.local.Progress;
import org.liaison.local.postgres.Databases;

/** How far events-service is, asked of its database so that the asking costs it little. */
public record Extractions(Databases databases, Progress progress) {
  private static final Duration LONGEST = Duration.ofMinutes(30);
  private static final Duration POLL = Duration.ofMillis(200);
  private static final Duration SIGN_OF_LIFE = Duration.ofSeconds(15);

  private static final String OVER =
      "select count(*) from extraction_job where finished_at is not null";

  private static final String SPEED =
      """
      select count(*), extract(epoch from max(finished_at) - min(finished_at))
      from extraction_job where document_id = any(?) and finished_at is not null""";

  private static final String ORDER =
      "select document_id from extraction_job where document_id = any(?) and status = 'DONE' order by finished_at, id";

  private static final String TOTALS =
      """
      select (select count(*) from extraction_job where status = 'FAILED'),
             (select count(*) from event), (select count(*) from evidence where event_id is not null),
             (select count(*) from event where origins > 1), (select count(*) from claim),
             (select count(*) from commitment)""";

  /** What the record holds. */
  public record Totals(
      long failed, long events, long passages, long corroborated, long claims, long commitments) {}

  /** So many extractions in that time. */
  public record Speed(int count, Duration elapsed) {}

  /** How many extractions are over, done or failed. */
  public int over() throws SQLException {
    try (Connection connection = databases.connect("events");
        PreparedStatement statement = connection.prepareStatement(OVER);
        ResultSet row = statement.executeQuery()) {
      row.next();
      return row.getInt(1);
    }
  }

  /** Waits until so many are over. */
  public void await(int expected) throws SQLException, InterruptedException {
    long begin = System.nanoTime();
    long nextSign = begin + SIGN_OF_LIFE.toNanos();
    for (int over = over(); over < expected; over = over()) {
      if (System.nanoTime() - begin > LONGEST.toNanos()) {
        throw new LocalFailure(
            "Only %d of %d texts are extracted after %s."
                .formatted(over, expected, Progress.since(begin)));
      }
      if (System.nanoTime() > nextSign) {
        nextSign += SIGN_OF_LIFE.toNanos();
        progress.say("extraction", "%d of %d".formatted(over, expected));
      }
      Thread.sleep(POLL.toMillis());
    }
  }

  /** From the first to the last end of these documents' extractions. */
  public Speed speed(List<UUID> documents) throws SQLException {
    try (Connection connection = databases.connect("events");
        PreparedStatement statement = connection.prepareStatement(SPEED)) {
      statement.setArray(1, connection.createArrayOf("uuid", documents.toArray()));
      try (ResultSet row = statement.executeQuery()) {
        row.next();
        return new Speed(row.getInt(1), Duration.ofNanos((long) (row.getDouble(2) * 1e9)));
      }
    }
  }

  /** Those of the documents that are in the record, in the order in which they came into it. */
  public List<UUID> inOrder(List<UUID> documents) throws SQLException {
    try (Connection connection = databases.connect("events");
        PreparedStatement statement = connection.prepareStatement(ORDER)) {
      statement.setArray(1, connection.createArrayOf("uuid", documents.toArray()));
      try (ResultSet rows = statement.executeQuery()) {
        List<UUID> ordered = new ArrayList<>();
        while (rows.next()) {
          ordered.add(rows.getObject(1, UUID.class));
        }
        return ordered;
      }
    }
  }

  public Totals totals() throws SQLException {
    try (Connection connection = databases.connect("events");
        PreparedStatement statement = connection.prepareStatement(TOTALS);
        ResultSet row = statement.executeQuery()) {
      row.next();
      return new Totals(
          row.getLong(1),
          row.getLong(2),
          row.getLong(3),
          row.getLong(4),
          row.getLong(5),
          row.getLong(6));
    }
  }
}
