package org.liaison.gateway.stream;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.liaison.gateway.input.RawQuery;
import org.liaison.gateway.problem.ErrorCode;
import org.liaison.gateway.problem.Problem;
import org.liaison.gateway.problem.ProblemException;
import org.liaison.gateway.problem.Violations;

/**
 * What a client of the live stream asks for.
 *
 * @param after the cursor after which to go on; empty to begin now
 * @param kinds of changes that are wanted; none stands for all
 */
record StreamRequest(String after, Set<String> kinds) {

  private static final String AFTER = "after";
  private static final String KIND = "kind";
  private static final String LAST_EVENT_ID = "Last-Event-ID";
  private static final Pattern CURSOR = Pattern.compile("[\\x21-\\x7e]{0,512}");

  /**
   * Reads a request.
   *
   * @throws ProblemException if it is not one that can be served
   */
  static StreamRequest of(HttpServerRequest request) {
    if (!request.method().equals(HttpMethod.GET)) {
      throw new ProblemException(Problem.of(ErrorCode.METHOD_NOT_ALLOWED));
    }
    if (!accepts(request.getHeader(HttpHeaders.ACCEPT))) {
      throw new ProblemException(Problem.of(ErrorCode.NOT_ACCEPTABLE));
    }
    Map<String, List<String>> query = RawQuery.parse(request.query());
    String asked = after(query);
    String last = request.getHeader(LAST_EVENT_ID);
    // A browser that reconnects repeats the address and adds the header, which is newer.
    boolean resumes = last != null && !last.isEmpty();
    return new StreamRequest(
        checked(resumes ? LAST_EVENT_ID : AFTER, resumes ? last : asked), kinds(query));
  }

  /** Whether the client wants to hear of a change. */
  boolean wants(ChangeResponse change) {
    return kinds.isEmpty() || kinds.contains(change.kind());
  }

  private static Set<String> kinds(Map<String, List<String>> query) {
    Set<String> kinds =
        query.getOrDefault(KIND, List.of()).stream()
            .flatMap(Pattern.compile(",")::splitAsStream)
            .filter(kind -> !kind.isEmpty())
            .collect(Collectors.toUnmodifiableSet());
    Violations violations = new Violations();
    kinds.stream()
        .filter(kind -> !ChangeProtoMapper.KINDS.words().contains(kind))
        .forEach(
            kind ->
                violations.add(
                    KIND, "must be of " + String.join(", ", ChangeProtoMapper.KINDS.words())));
    violations.refuse();
    return kinds;
  }

  private static boolean accepts(String accept) {
    if (accept == null) {
      return true;
    }
    String lower = accept.toLowerCase(Locale.ROOT);
    return lower.contains("text/event-stream") || lower.contains("text/*") || lower.contains("*/*");
  }

  private static String after(Map<String, List<String>> query) {
    Violations violations = new Violations();
    query.forEach(
        (name, values) -> {
          if (!name.equals(AFTER) && !name.equals(KIND)) {
            violations.add(name, "is not a parameter here; known are after, kind");
          } else if (name.equals(AFTER) && values.size() > 1) {
            violations.add(name, "must be given once");
          }
        });
    violations.refuse();
    return query.getOrDefault(AFTER, List.of("")).get(0);
  }

  private static String checked(String field, String cursor) {
    Violations violations = new Violations();
    if (!CURSOR.matcher(cursor).matches()) {
      violations.add(field, ErrorCode.CURSOR_INVALID, "must be the id of an event of this stream");
    }
    violations.refuse();
    return cursor;
  }
}
