package org.liaison.documents.search.persistence;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.liaison.documents.search.domain.PreparedQuery;
import org.liaison.documents.search.domain.QueryExpression;
import org.liaison.documents.search.domain.QueryTerm;

/** Has the database stem the words of a query and put it together, once for all its statements. */
final class QueryPreparation {

  private static final Pattern QUOTED = Pattern.compile("'((?:[^']|'')+)'");

  /**
   * For this transaction the planner is kept off reading every entry: it takes the comparison with
   * terms for cheap, where each one has to fetch them from outside of the row.
   */
  private static final String PREPARE =
      """
      select cast(query as text), querytree(query), set_config('enable_seqscan', 'off', true)
      from (select %s as query) whole""";

  private final Session session;
  private final List<String> parameters = new ArrayList<>();

  QueryPreparation(Session session) {
    this.session = session;
  }

  PreparedQuery prepare(QueryExpression expression) {
    if (expression.alternatives().isEmpty()) {
      return new PreparedQuery("", Set.of());
    }
    String alternatives =
        expression.alternatives().stream().map(this::all).collect(Collectors.joining(" || "));
    NativeQuery<Object[]> query =
        session.createNativeQuery(PREPARE.formatted(alternatives), Object[].class);
    for (int i = 0; i < parameters.size(); i++) {
      query.setParameter(i + 1, parameters.get(i));
    }
    Object[] row = query.getSingleResult();
    return new PreparedQuery((String) row[0], stems((String) row[1]));
  }

  private String all(List<QueryTerm> terms) {
    return terms.stream().map(this::term).collect(Collectors.joining(" && ", "(", ")"));
  }

  private String term(QueryTerm term) {
    List<String> parts = new ArrayList<>();
    if (!term.words().isEmpty()) {
      String words = term.phrase() ? '"' + term.words() + '"' : term.words();
      parts.add("websearch_to_tsquery('english', %s)".formatted(parameter(words)));
    }
    term.hanQueries().forEach(han -> parts.add("cast(%s as tsquery)".formatted(parameter(han))));
    String all = String.join(" && ", parts);
    return term.excluded() ? "!!(" + all + ")" : all;
  }

  private String parameter(String value) {
    parameters.add(value);
    return "?" + parameters.size();
  }

  /** The query tree has no excluded terms. */
  private static Set<String> stems(String queryTree) {
    Set<String> stems = new HashSet<>();
    for (Matcher stem = QUOTED.matcher(queryTree); stem.find(); ) {
      stems.add(stem.group(1).replace("''", "'"));
    }
    return stems;
  }
}
