package org.liaison.gateway.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.liaison.documents.v1.Handling;
import org.liaison.documents.v1.SubmitDocumentRequest;
import org.liaison.gateway.problem.FieldError;
import org.liaison.gateway.problem.Problem;
import org.liaison.gateway.problem.ProblemException;
import org.liaison.gateway.support.Samples;

class SubmissionReaderTest {

  @Test
  void everythingThatIsWrongIsToldAtOnce() {
    Problem problem =
        refused(
            """
            {"kind": "rumour", "titel": "x", "text": " \\n", "publisher": 7, "authors": ["a", null],
             "publishedOn": "2024-02-30", "handling": "pink"}
            """);

    assertThat(problem.status()).isEqualTo(400);
    assertThat(problem.code()).isEqualTo("VALIDATION_FAILED");
    assertThat(problem.errors())
        .extracting(FieldError::field)
        .containsExactlyInAnyOrder(
            "kind", "titel", "title", "text", "publisher", "authors[1]", "publishedOn", "handling");
  }

  @Test
  void brokenJsonIsToldWithLineAndColumn() {
    Problem problem = refused("{\"kind\": \"news\",\n  \"title\" \"x\"}");

    assertThat(problem.code()).isEqualTo("JSON_INVALID");
    assertThat(problem.detail()).contains("line 2, column");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "[]", "null", "\"text\"", "{} {}", "{\"kind\":\"news\",\"kind\":\"news\"}"})
  void whatIsNotOneObjectIsNotRead(String body) {
    assertThat(refused(body).code()).isEqualTo("JSON_INVALID");
  }

  @Test
  void jsonNestedWithoutEndIsRefused() {
    assertThat(refused("{\"a\":".repeat(100_000)).code()).isEqualTo("JSON_INVALID");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\\u0000", "\\ud800", "\\udc00\\ud800", "\\ud800x"})
  void charactersThatNoTextMayHoldAreRefusedInEveryField(String escape) {
    for (String field :
        List.of("kind", "title", "text", "language", "publisher", "publishedOn", "url")) {
      Problem problem = refused("{\"" + field + "\": \"a" + escape + "\"}");
      assertThat(problem.errors()).extracting(FieldError::field).contains(field);
    }
    assertThat(refused("{\"authors\": [\"" + escape + "\"]}").errors())
        .extracting(FieldError::field)
        .contains("authors[0]");
    assertThat(refused("{\"a" + escape + "\": 1}").detail()).doesNotContain("\0");
  }

  @Test
  void onlyCharactersThatAreWrongHaveACodeOfTheirOwn() {
    String body = Samples.submission().replace("A text.", "A \\u0000.");
    assertThat(refused(body).code()).isEqualTo("TEXT_INVALID");
  }

  @Test
  void bytesThatAreNotUtf8AreRefused() {
    byte[] body = Samples.submission().getBytes(StandardCharsets.UTF_8);
    body[body.length / 2] = (byte) 0xff;
    assertThat(refused(body).code()).isEqualTo("TEXT_INVALID");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024-13-01",
        "2024-02-30",
        "yesterday",
        "2024",
        "2024-08-02T25:00:00Z",
        "2024-08-02T20:15:00",
        "+12345-01-01"
      })
  void aDayThatDoesNotExistIsRefused(String date) {
    String body = Samples.submission().replace("2025-03-04", date);
    assertThat(refused(body).code()).isEqualTo("DATE_INVALID");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2024-02-29", "2024-08-02T20:15:00+08:00", "2024-08-02T20:15:00Z"})
  void daysAndMomentsWithOffsetAreTakenAsGiven(String date) {
    String body = Samples.submission().replace("2025-03-04", date);
    assertThat(read(body).publishedOn()).isEqualTo(date);
  }

  @ParameterizedTest
  @CsvSource({
    "clear, HANDLING_CLEAR",
    "TLP:amber, HANDLING_AMBER",
    "tlp:AMBER+strict, HANDLING_AMBER_STRICT",
    "RED, HANDLING_RED",
    "'', HANDLING_CLEAR"
  })
  void markingsAreTakenAsPeopleWriteThem(String text, Handling handling) {
    String body =
        Samples.submission().replace("\"kind\"", "\"handling\": \"" + text + "\", \"kind\"");

    SubmitDocumentRequest request = DocumentProtoMapper.toProto(read(body), "");

    assertThat(request.getMetadata().getHandling()).isEqualTo(handling);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"'; DROP TABLE document; --", "<script>alert(1)</script>", "禁毒 \uD83D\uDE00"})
  void textIsPassedOnAsItIs(String text) {
    SubmitDocumentRequest request =
        DocumentProtoMapper.toProto(read(Samples.submission().replace("A text.", text)), "key-1");

    assertThat(request.getText()).isEqualTo(text);
    assertThat(request.getIdempotencyKey()).isEqualTo("key-1");
  }

  private static SubmissionRequest read(String body) {
    return SubmissionReader.read(body.getBytes(StandardCharsets.UTF_8));
  }

  private static Problem refused(String body) {
    return refused(body.getBytes(StandardCharsets.UTF_8));
  }

  private static Problem refused(byte[] body) {
    return catchThrowableOfType(ProblemException.class, () -> SubmissionReader.read(body))
        .problem();
  }
}
