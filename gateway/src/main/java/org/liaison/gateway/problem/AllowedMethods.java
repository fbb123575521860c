package org.liaison.gateway.problem;

/** What a path takes, for the 'Allow' header of a 405; RESTEasy does not tell. */
final class AllowedMethods {

  private static final String READ = "GET, HEAD, OPTIONS";

  private AllowedMethods() {}

  /** The methods of a path that exists; a test holds them to the OpenAPI document. */
  static String of(String path) {
    if (path.equals("/api/v1/stream")) {
      return "GET";
    }
    if (path.equals("/api/v1/documents") || path.matches("/api/v1/documents/[^/]+/states")) {
      return READ + ", POST";
    }
    return path.matches("/api/v1/documents/[^/]+/(?:purge|tombstone/lift)")
        ? "POST, OPTIONS"
        : READ;
  }
}
