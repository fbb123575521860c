package org.liaison.gateway.problem;

/** What a path takes, for the 'Allow' header of a 405; RESTEasy does not tell. */
final class AllowedMethods {

  private static final String READ = "GET, HEAD, OPTIONS";

  private AllowedMethods() {}

  /** The methods of a path that exists; a test holds them to the OpenAPI document. */
  static String of(String path) {
    return switch (path) {
      case "/api/v1/documents" -> READ + ", POST";
      case "/api/v1/stream" -> "GET";
      default -> READ;
    };
  }
}
