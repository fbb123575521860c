package org.liaison.local.system;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Files that go between the services in several parts. */
@ExtendWith(SystemExtension.class)
class LargeFileIT {
  private static final int HALF_OF_REMARK = 1_000_000;

  private final Api api;

  LargeFileIT(RunningSystem system) {
    this.api = system.api();
  }

  @Test
  void isGivenOutAsItCame() {
    byte[] page = page(1);

    Response kept =
        api.request()
            .multiPart("kind", "news")
            .multiPart("title", "Harbour seminar, at length")
            .multiPart("publisher", "Harbour Wire")
            .multiPart("publishedOn", "2024-06-21")
            .multiPart("file", "page.html", page)
            .post("/documents");

    assertThat(kept.statusCode()).as(kept.asString()).isEqualTo(201);
    String original =
        "/documents/%s/versions/1/original".formatted(kept.jsonPath().getString("id"));
    Response found = api.request().get(original);
    assertThat(found.asByteArray()).isEqualTo(page);
    assertThat(found.contentType()).isEqualTo("text/html");
    Response again = api.request().header("If-None-Match", found.header("ETag")).get(original);
    assertThat(again.statusCode()).isEqualTo(304);
  }

  @Test
  void isTakenFromAnArchive() throws IOException {
    ByteArrayOutputStream archive = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(archive)) {
      for (int number : List.of(2, 3)) {
        zip.putNextEntry(new ZipEntry(number + ".html"));
        zip.write(page(number));
      }
    }

    Response kept =
        api.request()
            .contentType("application/zip")
            .queryParam("kind", "news")
            .queryParam("publisher", "Harbour Wire")
            .queryParam("publishedOn", "2024-06-21")
            .body(archive.toByteArray())
            .post("/imports");

    assertThat(kept.statusCode()).as(kept.asString()).isEqualTo(202);
    assertThat(kept.jsonPath().getInt("failed")).as(kept.asString()).isZero();
    assertThat(kept.jsonPath().getInt("nextLine")).isEqualTo(3);
  }

  /** A page of its own with a remark that does not shrink to nothing. */
  private static byte[] page(int number) {
    byte[] remark = new byte[HALF_OF_REMARK];
    new Random(number).nextBytes(remark);
    String page =
        new String(SampleFiles.html(), UTF_8)
            .replace("sealed boxes", "sealed boxes of lot " + number);
    return (page + "<!--" + HexFormat.of().formatHex(remark) + "-->").getBytes(UTF_8);
  }
}
