package org.liaison.local.system;

import static org.liaison.local.system.BadRequest.body;
import static org.liaison.local.system.BadRequest.bytes;
import static org.liaison.local.system.BadRequest.field;
import static org.liaison.local.system.BadRequest.mediaType;
import static org.liaison.local.system.BadRequest.path;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Everything that the gateway must refuse, with how it must say so. */
final class BadRequests {
  private static final String INVALID = "VALIDATION_FAILED";
  private static final String TEXT = "TEXT_INVALID";
  private static final String DATE = "DATE_INVALID";
  private static final String NOBODY =
      new UUID(0x0190_0000_0000_7000L, 0x8000_0000_0000_0000L).toString();

  private BadRequests() {}

  static Stream<BadRequest> all() {
    return Stream.of(
            bodies(), missing(), fields(), characters(), paths(), lists(), dates(), protocol())
        .flatMap(List::stream);
  }

  private static List<BadRequest> bodies() {
    return List.of(
        body("broken JSON", 400, "JSON_INVALID", "line 1", "{\"kind\": \"news\","),
        body("no JSON", 400, "JSON_INVALID", "JSON", "hello"),
        body("nothing", 400, "JSON_INVALID", "JSON", ""),
        body("null", 400, "JSON_INVALID", "object", "null"),
        body("a list", 400, "JSON_INVALID", "object", "[]"),
        body("two documents", 400, "JSON_INVALID", "", JsonDocument.without("url") + "{}"),
        body(
            "a name twice",
            400,
            "JSON_INVALID",
            "kind",
            "{\"kind\": \"news\", \"kind\": \"news\"}"),
        body("a bottomless list", 400, "JSON_INVALID", "", "[".repeat(100_000)),
        body(
            "an endless number", 400, "JSON_INVALID", "", "{\"kind\": 1" + "0".repeat(5_000) + "}"),
        body(
            "6 MB",
            413,
            "PAYLOAD_TOO_LARGE",
            "5",
            JsonDocument.with("text", quoted("a".repeat(6_000_000)))));
  }

  private static List<BadRequest> missing() {
    return Stream.of("kind", "title", "text", "publisher", "publishedOn")
        .map(name -> body("no " + name, 400, INVALID, name, JsonDocument.without(name)))
        .toList();
  }

  private static List<BadRequest> fields() {
    return List.of(
        field("colour", "\"red\"", INVALID),
        field("kind", "\"gossip\"", INVALID),
        field("kind", "\"NEWS\"", INVALID),
        field("kind", "null", INVALID),
        field("handling", "\"secret\"", INVALID),
        field("title", "\"  \"", INVALID),
        field("title", "7", INVALID),
        field("title", "{\"en\": \"A report\"}", INVALID),
        field("title", quoted("a".repeat(100_000)), INVALID),
        field("text", "\"\"", INVALID),
        field("text", "\" \\n\\t \\u00a0\"", INVALID),
        field("authors", "\"One\"", INVALID),
        field("authors", "[1]", INVALID),
        field("authors", "[\"\"]", INVALID),
        field("language", "\"no language!\"", INVALID),
        field("url", "\"not a url\"", INVALID),
        field("url", "\"javascript:alert(1)\"", INVALID),
        field("publishedOn", "\"2024-02-30\"", DATE),
        field("publishedOn", "\"2024-13-01\"", DATE),
        field("publishedOn", "\"yesterday\"", DATE),
        field("publishedOn", "\"2024-08-02T20:15:00\"", DATE),
        field("publishedOn", "\"2024-08-02T25:15:00Z\"", DATE),
        field("publishedOn", "20240802", INVALID));
  }

