package org.liaison.gateway.imports;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.liaison.gateway.document.ArchiveDefaults;
import org.liaison.gateway.input.Paths;
import org.liaison.gateway.input.RawQuery;
import org.liaison.gateway.problem.ErrorCode;
import org.liaison.gateway.problem.Problem;
import org.liaison.gateway.problem.ProblemException;
import org.liaison.gateway.problem.Violations;

/**
 * What a client that sends many documents asks for.
 *
 * @param id of the import to begin or to go on with; empty for a new one
 * @param firstLine the number that the first line of the body has in the import
 * @param query what else is said in the address; of a form, nothing may be
 */
record UploadRequest(String id, Body body, long firstLine, Map<String, List<String>> query) {

  /** How documents come. */
  enum Body {
    LINES,
    ARCHIVE,
    FORM
  }

  private static final String LINE = "line";
  private static final Map<String, Body> BODIES =
      Map.of(
          "application/x-ndjson",
          Body.LINES,
          "application/zip",
          Body.ARCHIVE,
          "multipart/form-data",
          Body.FORM);

  /**
   * Reads a request.
   *
   * @param id as the path has it; null if it has none
   * @throws ProblemException if it is not one that can be served
   */
  static UploadRequest of(HttpServerRequest request, String id) {
    Body body = body(request);
    Map<String, List<String>> query = RawQuery.parse(request.query());
    String plainId =
        id == null ? "" : Paths.id(id, ErrorCode.IMPORT_NOT_FOUND).toLowerCase(Locale.ROOT);
    if (body == Body.ARCHIVE) {
      ArchiveDefaults.of(query);
      return new UploadRequest(plainId, body, 1, query);
    }
    boolean resumable = body == Body.LINES && request.method().equals(HttpMethod.PUT);
    Violations violations = new Violations();
    query.forEach(
        (name, values) -> {
          if (!name.equals(LINE) || !resumable) {
            violations.add(name, "is not a parameter here");
          } else if (values.size() > 1) {
            violations.add(name, "must be given once");
          }
        });
    long line = line(query.getOrDefault(LINE, List.of("1")).get(0), violations);
    violations.refuse();
    return new UploadRequest(plainId, body, line, Map.of());
  }

  private static Body body(HttpServerRequest request) {
    String type = String.valueOf(request.getHeader(HttpHeaders.CONTENT_TYPE));
    String encoding = request.getHeader(HttpHeaders.CONTENT_ENCODING);
    Body body = BODIES.get(type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT));
    if (body == null || (encoding != null && !encoding.equalsIgnoreCase("identity"))) {
      throw new ProblemException(
          Problem.of(
              ErrorCode.UNSUPPORTED_MEDIA_TYPE,
              "The body must be application/x-ndjson in UTF-8, not compressed, application/zip, or"
                  + " multipart/form-data with a ZIP."));
    }
    return body;
  }

  private static long line(String text, Violations violations) {
    try {
      long line = Long.parseLong(text);
      if (line >= 1) {
        return line;
      }
    } catch (NumberFormatException e) {
      // Told below, together with numbers that are too small.
    }
    violations.add(LINE, "must be the number of the body's first line, 1 or more");
    return 1;
  }
}
