package org.liaison.gateway.imports;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import com.google.protobuf.ByteString;
import io.grpc.Status.Code;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liaison.documents.v1.AppendFileRequest;
import org.liaison.documents.v1.AppendFileResponse;
import org.liaison.documents.v1.AppendLinesRequest;
import org.liaison.documents.v1.AppendLinesResponse;
import org.liaison.documents.v1.FinishImportResponse;
import org.liaison.documents.v1.GetImportResponse;
import org.liaison.documents.v1.Import;
import org.liaison.documents.v1.ImportFailure;
import org.liaison.documents.v1.ImportFieldError;
import org.liaison.documents.v1.ImportLine;
import org.liaison.documents.v1.ImportRefusal;
import org.liaison.documents.v1.ImportState;
import org.liaison.documents.v1.ImportsServiceGrpc;
import org.liaison.documents.v1.ListImportFailuresResponse;
import org.liaison.documents.v1.StartImportResponse;
import org.liaison.gateway.support.Failures;
import org.liaison.gateway.support.FakeService;
import org.liaison.gateway.support.Samples;
import org.liaison.gateway.support.ServicePorts;

@QuarkusTest
@QuarkusTestResource(ServicePorts.class)
class ImportUploadTest {

  private static final String IMPORTS = "/api/v1/imports";
  private static final String ONE = IMPORTS + "/" + Samples.ID;
  private static final String LINE = Samples.submission().replace("\n", " ");

  @ConfigProperty(name = "quarkus.grpc.clients.documents.test-port")
  int documentsPort;

  private final List<ImportLine> kept = new CopyOnWriteArrayList<>();
  private final AtomicReference<Import> job =
      new AtomicReference<>(
          Import.newBuilder()
              .setId(Samples.ID)
              .setState(ImportState.IMPORT_STATE_RUNNING)
              .setNextLine(1)
              .setStartedAt(Samples.timestamp(Samples.ACCEPTED))
              .setUpdatedAt(Samples.timestamp(Samples.ACCEPTED))
              .build());
  private final AtomicInteger begun = new AtomicInteger();
  private final AtomicInteger failuresToCome = new AtomicInteger();
  private FakeService documents;

  @BeforeEach
  void start() {
    documents =
        new FakeService(documentsPort)
            .answering(
                ImportsServiceGrpc.getStartImportMethod(),
                request -> {
                  begun.incrementAndGet();
                  return StartImportResponse.newBuilder().setImport(job.get()).build();
                })
            .answering(ImportsServiceGrpc.getAppendLinesMethod(), this::append)
            .collecting(ImportsServiceGrpc.getAppendFileMethod(), this::appendFile)
            .answering(
                ImportsServiceGrpc.getFinishImportMethod(),
                request -> FinishImportResponse.newBuilder().setImport(finish()).build())
            .answering(
                ImportsServiceGrpc.getGetImportMethod(),
                request -> GetImportResponse.newBuilder().setImport(job.get()).build())
            .answering(
                ImportsServiceGrpc.getListImportFailuresMethod(),
                request ->
                    ListImportFailuresResponse.newBuilder()
                        .addFailures(failure())
                        .setNextPageToken("7")
                        .build())
            .start();
  }

  @AfterEach
  void stop() {
    documents.close();
  }

  @Test
  void everyLineIsHandedOverInItsOrder() {
    String stream =
        IntStream.range(0, 1_000)
            .mapToObj(n -> LINE.replace("A title", "Title " + n))
            .collect(Collectors.joining("\n"));

    post(stream)
        .statusCode(202)
        .header("Location", equalTo(ONE))
        .body("state", equalTo("done"))
        .body("nextLine", equalTo(1_001))
        .body("bytes", equalTo(stream.length()));

    assertThat(kept)
        .extracting(line -> line.getText().getMetadata().getTitle())
        .containsExactlyElementsOf(IntStream.range(0, 1_000).mapToObj(n -> "Title " + n).toList());
  }

  @Test
  void aStreamLargerThanAnySingleBodyIsTaken() {
    String text = "Long text. ".repeat(100_000);
    String stream = (LINE.replace("A text.", text) + "\n").repeat(40);

    post(stream).statusCode(202).body("nextLine", equalTo(41));

    assertThat(kept).hasSize(40).allMatch(line -> line.getText().getText().equals(text));
  }

