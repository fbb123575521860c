package org.liaison.gateway.imports;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.liaison.gateway.document.ArchiveDefaults;
import org.liaison.gateway.input.Paths;
import org.liaison.gateway.input.RawQuery;
import org.liaison.gateway.problem.ErrorCode;
import org.liaison.gateway.problem.Problem;
import org.liaison.gateway.problem.ProblemException;
import org.liaison.gateway.problem.Violations;

/**
 * What a client that sends lines asks for.
 *
 * @param id of the import to begin or to go on with; empty for a new one
 * @param firstLine the number that the first line of the body has in the import
 * @param archive what is said of the files of a ZIP; nothing if lines come
 */
record UploadRequest(String id, long firstLine, Optional<ArchiveDefaults> archive) {

  private static final String LINE = "line";
  private static final String NDJSON = "application/x-ndjson";
  private static final String ZIP = "application/zip";

  /**
   * Reads a request.
   *
   * @param id as the path has it; null if it has none
   * @throws ProblemException if it is not one that can be served
   */
  static UploadRequest of(HttpServerRequest request, String id) {
    String type = type(request);
    Map<String, List<String>> query = RawQuery.parse(request.query());
    String plainId =
        id == null ? "" : Paths.id(id, ErrorCode.IMPORT_NOT_FOUND).toLowerCase(Locale.ROOT);
    if (type.equals(ZIP)) {
      return new UploadRequest(plainId, 1, Optional.of(ArchiveDefaults.of(query)));
    }
    boolean resumable = request.method().equals(HttpMethod.PUT);
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
    return new UploadRequest(plainId, line, Optional.empty());
  }

  private static String type(HttpServerRequest request) {
    String type = String.valueOf(request.getHeader(HttpHeaders.CONTENT_TYPE));
    String encoding = request.getHeader(HttpHeaders.CONTENT_ENCODING);
    String plain = type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    boolean known = plain.equals(NDJSON) || plain.equals(ZIP);
    if (!known || (encoding != null && !encoding.equalsIgnoreCase("identity"))) {
      throw new ProblemException(
          Problem.of(
              ErrorCode.UNSUPPORTED_MEDIA_TYPE,
              "The body must be " + NDJSON + " in UTF-8, not compressed, or " + ZIP + "."));
    }
    return plain;
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
