package org.liaison.local.benchmark.floor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A statement that a service sent to its database.
 *
 * @param sql with $1, $2 … for the parameters
 * @param parameters their values as text, null for NULL
 */
public record CapturedStatement(String sql, List<String> parameters) {
  private static final Pattern PLACE = Pattern.compile("\\$(\\d+)");

  /** Whether it only begins or ends a transaction. */
  boolean isBoundary() {
    String word = sql.strip().toLowerCase(Locale.ROOT);
    return word.startsWith("begin") || word.startsWith("commit") || word.startsWith("rollback");
  }

  /** The statement as JDBC writes it. */
  String jdbc() {
    return PLACE.matcher(sql.replace("?", "??")).replaceAll("?");
  }

  /** The values in the order of JDBC's question marks. */
  List<String> jdbcParameters() {
    List<String> values = new ArrayList<>();
    for (Matcher places = PLACE.matcher(sql); places.find(); ) {
      values.add(value(places));
    }
    return values;
  }

  /** The statement with its values in it. */
  String literal() {
    return PLACE
        .matcher(sql)
        .replaceAll(
            place -> {
              String value = value(place);
              return value == null
                  ? "null"
                  : Matcher.quoteReplacement("'" + value.replace("'", "''") + "'");
            });
  }

  /**
   * The statement with its lists cast to lists of text. The log does not tell of which type a
   * parameter was, and not everywhere can the server find it out.
   */
  CapturedStatement withTextLists() {
    String cast =
        PLACE
            .matcher(sql)
            .replaceAll(
                place -> {
                  String value = value(place);
                  boolean list = value != null && value.startsWith("{") && value.endsWith("}");
                  String name = Matcher.quoteReplacement(place.group());
                  return list ? "cast(" + name + " as text[])" : name;
                });
    return new CapturedStatement(cast, parameters);
  }

  private String value(MatchResult place) {
    return parameters.get(Integer.parseInt(place.group(1)) - 1);
  }
}