  @Test
  void aBadLineIsToldAsASingleSubmissionWouldBe() {
    post("{\n\n" + LINE + "\n[]\n" + LINE.replace("\"news\"", "\"gossip\"") + "\n")
        .statusCode(202)
        .body("nextLine", equalTo(6));

    assertThat(kept.get(0).getRefusal().getCode()).isEqualTo("JSON_INVALID");
    assertThat(kept.get(1)).isEqualTo(ImportLine.getDefaultInstance());
    assertThat(kept.get(2).hasText()).isTrue();
    assertThat(kept.get(3).getRefusal().getCode()).isEqualTo("JSON_INVALID");
    assertThat(kept.get(4).getRefusal().getErrors(0).getField()).isEqualTo("kind");
  }

  @Test
  void bytesThatAreNoUtf8AndLinesThatAreTooLongAreToldByLine() {
    byte[] broken =
        (LINE + "\n" + "x".repeat(6 << 20) + "\n" + LINE).getBytes(StandardCharsets.ISO_8859_1);
    broken[12] = (byte) 0xFF;

    given().contentType("application/x-ndjson").body(broken).post(IMPORTS).then().statusCode(202);

    assertThat(kept.get(0).getRefusal().getCode()).isEqualTo("TEXT_INVALID");
    assertThat(kept.get(1).getRefusal().getCode()).isEqualTo("PAYLOAD_TOO_LARGE");
    assertThat(kept.get(2).hasText()).isTrue();
  }

  @Test
  void whatIsKeptAlreadyIsPassedOver() {
    job.updateAndGet(now -> now.toBuilder().setNextLine(3).build());

    put("?line=2", "passed over\n" + LINE).statusCode(202).body("nextLine", equalTo(4));

    assertThat(kept).hasSize(1).allMatch(ImportLine::hasText);
  }

  @Test
  void linesMustNotBeLeftOut() {
    put("?line=2", LINE).statusCode(409).body("code", equalTo("IMPORT_LINE_MISSING"));

    assertThat(kept).isEmpty();
  }

  @Test
  void aServiceThatIsAwayForAWhileCostsNothing() {
    failuresToCome.set(4);

    post(LINE).statusCode(202).body("nextLine", equalTo(2));

    assertThat(kept).hasSize(1);
  }

  @Test
  void whatIsWrongWithTheRequestIsTold() {
    given().contentType("text/csv").body(bytes("a,b")).post(IMPORTS).then().statusCode(415);
    put("?lien=2", LINE).statusCode(400).body("errors.field", hasItem("lien"));
    put("?line=0", LINE).statusCode(400).body("errors.field", hasItem("line"));
    given()
        .contentType("application/x-ndjson")
        .body(bytes(LINE))
        .put(IMPORTS + "/seven")
        .then()
        .statusCode(404)
        .body("code", equalTo("IMPORT_NOT_FOUND"));
  }

  @Test
  void filesOfAnArchiveAreHandedOverOneByOne() throws IOException {
    given()
        .contentType("application/zip")
        .body(archive("one.txt", "two.txt"))
        .post(IMPORTS + "?kind=briefing&publishedOn=2025-03-04")
        .then()
        .statusCode(202)
        .body("nextLine", equalTo(3));

    assertThat(kept).extracting(ImportLine::getName).containsExactly("one.txt", "two.txt");
    assertThat(kept.get(1).getFile().getContent().toStringUtf8()).isEqualTo("two.txt");
  }

