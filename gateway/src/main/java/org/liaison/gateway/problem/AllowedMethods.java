package org.liaison.gateway.problem;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a path takes, for the 'Allow' header of a 405; RESTEasy does not tell. */
final class AllowedMethods {

  private static final String READ = "GET, HEAD, OPTIONS";

  private static final Pattern IMPORT = Pattern.compile("/api/v1/imports/[^/]+(/\\w+)?");

  private static final Pattern STEPS =
      Pattern.compile(
          "/api/v1/(?:events/[^/]+/(?:confirm|reject|evidence|merge|apart|split|undo)"
              + "|commitments/[^/]+/(?:status|undo)"
              + "|notices/[^/]+/(?:acknowledgements|answers|close)"
              + "|subscriptions/(?:preview|[^/]+/(?:pause|resume|secret|test|replay))"
              + "|cases/[^/]+/(?:requests|requests/[^/]+/answer|close|reopen))");

  private AllowedMethods() {}

  /** The methods of a path that exists; a test holds them to the OpenAPI document. */
  static String of(String path) {
    Matcher oneImport = IMPORT.matcher(path);
    if (oneImport.matches()) {
      return ofImport(String.valueOf(oneImport.group(1)));
    }
    if (path.matches("/api/v1/documents/[^/]+/states")) {
      return READ + ", POST";
    }
    if (path.matches("/api/v1/documents/[^/]+/(?:purge|tombstone/lift)")) {
      return "POST, OPTIONS";
    }
    if (path.matches("/api/v1/sources/[^/]+")) {
      return "DELETE, " + READ + ", PATCH";
    }
    if (path.matches("/api/v1/subscriptions/(?!preview$)[^/]+")) {
      return "DELETE, " + READ + ", PUT";
    }
    if (path.matches("/api/v1/(?:cases|notices|events)/[^/]+") && !path.endsWith("/export")) {
      return READ + ", PATCH";
    }
    if (STEPS.matcher(path).matches() || path.matches("/api/v1/sources/[^/]+/poll")) {
      return "OPTIONS, POST";
    }
    if (path.matches("/api/v1/controls/(?!comparison$|delays$|export$)[^/]+")) {
      return READ + ", PATCH";
    }
    return switch (path) {
      case "/api/v1/cases",
          "/api/v1/commitments",
          "/api/v1/controls",
          "/api/v1/documents",
          "/api/v1/events",
          "/api/v1/imports",
          "/api/v1/notices",
          "/api/v1/sources",
          "/api/v1/subscriptions" ->
          READ + ", POST";
      case "/api/v1/stream" -> "GET";
      default -> READ;
    };
  }

  private static String ofImport(String part) {
    return switch (part) {
      case "null" -> READ + ", PUT";
      case "/cancel" -> "OPTIONS, POST";
      case "/events" -> "GET";
      default -> READ;
    };
  }
}
