package org.liaison.gateway.document;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import com.google.protobuf.ByteString;
import io.grpc.Status.Code;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liaison.documents.v1.DocumentKind;
import org.liaison.documents.v1.DocumentsServiceGrpc;
import org.liaison.documents.v1.FilesServiceGrpc;
import org.liaison.documents.v1.GetDocumentResponse;
import org.liaison.documents.v1.GetOriginalResponse;
import org.liaison.documents.v1.MetadataBasis;
import org.liaison.documents.v1.MetadataSource;
import org.liaison.documents.v1.OriginalFile;
import org.liaison.documents.v1.Outcome;
import org.liaison.documents.v1.SubmitFileRequest;
import org.liaison.documents.v1.SubmitFileResponse;
import org.liaison.documents.v1.Version;
import org.liaison.gateway.support.Failures;
import org.liaison.gateway.support.FakeService;
import org.liaison.gateway.support.Samples;
import org.liaison.gateway.support.ServicePorts;

@QuarkusTest
@QuarkusTestResource(ServicePorts.class)
class FileResourceTest {

  private static final String DOCUMENTS = "/api/v1/documents";
  private static final byte[] PDF = "%PDF-1.7 as sent".getBytes(StandardCharsets.US_ASCII);

  @ConfigProperty(name = "quarkus.grpc.clients.documents.test-port")
  int documentsPort;

  private final AtomicReference<List<SubmitFileRequest>> submitted = new AtomicReference<>();
  private FakeService documents;
  private RuntimeException failure;
  private Hold hold = () -> {};

  @BeforeEach
  void start() {
    documents =
        new FakeService(documentsPort)
            .collecting(FilesServiceGrpc.getSubmitFileMethod(), this::submit)
            .answering(
                DocumentsServiceGrpc.getGetDocumentMethod(),
                request ->
                    GetDocumentResponse.newBuilder()
                        .setDocument(Samples.document(1).toBuilder().setCurrent(version()))
                        .build())
            .answering(
                FilesServiceGrpc.getGetOriginalMethod(),
                request ->
                    GetOriginalResponse.newBuilder()
                        .setFile(version().getOriginal())
                        .setContent(part(request.getOffset()))
                        .build())
            .start();
  }

  /** In parts of seven bytes. */
  private static ByteString part(int offset) {
    return ByteString.copyFrom(PDF, offset, Math.min(7, PDF.length - offset));
  }

  @AfterEach
  void stop() {
    documents.close();
  }

  @Test
  void fileIsPassedOnWithWhatIsSaidOfIt() {
    form()
        .multiPart(
            new MultiPartSpecBuilder("记录")
                .controlName("title")
                .charset(StandardCharsets.UTF_8)
                .build())
        .multiPart("authors", "Ana Soto")
        .multiPart("authors", "Pablo Ruiz")
        .post(DOCUMENTS)
        .then()
        .statusCode(201)
        .header("Location", endsWith(DOCUMENTS + "/" + Samples.ID))
        .body("outcome", equalTo("created"));

    SubmitFileRequest request = submitted.get().get(0);
    assertThat(submitted.get()).hasSize(1);
    assertThat(request.getContent().toByteArray()).isEqualTo(PDF);
    assertThat(request.getMediaType()).startsWith("application/pdf");
    assertThat(request.getFileName()).isEqualTo("record.pdf");
    assertThat(request.getMetadata().getKind()).isEqualTo(DocumentKind.DOCUMENT_KIND_BRIEFING);
    assertThat(request.getMetadata().getTitle()).isEqualTo("记录");
    assertThat(request.getMetadata().getAuthorsList()).containsExactly("Ana Soto", "Pablo Ruiz");
  }

  @Test
  void largeFileIsPassedOnInPartsThatMakeIt() {
    byte[] large = new byte[2_000_000];
    new Random(7).nextBytes(large);

    given()
        .multiPart("kind", "briefing")
        .multiPart("file", "large.pdf", large, "application/pdf")
        .post(DOCUMENTS)
        .then()
        .statusCode(201);

    List<SubmitFileRequest> parts = submitted.get();
    assertThat(parts).hasSize(4);
    assertThat(parts.get(0).getSize()).isEqualTo(large.length);
    assertThat(parts.get(0).getFileName()).isEqualTo("large.pdf");
    assertThat(parts.subList(1, 4)).allMatch(part -> part.getFileName().isEmpty());
    assertThat(
            parts.stream()
                .map(SubmitFileRequest::getContent)
                .reduce(ByteString.EMPTY, ByteString::concat)
                .toByteArray())
        .isEqualTo(large);
  }

