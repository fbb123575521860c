package org.liaison.local.benchmark.floor;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads statements out of PostgreSQL's log. */
final class StatementLog {
  /** Begins every line of the log; further lines of one entry begin with a tab. */
  static final String PREFIX = "<%d %p> ";

  private static final Pattern ENTRY =
      Pattern.compile("^<(\\S*) \\d+> ([A-Z]+):  (.*(?:\\R\\t.*)*+)", Pattern.MULTILINE);

  private static final Pattern STATEMENT =
      Pattern.compile("\\A(?:execute [^:]+|statement): (.*)\\z", Pattern.DOTALL);

  /** Possessive, since a value may be of any length and backtracking costs stack. */
  private static final Pattern PARAMETER =
      Pattern.compile("\\$\\d+ = (?:'((?:[^']++|'')*+)'|NULL)", Pattern.DOTALL);

  private StatementLog() {}

  /** The statements of a database in the order in which they were sent. */
  static List<CapturedStatement> read(String log, String database) {
    List<CapturedStatement> statements = new ArrayList<>();
    for (Matcher entry = ENTRY.matcher(log); entry.find(); ) {
      String text = entry.group(3).replaceAll("(\\R)\\t", "$1");
      if (!entry.group(1).equals(database)) {
        continue;
      }
      Matcher statement = STATEMENT.matcher(text);
      if (entry.group(2).equals("LOG") && statement.matches()) {
        statements.add(new CapturedStatement(statement.group(1), List.of()));
      } else if (entry.group(2).equals("DETAIL") && !statements.isEmpty()) {
        int last = statements.size() - 1;
        statements.set(last, new CapturedStatement(statements.get(last).sql(), parameters(text)));
      }
    }
    return statements;
  }

  private static List<String> parameters(String detail) {
    List<String> values = new ArrayList<>();
    for (Matcher parameter = PARAMETER.matcher(detail); parameter.find(); ) {
      String value = parameter.group(1);
      values.add(value == null ? null : value.replace("''", "'"));
    }
    return values;
  }
}
