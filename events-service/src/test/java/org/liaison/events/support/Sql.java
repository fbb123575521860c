package org.liaison.events.support;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Looks into the database, and changes it as somebody else would. */
public final class Sql {

  private static final String EMPTY =
      "truncate event, event_participant, possible_duplicate, told_apart, claim, commitment, evidence, finding, reading, engine,"
          + " extraction_job, record_change, document_standing, review_step, review_passage,"
          + " commitment_step, commitment_step_passage, notice, case_file, book_step";

  private final DataSource database;

  public Sql(DataSource database) {
    this.database = database;
  }

  /** Empties the record and the queue. */
  public void empty() {
    change(EMPTY);
  }

  public int change(String statement, Object... parameters) {
    try (Connection connection = database.getConnection();
        PreparedStatement prepared = prepare(connection, statement, parameters)) {
      return prepared.executeUpdate();
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  /** Every row, its columns joined by blanks. */
  public List<String> rows(String query, Object... parameters) {
    List<String> rows = new ArrayList<>();
    try (Connection connection = database.getConnection();
        PreparedStatement prepared = prepare(connection, query, parameters);
        ResultSet found = prepared.executeQuery()) {
      int columns = found.getMetaData().getColumnCount();
      while (found.next()) {
        List<String> row = new ArrayList<>();
        for (int column = 1; column <= columns; column++) {
          row.add(found.getString(column));
        }
        rows.add(String.join(" ", row));
      }
      return rows;
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private static PreparedStatement prepare(
      Connection connection, String statement, Object... parameters) throws SQLException {
    PreparedStatement prepared = connection.prepareStatement(statement);
    for (int i = 0; i < parameters.length; i++) {
      prepared.setObject(i + 1, parameters[i]);
    }
    return prepared;
  }
}
