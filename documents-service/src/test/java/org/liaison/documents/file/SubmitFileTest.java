package org.liaison.documents.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.protobuf.ByteString;
import com.google.rpc.BadRequest;
import com.google.rpc.ErrorInfo;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.protobuf.StatusProto;
import io.grpc.stub.ClientCalls;
import io.grpc.stub.StreamObserver;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.liaison.documents.DocumentsChannel;
import org.liaison.documents.PostgresResource;
import org.liaison.documents.v1.DocumentKind;
import org.liaison.documents.v1.DocumentMetadata;
import org.liaison.documents.v1.FilesServiceGrpc;
import org.liaison.documents.v1.FilesServiceGrpc.FilesServiceBlockingStub;
import org.liaison.documents.v1.GetOriginalRequest;
import org.liaison.documents.v1.GetVersionRequest;
import org.liaison.documents.v1.MetadataBasis;
import org.liaison.documents.v1.MetadataSource;
import org.liaison.documents.v1.Outcome;
import org.liaison.documents.v1.SubmitFileRequest;
import org.liaison.documents.v1.SubmitFileResponse;
import org.liaison.documents.v1.Version;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class SubmitFileTest {

  private static final String PAGE =
      """
      <html lang="en"><head><title>Ports share scanner images | Quay Daily</title>
      <meta property="og:site_name" content="Quay Daily">
      <meta property="article:published_time" content="2025-05-06T08:00:00+02:00">
      <link rel="canonical" href="https://quay.example/%s"></head>
      <body><nav>Home</nav><article><p>Two ports began to share images of their scanners on Monday,
      customs officers said.</p><p>%s</p></article></body></html>""";

  @Inject DocumentsChannel channel;

  @Test
  void pageIsKeptWithItsTextItsMetadataAndItsBytes() {
    SubmitFileRequest request = page("kept", "The work goes on until autumn.");

    Version version = submit(request).getVersion();

    assertThat(text(version))
        .isEqualTo(
            "Two ports began to share images of their scanners on Monday, customs officers said.\n\n"
                + "The work goes on until autumn.");
    DocumentMetadata metadata = version.getMetadata();
    assertThat(metadata.getTitle()).isEqualTo("Ports share scanner images");
    assertThat(metadata.getPublisher()).isEqualTo("Quay Daily");
    assertThat(metadata.getPublishedOn()).isEqualTo("2025-05-06T08:00+02:00");
    assertThat(metadata.getUrl()).isEqualTo("https://quay.example/kept");
    assertThat(version.getOriginal().getMediaType()).isEqualTo("text/html");
    assertThat(version.getOriginal().getFileName()).isEqualTo("page.html");
    assertThat(version.getOriginal().getSize()).isEqualTo(request.getContent().size());
    assertThat(version.getMetadataSourcesList())
        .containsExactlyInAnyOrder(
            source("title", MetadataBasis.METADATA_BASIS_STATED, "html"),
            source("publisher", MetadataBasis.METADATA_BASIS_STATED, "opengraph"),
            source("published_on", MetadataBasis.METADATA_BASIS_STATED, "opengraph"),
            source("url", MetadataBasis.METADATA_BASIS_STATED, "link"),
            source("language", MetadataBasis.METADATA_BASIS_STATED, "html"));
    assertThat(original(version)).isEqualTo(request.getContent());
  }

  @Test
  void whatTheSenderSaysCountsMoreThanTheFile() {
    SubmitFileRequest.Builder request = page("given", "More was promised.").toBuilder();
    request.getMetadataBuilder().setTitle("As filed").setPublishedOn("2025-05-07");

    Version version = submit(request.build()).getVersion();

    assertThat(version.getMetadata().getTitle()).isEqualTo("As filed");
    assertThat(version.getMetadata().getPublishedOn()).isEqualTo("2025-05-07");
    assertThat(version.getMetadataSourcesList())
        .extracting(MetadataSource::getField)
        .doesNotContain("title", "published_on");
  }

  @Test
  void samePageAgainIsUnchangedAndAnotherTextIsANewVersion() {
    SubmitFileResponse first = submit(page("again", "It began at noon."));
    SubmitFileResponse same = submit(page("again", "It began at noon."));
    SubmitFileResponse other = submit(page("again", "It began at one."));

    assertThat(first.getOutcome()).isEqualTo(Outcome.OUTCOME_CREATED);
    assertThat(same.getOutcome()).isEqualTo(Outcome.OUTCOME_UNCHANGED);
    assertThat(other.getOutcome()).isEqualTo(Outcome.OUTCOME_NEW_VERSION);
    assertThat(other.getVersion().getDocumentId()).isEqualTo(first.getVersion().getDocumentId());
  }

  @Test
  void textWithoutDateOrPublisherSaysWhatToAdd() {
    StatusRuntimeException refused =
        catchThrowableOfType(
            StatusRuntimeException.class,
            () -> submit(file("note.txt", "A note that says nothing of itself.")));

    assertThat(violations(refused).getFieldViolationsList())
        .extracting(BadRequest.FieldViolation::getField)
        .containsExactlyInAnyOrder("metadata.publisher", "metadata.published_on");
  }

  @Test
  void canonicalUrlOfAnotherSiteIsNotBelieved() {
    SubmitFileRequest.Builder request = page("elsewhere", "A copy was kept.").toBuilder();
    request.getMetadataBuilder().setUrl("https://mirror.example/copy");

    assertThat(submit(request.build()).getVersion().getMetadata().getUrl())
        .isEqualTo("https://mirror.example/copy");
  }

  @Test
  void fileInPartsIsTheSameFile() {
    SubmitFileRequest whole = page("parts", "It was sent in three parts.");
    ByteString content = whole.getContent();
    SubmitFileRequest first =
        whole.toBuilder().setContent(content.substring(0, 100)).setSize(content.size()).build();
    List<SubmitFileRequest> parts =
        List.of(first, part(content.substring(100, 300)), part(content.substring(300)));

    Version version = submit(parts).getVersion();

    assertThat(original(version)).isEqualTo(content);
    assertThat(submit(whole).getOutcome()).isEqualTo(Outcome.OUTCOME_UNCHANGED);
  }

  @Test
  void largeFileIsGivenOutInParts() {
    SubmitFileRequest page = page("large", "It was given out in parts.");
    ByteString content =
        page.getContent()
            .concat(ByteString.copyFromUtf8("<!--" + "0123456789".repeat(90_000) + "-->"));
    Version version = submit(page.toBuilder().setContent(content).build()).getVersion();

    ByteString beginning = original(version);
    ByteString rest = original(version, beginning.size());

    assertThat(beginning.size()).isEqualTo(512 * 1024);
    assertThat(beginning.concat(rest)).isEqualTo(content);
    assertThat(original(version, content.size())).isEqualTo(ByteString.EMPTY);
    assertThatThrownBy(() -> original(version, content.size() + 1)).hasMessageContaining("offset");
  }

  @Test
  void partsThatDoNotMakeTheirSizeAreRefused() {
    SubmitFileRequest first =
        page("lost", "A part is missing.").toBuilder().setSize(10_000).build();
    SubmitFileRequest small = page("more", "A part is too much.").toBuilder().setSize(10).build();

    for (SubmitFileRequest wrong : List.of(first, small)) {
      StatusRuntimeException refused =
          catchThrowableOfType(StatusRuntimeException.class, () -> submit(List.of(wrong)));

      assertThat(violations(refused).getFieldViolationsList())
          .extracting(BadRequest.FieldViolation::getField)
          .containsExactly("size");
    }
  }

  @Test
  void fileThatCannotBeReadIsRefusedWithItsReasonAndLeavesNothing() {
    StatusRuntimeException refused =
        catchThrowableOfType(
            StatusRuntimeException.class, () -> submit(file("scan.pdf", "%PDF-1.7 cut off")));

    assertThat(refused.getStatus().getCode()).isEqualTo(Status.Code.INVALID_ARGUMENT);
    assertThat(reason(refused)).isEqualTo("FILE_DAMAGED");
    assertThat(refused).hasMessageContaining("cut off");
  }

  @Test
  void versionThatWasSentAsTextHasNoFile() {
    Version version =
        channel
            .calls()
            .submitDocument(
                org.liaison.documents.v1.SubmitDocumentRequest.newBuilder()
                    .setMetadata(
                        DocumentMetadata.newBuilder()
                            .setKind(DocumentKind.DOCUMENT_KIND_NEWS)
                            .setTitle("Sent as text")
                            .setPublisher("Quay Daily")
                            .setPublishedOn("2025-05-06"))
                    .setText("This was sent as text and never was a file.")
                    .build())
            .getVersion();

    StatusRuntimeException refused =
        catchThrowableOfType(StatusRuntimeException.class, () -> original(version));

    assertThat(version.hasOriginal()).isFalse();
    assertThat(refused.getStatus().getCode()).isEqualTo(Status.Code.NOT_FOUND);
    assertThat(reason(refused)).isEqualTo("ORIGINAL_NOT_FOUND");
  }

  private SubmitFileRequest page(String path, String sentence) {
    return file("page.html", PAGE.formatted(path, sentence));
  }

  private static SubmitFileRequest file(String name, String content) {
    return SubmitFileRequest.newBuilder()
        .setMetadata(DocumentMetadata.newBuilder().setKind(DocumentKind.DOCUMENT_KIND_NEWS))
        .setContent(ByteString.copyFrom(content, StandardCharsets.UTF_8))
        .setFileName(name)
        .build();
  }

  private SubmitFileResponse submit(SubmitFileRequest request) {
    return ClientCalls.blockingUnaryCall(
        files().getChannel(),
        FilesServiceGrpc.getSubmitFileMethod(),
        files().getCallOptions(),
        request);
  }

  private SubmitFileResponse submit(List<SubmitFileRequest> parts) {
    CompletableFuture<SubmitFileResponse> answer = new CompletableFuture<>();
    StreamObserver<SubmitFileRequest> sender =
        FilesServiceGrpc.newStub(channel.channel())
            .submitFile(
                new StreamObserver<>() {
                  @Override
                  public void onNext(SubmitFileResponse response) {
                    answer.complete(response);
                  }

                  @Override
                  public void onError(Throwable failure) {
                    answer.completeExceptionally(failure);
                  }

                  @Override
                  public void onCompleted() {
                    // The answer came before.
                  }
                });
    parts.forEach(sender::onNext);
    sender.onCompleted();
    try {
      return answer.orTimeout(60, TimeUnit.SECONDS).join();
    } catch (CompletionException e) {
      throw (StatusRuntimeException) e.getCause();
    }
  }

  private static SubmitFileRequest part(ByteString content) {
    return SubmitFileRequest.newBuilder().setContent(content).build();
  }

  private FilesServiceBlockingStub files() {
    return FilesServiceGrpc.newBlockingStub(channel.channel())
        .withDeadlineAfter(60, TimeUnit.SECONDS);
  }

  private String text(Version version) {
    return channel
        .calls()
        .getVersion(
            GetVersionRequest.newBuilder()
                .setDocumentId(version.getDocumentId())
                .setNumber(version.getNumber())
                .build())
        .getText();
  }

  private ByteString original(Version version) {
    return original(version, 0);
  }

  private ByteString original(Version version, int offset) {
    return files()
        .getOriginal(
            GetOriginalRequest.newBuilder()
                .setDocumentId(version.getDocumentId())
                .setVersion(version.getNumber())
                .setOffset(offset)
                .build())
        .getContent();
  }

  private static MetadataSource source(String field, MetadataBasis basis, String where) {
    return MetadataSource.newBuilder().setField(field).setBasis(basis).setWhere(where).build();
  }

  private static BadRequest violations(StatusRuntimeException refused) {
    return detail(refused, BadRequest.class);
  }

  private static String reason(StatusRuntimeException refused) {
    return detail(refused, ErrorInfo.class).getReason();
  }

  private static <T extends com.google.protobuf.Message> T detail(
      StatusRuntimeException refused, Class<T> type) {
    return StatusProto.fromThrowable(refused).getDetailsList().stream()
        .filter(any -> any.is(type))
        .findFirst()
        .map(
            any -> {
              try {
                return any.unpack(type);
              } catch (com.google.protobuf.InvalidProtocolBufferException e) {
                throw new IllegalStateException(e);
              }
            })
        .orElseThrow();
  }
}