  @Test
  void aLargeFileOfAnArchiveIsHandedOverInParts() throws IOException {
    byte[] large = new byte[1_500_000];
    new Random(1).nextBytes(large);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (String name : List.of("one.pdf", "two.pdf")) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(large);
      }
    }
    given()
        .contentType("application/zip")
        .body(bytes.toByteArray())
        .post(IMPORTS + "?kind=briefing&publishedOn=2025-03-04")
        .then()
        .statusCode(202)
        .body("nextLine", equalTo(3))
        .body("bytes", equalTo(3_000_000));

    assertThat(kept).extracting(ImportLine::getName).containsExactly("one.pdf", "two.pdf");
    for (ImportLine line : kept) {
      assertThat(line.getFile().getContent().toByteArray()).isEqualTo(large);
      assertThat(line.getFile().getMetadata().getPublishedOn()).isEqualTo("2025-03-04");
    }
  }

  @Test
  void anArchiveMayComeAsTheFileOfAForm() throws IOException {
    given()
        .multiPart("kind", "briefing")
        .multiPart("file", "briefings.zip", archive("one.txt", "two.txt"), "application/zip")
        .multiPart(
            new MultiPartSpecBuilder("通讯社")
                .controlName("publisher")
                .charset(StandardCharsets.UTF_8)
                .build())
        .post(IMPORTS)
        .then()
        .statusCode(202)
        .body("nextLine", equalTo(3));

    assertThat(kept).extracting(ImportLine::getName).containsExactly("one.txt", "two.txt");
    assertThat(kept.get(1).getFile().getMetadata().getPublisher()).isEqualTo("通讯社");
  }

  @Test
  void anArchiveThatCannotBeReadBeginsNoImport() throws IOException {
    given()
        .contentType("application/zip")
        .body(new byte[10])
        .post(IMPORTS + "?kind=gossip")
        .then()
        .statusCode(400)
        .body("errors.field", hasItem("kind"));
    given()
        .contentType("application/zip")
        .body(new byte[10])
        .post(IMPORTS + "?kind=news")
        .then()
        .statusCode(400)
        .body("code", equalTo("ARCHIVE_INVALID"));
    given()
        .multiPart("kind", "news")
        .multiPart("fiel", "a.zip", archive("one.txt"), "application/zip")
        .post(IMPORTS)
        .then()
        .statusCode(400)
        .body("errors.field", hasItem("file"));
    given()
        .multiPart("knid", "news")
        .multiPart("file", "a.zip", archive("one.txt"), "application/zip")
        .post(IMPORTS)
        .then()
        .statusCode(400)
        .body("errors.field", hasItem("knid"));
    given()
        .contentType("multipart/form-data; boundary=x")
        .body(bytes("--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.zip\""))
        .post(IMPORTS)
        .then()
        .statusCode(400);

    assertThat(begun).hasValue(0);
  }

  @Test
  void failuresNameFieldsAsTheClientDid() {
    given()
        .get(ONE + "/failures?size=1")
        .then()
        .statusCode(200)
        .body("items[0].line", equalTo(7))
        .body("items[0].errors[0].field", equalTo("publishedOn"))
        .body("next", equalTo("7"));
  }

  @Test
  void progressIsFollowedToItsEnd() {
    post(LINE).statusCode(202);

    String events = given().get(ONE + "/events").then().statusCode(200).extract().asString();

    assertThat(events).startsWith("id: 2\nevent: ended\ndata: {").endsWith("\n\n");
  }

  private AppendLinesResponse append(AppendLinesRequest request) {
    if (failuresToCome.getAndDecrement() > 0) {
      throw Failures.of(Code.UNAVAILABLE, "DATABASE_UNAVAILABLE", "away");
    }
    Import before = job.get();
    assertThat(request.getFirstLine()).isEqualTo(before.getNextLine());
    kept.addAll(request.getLinesList());
    job.set(
        before.toBuilder()
            .setNextLine(before.getNextLine() + request.getLinesCount())
            .setBytes(before.getBytes() + request.getBytes())
            .build());
    return AppendLinesResponse.newBuilder().setImport(job.get()).build();
  }

  private AppendFileResponse appendFile(List<AppendFileRequest> parts) {
    AppendFileRequest first = parts.get(0);
    ByteString content =
        parts.stream()
            .map(AppendFileRequest::getContent)
            .reduce(ByteString.EMPTY, ByteString::concat);
    assertThat(parts)
        .hasSizeGreaterThan(2)
        .allMatch(part -> part.getContent().size() <= 512 * 1024)
        .filteredOn(AppendFileRequest::hasFile)
        .containsExactly(first);
    assertThat(first.getSize()).isEqualTo(content.size());
    AppendLinesRequest whole =
        AppendLinesRequest.newBuilder()
            .setFirstLine(first.getLine())
            .setBytes(content.size())
            .addLines(
                ImportLine.newBuilder()
                    .setName(first.getName())
                    .setFile(first.getFile().toBuilder().setContent(content)))
            .build();
    return AppendFileResponse.newBuilder().setImport(append(whole).getImport()).build();
  }

  private Import finish() {
    return job.updateAndGet(
        now ->
            now.toBuilder()
                .setState(ImportState.IMPORT_STATE_DONE)
                .setEndedAt(Samples.timestamp(Samples.ACCEPTED))
                .build());
  }

  private static ImportFailure failure() {
    return ImportFailure.newBuilder()
        .setLine(7)
        .setReason(
            ImportRefusal.newBuilder()
                .setCode("VALIDATION_FAILED")
                .setMessage("metadata.published_on: must be a day")
                .addErrors(
                    ImportFieldError.newBuilder()
                        .setField("metadata.published_on")
                        .setMessage("must be a day")))
        .build();
  }

  private static ValidatableResponse post(String body) {
    return given().contentType("application/x-ndjson").body(bytes(body)).post(IMPORTS).then();
  }

  private static ValidatableResponse put(String query, String body) {
    return given().contentType("application/x-ndjson").body(bytes(body)).put(ONE + query).then();
  }

  private static byte[] archive(String... names) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (String name : names) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes(name));
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] bytes(String body) {
    return body.getBytes(StandardCharsets.UTF_8);
  }
}
