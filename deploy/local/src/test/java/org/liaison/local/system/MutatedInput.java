package org.liaison.local.system;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.Locale;

/** A way in that takes bytes, with sound ones. */
enum MutatedInput {
  JSON,
  NDJSON,
  TEXT,
  HTML,
  PDF,
  DOCX,
  ZIP;

  private static final String LINE =
      "{\"kind\": \"news\", \"title\": \"Harbour seminar\", \"publisher\": \"Harbour Wire\", "
          + "\"authors\": [\"Ana Soto\"], \"publishedOn\": \"2024-06-21\", \"language\": \"en\", "
          + "\"url\": \"https://wire.example/seminar?page=%d\", \"text\": \"Both offices met. 双方会晤。\\n\"}";

  byte[] sample() {
    return switch (this) {
      case JSON -> LINE.formatted(0).getBytes(UTF_8);
      case NDJSON ->
          String.join("\n", LINE.formatted(1), LINE.formatted(2), "", LINE.formatted(3))
              .getBytes(UTF_8);
      case TEXT -> SampleFiles.text();
      case HTML -> SampleFiles.html();
      case PDF -> SampleFiles.pdf();
      case DOCX -> SampleFiles.docx();
      case ZIP -> SampleFiles.archive();
    };
  }

  Response send(Api api, byte[] bytes) {
    return switch (this) {
      case JSON -> api.request().contentType(ContentType.JSON).body(bytes).post("/documents");
      case NDJSON -> api.request().contentType("application/x-ndjson").body(bytes).post("/imports");
      case ZIP ->
          api.request()
              .contentType("application/zip")
              .queryParam("kind", "news")
              .queryParam("publisher", "Harbour Wire")
              .queryParam("publishedOn", "2024-06-21")
              .body(bytes)
              .post("/imports");
      default ->
          api.request()
              .multiPart("kind", "news")
              .multiPart("title", "Harbour seminar")
              .multiPart("publisher", "Harbour Wire")
              .multiPart("publishedOn", "2024-06-21")
              .multiPart("file", "sample." + name().toLowerCase(Locale.ROOT), bytes)
              .post("/documents");
    };
  }
}