  private static List<BadRequest> characters() {
    byte[] latin =
        JsonDocument.with("title", "\"Caf\u00e9\"").getBytes(StandardCharsets.ISO_8859_1);
    Stream<BadRequest> escapes =
        Stream.of("title", "text", "publisher", "language", "url")
            .flatMap(
                name ->
                    Stream.of("\"a\\u0000b\"", "\"a\\ud800b\"", "\"\\udc00\"")
                        .map(value -> field(name, value, TEXT)));
    return Stream.concat(
            escapes,
            Stream.of(
                field("authors", "[\"a\\u0000b\"]", TEXT),
                bytes("not UTF-8", 400, TEXT, "UTF-8", latin),
                path("/documents?q=a%00b", 400, TEXT, "q"),
                path("/documents?q=%ff", 400, TEXT, "q"),
                path("/events?q=%ed%a0%80", 400, TEXT, "q")))
        .toList();
  }

  private static List<BadRequest> paths() {
    return List.of(
        path("/documents/" + NOBODY, 404, "DOCUMENT_NOT_FOUND", "document"),
        path("/documents/nonsense", 404, "DOCUMENT_NOT_FOUND", "document"),
        path("/documents/" + NOBODY + "/versions", 404, "DOCUMENT_NOT_FOUND", "document"),
        path("/documents/" + NOBODY + "/versions/1", 404, "DOCUMENT_NOT_FOUND", "document"),
        path("/documents/" + NOBODY + "/versions/1/text", 404, "DOCUMENT_NOT_FOUND", "document"),
        path("/documents/" + NOBODY + "/versions/x", 404, "VERSION_NOT_FOUND", "version"),
        path("/documents/" + NOBODY + "/extraction", 404, "DOCUMENT_NOT_FOUND", "document"),
        path("/events/" + NOBODY, 404, "EVENT_NOT_FOUND", "event"),
        path("/events/%27%20or%201=1", 404, "EVENT_NOT_FOUND", "event"),
        path("/nonsense", 404, "NOT_FOUND", "path"));
  }

  private static List<BadRequest> lists() {
    return Stream.of("/documents", "/events", "/claims", "/commitments")
        .flatMap(
            list ->
                Stream.of(
                    path(list + "?size=0", 400, "SIZE_INVALID", "200"),
                    path(list + "?size=10000", 400, "SIZE_INVALID", "200"),
                    path(list + "?size=-1", 400, "SIZE_INVALID", "200"),
                    path(list + "?size=many", 400, "SIZE_INVALID", "200"),
                    path(list + "?cursor=nonsense", 400, "CURSOR_INVALID", "cursor"),
                    path(list + "?cursor=AAAA", 400, "CURSOR_INVALID", "cursor"),
                    path(list + "?colour=red", 400, INVALID, "colour")))
        .toList();
  }

  private static List<BadRequest> dates() {
    Stream<BadRequest> ranges =
        Stream.of("/documents", "/events", "/timeline")
            .flatMap(
                list ->
                    Stream.of("2024-13", "2024-02-30", "yesterday", "2024-7-1", "99999")
                        .map(date -> path(list + "?from=" + date, 400, DATE, "from")));
    return Stream.concat(
            ranges,
            Stream.of(
                path("/events?type=party", 400, INVALID, "type"),
                path("/events?status=maybe", 400, INVALID, "status"),
                path("/documents?kind=gossip", 400, INVALID, "kind"),
                path("/timeline?by=week", 400, INVALID, "by")))
        .toList();
  }

  private static List<BadRequest> protocol() {
    return List.of(
        mediaType("text/plain"),
        mediaType("application/xml"),
        mediaType("application/octet-stream"),
        BadRequest.header("/documents", Map.of("Accept", "application/xml"), 406, "NOT_ACCEPTABLE"),
        BadRequest.header("/stream", Map.of("Last-Event-ID", "nonsense"), 400, "CURSOR_INVALID"),
        new BadRequest(
            "deletes all",
            405,
            "METHOD_NOT_ALLOWED",
            "Allow",
            api -> api.request().delete("/documents")));
  }

  private static String quoted(String text) {
    return '"' + text + '"';
  }
}