  @Test
  void filesThatAreTooLargeTogetherWaitForEachOther() {
    CountDownLatch finish = new CountDownLatch(1);
    CountDownLatch arrived = new CountDownLatch(1);
    hold =
        () -> {
          arrived.countDown();
          finish.await();
        };
    byte[] large = new byte[20_000_000];
    CompletableFuture<Integer> first = CompletableFuture.supplyAsync(() -> status(large));
    assertThat(arrived).matches(FileResourceTest::isOpenSoon);

    assertThat(status(large)).isEqualTo(429);
    finish.countDown();

    assertThat(first.orTimeout(60, TimeUnit.SECONDS).join()).isEqualTo(201);
    assertThat(status(large)).isEqualTo(201);
  }

  private static int status(byte[] file) {
    return given()
        .multiPart("kind", "briefing")
        .multiPart("file", "large.pdf", file, "application/pdf")
        .post(DOCUMENTS)
        .statusCode();
  }

  private static boolean isOpenSoon(CountDownLatch latch) {
    try {
      return latch.await(60, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  @Test
  void everythingWrongWithAFormIsToldAtOnce() {
    given()
        .multiPart("knd", "news")
        .multiPart("publishedOn", "yesterday")
        .post(DOCUMENTS)
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("errors.field", hasItems("file", "kind", "knd", "publishedOn"));
  }

  @Test
  void whatIsWrongWithAFileKeepsItsCode() {
    failure = Failures.of(Code.INVALID_ARGUMENT, "FILE_ENCRYPTED", "send it without one");

    form()
        .post(DOCUMENTS)
        .then()
        .statusCode(400)
        .body("code", equalTo("FILE_ENCRYPTED"))
        .body("detail", equalTo("send it without one"));
  }

  @Test
  void fileOverTheLimitIsRefused() {
    given()
        .multiPart("kind", "news")
        .multiPart("file", "large.pdf", new byte[(32 << 20) + 10], "application/pdf")
        .post(DOCUMENTS)
        .then()
        .statusCode(413)
        .body("code", equalTo("PAYLOAD_TOO_LARGE"));
  }

  @Test
  void originalIsADownloadUnderItsOwnName() {
    var response =
        given().get(DOCUMENTS + "/" + Samples.ID + "/versions/1/original").then().statusCode(200);

    response
        .header("Content-Type", "application/pdf")
        .header("Content-Disposition", "attachment; filename*=UTF-8''%E8%AE%B0%E5%BD%95%201.pdf")
        .header("X-Content-Type-Options", "nosniff")
        .header("Transfer-Encoding", "chunked")
        .header("ETag", "\"" + "cd".repeat(32) + "\"");
    assertThat(response.extract().asByteArray()).isEqualTo(PDF);
    given()
        .header("If-None-Match", "\"" + "cd".repeat(32) + "\"")
        .get(DOCUMENTS + "/" + Samples.ID + "/versions/1/original")
        .then()
        .statusCode(304);
    given()
        .header("If-Match", "\"another\"")
        .get(DOCUMENTS + "/" + Samples.ID + "/versions/1/original")
        .then()
        .statusCode(412);
  }

  @Test
  void noOriginalIsToldBeforeAnyByte() {
    documents.answering(
        FilesServiceGrpc.getGetOriginalMethod(),
        request -> {
          throw Failures.of(Code.NOT_FOUND, "ORIGINAL_NOT_FOUND", "sent as text");
        });

    given()
        .get(DOCUMENTS + "/" + Samples.ID + "/versions/1/original")
        .then()
        .statusCode(404)
        .contentType("application/problem+json")
        .body("code", equalTo("ORIGINAL_NOT_FOUND"));
  }

  @Test
  void documentTellsItsFileAndWhereItsMetadataCameFrom() {
    given()
        .get(DOCUMENTS + "/" + Samples.ID)
        .then()
        .statusCode(200)
        .body("original.mediaType", equalTo("application/pdf"))
        .body("original.size", equalTo(PDF.length))
        .body("metadataSources[0].field", equalTo("publishedOn"))
        .body("metadataSources[0].basis", equalTo("stated"))
        .body("metadataSources[0].where", equalTo("pdf"));
  }

  private static RequestSpecification form() {
    return given()
        .multiPart("kind", "briefing")
        .multiPart("file", "record.pdf", PDF, "application/pdf");
  }

  private SubmitFileResponse submit(List<SubmitFileRequest> parts) {
    if (failure != null) {
      throw failure;
    }
    submitted.set(List.copyOf(parts));
    try {
      hold.run();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return SubmitFileResponse.newBuilder()
        .setOutcome(Outcome.OUTCOME_CREATED)
        .setVersion(version())
        .build();
  }

  private static Version version() {
    return Samples.version(1).toBuilder()
        .setOriginal(
            OriginalFile.newBuilder()
                .setMediaType("application/pdf")
                .setFileName("记录 1.pdf")
                .setSize(PDF.length)
                .setSha256("cd".repeat(32)))
        .addMetadataSources(
            MetadataSource.newBuilder()
                .setField("published_on")
                .setBasis(MetadataBasis.METADATA_BASIS_STATED)
                .setWhere("pdf"))
        .build();
  }

  /** Keeps an answer back. */
  private interface Hold {
    void run() throws InterruptedException;
  }
}
