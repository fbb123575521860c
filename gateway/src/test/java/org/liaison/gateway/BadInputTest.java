package org.liaison.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.blankOrNullString;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.liaison.gateway.support.Samples;
import org.liaison.gateway.support.ServicePorts;

/** No service runs here: whatever is refused is refused before one is asked. */
@QuarkusTest
@QuarkusTestResource(ServicePorts.class)
class BadInputTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/documents?size=0 | size | SIZE_INVALID | 200",
        "/documents?size=201 | size | SIZE_INVALID | 200",
        "/events?size=10000 | size | SIZE_INVALID | 200",
        "/claims?size=abc | size | SIZE_INVALID | 200",
        "/commitments?size=-1 | size | SIZE_INVALID | 200",
        "/documents/01932b1d-91f0-7c3a-8a55-0d6f3be41c20/extraction?size=201 | size | SIZE_INVALID | 200",
        "/documents?from=2024-13 | from | DATE_INVALID | 2024-07",
        "/events?to=2024-02-30 | to | DATE_INVALID | 2024-07",
        "/timeline?from=tomorrow | from | DATE_INVALID | 2024-07",
        "/timeline?from=2025&to=2024 | from | DATE_INVALID | after",
        "/documents?kind=rumour | kind | VALIDATION_FAILED | joint-statement",
        "/events?type=party | type | VALIDATION_FAILED | meeting",
        "/events?type=meeting,party | type | VALIDATION_FAILED | meeting",
        "/events?type=meeting&type=party | type | VALIDATION_FAILED | meeting",
        "/events?status=unsure | status | VALIDATION_FAILED | confirmed",
        "/events?document=7 | document | VALIDATION_FAILED | UUID",
        "/timeline?by=week | by | VALIDATION_FAILED | month",
        "/actors?kind=ghost | kind | VALIDATION_FAILED | agency",
        "/documents?limit=5 | limit | VALIDATION_FAILED | size",
        "/events?Type=meeting | Type | VALIDATION_FAILED | type",
        "/areas?q=x | q | VALIDATION_FAILED | none",
        "/documents?size=1&size=2 | size | VALIDATION_FAILED | once",
        "/documents?q=a%00b | q | TEXT_INVALID | NUL",
        "/events?actor=%00 | actor | TEXT_INVALID | NUL",
        "/stream?from=x | from | VALIDATION_FAILED | after",
        "/stream?after=%20 | after | CURSOR_INVALID | id",
      })
  void aWrongParameterIsNamedWithWhatItMayBe(
      String path, String field, String code, String message) {
    problem(given().urlEncodingEnabled(false).get("/api/v1" + path).then(), 400, code)
        .body("errors.field", hasItem(field))
        .body("errors.message", hasItem(containsString(message)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"?q=%zz", "?q=禁毒", "?q=\"a\"", "/%zz", "?q=a|b", "?q=%"})
  void anAddressThatIsNoUriIsRefusedWithAProblem(String address) throws IOException {
    String answer = raw("GET /api/v1/documents" + address + " HTTP/1.1");

    assertThat(answer).startsWith("HTTP/1.1 400").contains("REQUEST_INVALID", "percent-encoded");
  }

  @Test
  void bytesThatAreNotUtf8AreNoQuery() {
    problem(
        given().urlEncodingEnabled(false).get("/api/v1/documents?q=%ff").then(),
        400,
        "TEXT_INVALID");
  }

  @ParameterizedTest
  @CsvSource({
    "/documents/7, DOCUMENT_NOT_FOUND",
    "/documents/%00, DOCUMENT_NOT_FOUND",
    "/documents/%ff, DOCUMENT_NOT_FOUND",
    "/documents/7/versions, DOCUMENT_NOT_FOUND",
    "/documents/7/extraction, DOCUMENT_NOT_FOUND",
    "/documents/01932b1d-91f0-7c3a-8a55-0d6f3be41c20/versions/0, VERSION_NOT_FOUND",
    "/documents/01932b1d-91f0-7c3a-8a55-0d6f3be41c20/versions/-1, VERSION_NOT_FOUND",
    "/documents/01932b1d-91f0-7c3a-8a55-0d6f3be41c20/versions/one, VERSION_NOT_FOUND",
    "/documents/01932b1d-91f0-7c3a-8a55-0d6f3be41c20/versions/99999999999/text, VERSION_NOT_FOUND",
    "/events/7, EVENT_NOT_FOUND",
    "/nothing, NOT_FOUND"
  })
  void whatCannotExistIsNotFound(String path, String code) {
    problem(given().urlEncodingEnabled(false).get("/api/v1" + path).then(), 404, code);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "?start=0&end=5",
        "?start=-1&end=5&exact=a",
        "?start=5&end=4&exact=a",
        "?start=x&end=5&exact=a"
      })
  void aPassageNeedsOffsetsAndText(String query) {
    problem(
        given().get("/api/v1/documents/" + Samples.ID + "/versions/1/passage" + query).then(),
        400,
        "VALIDATION_FAILED");
  }

  @Test
  void aBodyWithSeveralMistakesIsToldAllOfThem() {
    problem(
            post("{\"kind\": \"rumour\", \"text\": 7, \"colour\": \"red\"}"),
            400,
            "VALIDATION_FAILED")
        .body("errors.field", hasItem("kind"))
        .body("errors.field", hasItem("text"))
        .body("errors.field", hasItem("colour"))
        .body("errors.field", hasItem("publisher"));
  }

  @Test
  void brokenJsonIsToldWithItsPlace() {
    problem(post("{\"kind\": \"news\""), 400, "JSON_INVALID")
        .body("detail", containsString("line 1, column"));
  }

  @Test
  void anIdempotencyKeyThatCannotBeKeptIsRefused() {
    problem(
            given()
                .contentType("application/json")
                .header("Idempotency-Key", "two words")
                .body(Samples.submission())
                .post("/api/v1/documents")
                .then(),
            400,
            "VALIDATION_FAILED")
        .body("errors.field", hasItem("Idempotency-Key"));
  }

  @Test
  void aTextOfSixMegabytesIsRefusedWithAProblem() {
    String text = Samples.submission().replace("A text.", "a".repeat(6_000_000));

    problem(post(text), 413, "PAYLOAD_TOO_LARGE").body("detail", containsString("5242880"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"text/plain", "application/xml", "application/json; charset=gbk", "nonsense"})
  void otherMediaTypesAreRefused(String mediaType) {
    problem(
        given()
            .config(
                RestAssured.config()
                    .encoderConfig(
                        EncoderConfig.encoderConfig()
                            .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                            .encodeContentTypeAs(mediaType, ContentType.TEXT)))
            .header("Content-Type", mediaType)
            .body("{}".getBytes(StandardCharsets.UTF_8))
            .post("/api/v1/documents")
            .then(),
        415,
        "UNSUPPORTED_MEDIA_TYPE");
  }

  @Test
  void compressedBodiesAreRefused() {
    problem(
        given()
            .contentType("application/json")
            .header("Content-Encoding", "gzip")
            .body("{}")
            .post("/api/v1/documents")
            .then(),
        415,
        "UNSUPPORTED_MEDIA_TYPE");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/documents", "/stream"})
  void mediaTypesThatCannotBeServedAreToldSo(String path) {
    problem(given().accept("image/png").get("/api/v1" + path).then(), 406, "NOT_ACCEPTABLE");
  }

  @Test
  void otherMethodsAreToldWhichOnesThereAre() {
    problem(given().delete("/api/v1/documents").then(), 405, "METHOD_NOT_ALLOWED")
        .header("Allow", containsString("POST"));
    problem(given().post("/api/v1/stream").then(), 405, "METHOD_NOT_ALLOWED")
        .header("Allow", equalTo("GET"));
  }

  /** Sends a line as it is; every client library would mend it. */
  private static String raw(String requestLine) throws IOException {
    String request = requestLine + "\r\nHost: localhost\r\nConnection: close\r\n\r\n";
    try (Socket socket = new Socket("localhost", RestAssured.port)) {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static ValidatableResponse post(String body) {
    return given().contentType("application/json").body(body).post("/api/v1/documents").then();
  }

  private static ValidatableResponse problem(
      ValidatableResponse response, int status, String code) {
    return response
        .statusCode(status)
        .contentType("application/problem+json")
        .body("status", equalTo(status))
        .body("code", equalTo(code))
        .body(
            "type",
            equalTo("urn:liaison:problem:" + code.toLowerCase(Locale.ROOT).replace('_', '-')))
        .body("title", not(blankOrNullString()))
        .body("detail", not(blankOrNullString()))
        .body("instance", not(blankOrNullString()));
  }
}
