package org.liaison.documents.search.persistence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.liaison.documents.search.domain.PreparedQuery;
import org.liaison.documents.search.domain.QueryExpression;
import org.liaison.documents.search.domain.QueryPart;
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
      select cast(query as text), cast(%s as text[]), set_config('enable_seqscan', 'off', true)
      from (select %s as query) whole""";

  private final Session session;
  private final List<String> parameters = new ArrayList<>();

  QueryPreparation(Session session) {
    this.session = session;
  }

  PreparedQuery prepare(QueryExpression expression) {
    if (expression.alternatives().isEmpty()) {
      return PreparedQuery.ofNothing();
    }
    List<QueryTerm> worded =
        expression.sought().stream().filter(term -> !term.words().isEmpty()).toList();
    String stems =
        worded.stream()
            .map(term -> "cast(" + words(term) + " as text)")
            .collect(Collectors.joining(", ", "array[", "]"));
    String whole =
        expression.alternatives().stream().map(this::all).collect(Collectors.joining(" || "));
    NativeQuery<Object[]> query =
        session.createNativeQuery(PREPARE.formatted(stems, whole), Object[].class);
    for (int i = 0; i < parameters.size(); i++) {
      query.setParameter(i + 1, parameters.get(i));
    }
    Object[] row = query.getSingleResult();
    return new PreparedQuery(
        (String) row[0], stems(worded, (String[]) row[1]), runs(expression.sought()));
  }

  private String all(List<QueryPart> parts) {
    return parts.stream().map(this::part).collect(Collectors.joining(" && ", "(", ")"));
  }

  private String part(QueryPart part) {
    return part.anyOf().stream()
        .map(terms -> terms.stream().map(this::term).collect(Collectors.joining(" && ", "(", ")")))
        .collect(Collectors.joining(" || ", "(", ")"));
  }

  private String term(QueryTerm term) {
    List<String> parts = new ArrayList<>();
    if (!term.words().isEmpty()) {
      parts.add(words(term));
    }
    term.hanQueries().forEach(han -> parts.add("cast(%s as tsquery)".formatted(parameter(han))));
    String all = String.join(" && ", parts);
    return term.excluded() ? "!!(" + all + ")" : all;
  }

  private String words(QueryTerm term) {
    String words = term.phrase() ? '"' + term.words() + '"' : term.words();
    return "websearch_to_tsquery('english', %s)".formatted(parameter(words));
  }

  private String parameter(String value) {
    parameters.add(value);
    return "?" + parameters.size();
  }

  /** The terms that look for each stem. */
  private static Map<String, List<QueryTerm>> stems(List<QueryTerm> terms, String[] queries) {
    Map<String, List<QueryTerm>> stems = new HashMap<>();
    for (int i = 0; i < queries.length; i++) {
      for (Matcher stem = QUOTED.matcher(queries[i]); stem.find(); ) {
        String key = stem.group(1).replace("''", "'");
        stems.computeIfAbsent(key, unused -> new ArrayList<>()).add(terms.get(i));
      }
    }
    return stems;
  }

  private static Map<String, List<QueryTerm>> runs(List<QueryTerm> terms) {
    Map<String, List<QueryTerm>> runs = new HashMap<>();
    for (QueryTerm term : terms) {
      for (String run : term.hanRuns()) {
        runs.computeIfAbsent(run, unused -> new ArrayList<>()).add(term);
      }
    }
    return runs;
  }
}
