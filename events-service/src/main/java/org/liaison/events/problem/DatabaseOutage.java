package org.liaison.events.problem;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;

/** Tells a database that is away from a database that refuses a statement. */
public final class DatabaseOutage {

  /**
   * SQLSTATE classes: 08 connection exception, 57 operator intervention (shutdown), 53 resources.
   */
  private static final Set<String> OUTAGE_CLASSES = Set.of("08", "57", "53");

  private DatabaseOutage() {}

  /** Whether the failure, or one of its causes, says that the database cannot be reached now. */
  public static boolean causes(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql && isOutage(sql)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOutage(SQLException failure) {
    if (failure instanceof SQLTransientConnectionException) {
      return true;
    }
    String state = failure.getSQLState();
    // The pool reports an exhausted or closed pool without a state.
    return state == null || (state.length() == 5 && OUTAGE_CLASSES.contains(state.substring(0, 2)));
  }
}
