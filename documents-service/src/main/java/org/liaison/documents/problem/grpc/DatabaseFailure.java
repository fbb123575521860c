package org.liaison.documents.problem.grpc;

import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/** Tells failures of the database that pass by themselves from faults of this service. */
final class DatabaseFailure {

  /** SQLSTATE: connection lost, rolled back by the server, out of resources, shutting down. */
  private static final Set<String> TRANSIENT_CLASSES = Set.of("08", "40", "53", "57");

  private DatabaseFailure() {}

  /** Looks through causes and suppressed failures: a lost commit hides its reason there. */
  static boolean isTransient(Throwable failure) {
    Deque<Throwable> open = new ArrayDeque<>();
    Set<Throwable> seen = new HashSet<>();
    open.push(failure);
    while (!open.isEmpty()) {
      Throwable next = open.pop();
      if (!seen.add(next)) {
        continue;
      }
      if (next instanceof SQLException sql && isTransientSql(sql)) {
        return true;
      }
      if (next.getCause() != null) {
        open.push(next.getCause());
      }
      for (Throwable suppressed : next.getSuppressed()) {
        open.push(suppressed);
      }
    }
    return false;
  }

  static String rootMessage(Throwable failure) {
    Throwable root = failure;
    while (root.getCause() != null && root.getCause() != root) {
      root = root.getCause();
    }
    return String.valueOf(root.getMessage());
  }

  /** The pool's own failures have no SQLSTATE: no connection in time, or a closed one. */
  private static boolean isTransientSql(SQLException failure) {
    String state = failure.getSQLState();
    if (state == null || state.length() < 2) {
      return failure instanceof SQLTransientException
          || String.valueOf(failure.getMessage()).matches("(?is).*(acquisition timeout|closed).*");
    }
    return TRANSIENT_CLASSES.contains(state.substring(0, 2));
  }
}
