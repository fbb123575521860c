package org.liaison.local.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong is refused with a reason, never with a failure of ours, and leaves no trace. */
@ExtendWith(SystemExtension.class)
class BadInputIT {
  private static final String HOSTILE =
      "'); DROP TABLE document; -- <script>alert('x')</script> <img src=x onerror=alert(1)>"
          + " ${jndi:ldap://x} #{7*7} %s %n \\u0041 \"quoted\" & &amp; ../../etc/passwd";

  private final Api api;

  BadInputIT(RunningSystem system) {
    api = system.api();
  }

  static List<BadRequest> badRequests() {
    return BadRequests.all().toList();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("badRequests")
  void isRefusedWithACodeAndWhatToFixAndNothingIsStored(BadRequest bad) {
    int before = total();

    Response answer = bad.call().apply(api);

    String told = bad + " -> " + answer.asString();
    assertThat(answer.statusCode()).as(told).isEqualTo(bad.status());
    assertThat(answer.contentType()).as(told).startsWith("application/problem+json");
    JsonPath problem = answer.jsonPath();
    assertThat(problem.getString("code")).as(told).isEqualTo(bad.code());
    assertThat(problem.getString("detail")).isNotBlank();
    assertThat(answer.asString()).as(told).contains(bad.hint());
    assertThat(total()).as(told).isEqualTo(before);
  }

  @Test
  void hostileTextInEveryFieldIsDataAndComesBackAsItWas() {
    Submission document =
        Submission.of("Publisher " + HOSTILE, "Text.\n\n" + HOSTILE)
            .titled("Title " + HOSTILE)
            .by(List.of("Author " + HOSTILE, "Second " + HOSTILE))
            .at("https://example.org/?q=%27);DROP%20TABLE%20document;--&b=%3Cscript%3E");

    String id = api.accepted(document);

    Map<String, Object> stored = api.get("/documents/" + id, Map.of()).getMap("$");
    assertThat(stored)
        .containsEntry("title", document.title())
        .containsEntry("publisher", document.publisher())
        .containsEntry("authors", document.authors())
        .containsEntry("url", document.url());
    assertThat(api.text(id, 1)).isEqualTo(document.text());
    assertThat(api.all("/documents", Map.of("publisher", document.publisher()), 50))
        .extracting("id")
        .containsExactly(id);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        HOSTILE,
        "'",
        "\"",
        "-",
        "\"open",
        "a & | ! ( ) :* <->",
        "\\",
        "%",
        "_",
        "😀",
        "中'文",
        "--",
        "- -",
        "\u0001\u0002"
      })
  void anyWordsCanBeSearchedFor(String words) {
    for (String list : List.of("/documents", "/events", "/claims", "/commitments", "/timeline")) {
      Response answer = api.request().queryParam("q", words).get(list);

      assertThat(answer.statusCode()).as(list + ": " + answer.asString()).isLessThan(500);
    }
  }

  @Test
  void aKeyThatWasUsedForAnotherDocumentIsRefused() {
    String key = UUID.randomUUID().toString();
    Submission first = Submission.of("Gazette of Keys", "The first text.");
    int created = submit(key, first).statusCode();
    int repeated = submit(key, first).statusCode();

    Response other = submit(key, first.withText("Another text."));

    assertThat(List.of(created, repeated)).containsExactly(201, 201);
    assertThat(other.statusCode()).isBetween(400, 499);
    assertThat(other.jsonPath().getString("code")).isEqualTo("IDEMPOTENCY_KEY_REUSED");
    assertThat(api.all("/documents", Map.of("publisher", "Gazette of Keys"), 50)).hasSize(1);
  }

  @Test
  void aCursorOfOneListIsRefusedByAnother() {
    api.accepted(Submission.of("Gazette of Cursors", "One."));
    api.accepted(Submission.of("Gazette of Cursors", "Two."));
    String cursor = api.get("/documents", Map.of("size", 1)).getString("next");

    Response answer = api.request().queryParam("cursor", cursor).get("/events");

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.jsonPath().getString("code")).isEqualTo("CURSOR_INVALID");
  }

  private Response submit(String key, Submission document) {
    return api.request()
        .header("Idempotency-Key", key)
        .contentType(ContentType.JSON)
        .body(document)
        .post("/documents");
  }

  private int total() {
    return api.get("/documents", Map.of("size", 1)).getInt("total");
  }
}
