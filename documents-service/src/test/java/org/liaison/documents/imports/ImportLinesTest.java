package org.liaison.documents.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.protobuf.ByteString;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.StreamObserver;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.liaison.documents.DocumentsChannel;
import org.liaison.documents.PostgresResource;
import org.liaison.documents.Samples;
import org.liaison.documents.v1.AppendFileRequest;
import org.liaison.documents.v1.AppendFileResponse;
import org.liaison.documents.v1.AppendLinesRequest;
import org.liaison.documents.v1.CancelImportRequest;
import org.liaison.documents.v1.FinishImportRequest;
import org.liaison.documents.v1.GetImportRequest;
import org.liaison.documents.v1.Import;
import org.liaison.documents.v1.ImportFailure;
import org.liaison.documents.v1.ImportFile;
import org.liaison.documents.v1.ImportLine;
import org.liaison.documents.v1.ImportRefusal;
import org.liaison.documents.v1.ImportState;
import org.liaison.documents.v1.ImportText;
import org.liaison.documents.v1.ImportsServiceGrpc;
import org.liaison.documents.v1.ImportsServiceGrpc.ImportsServiceBlockingStub;
import org.liaison.documents.v1.ListDocumentsRequest;
import org.liaison.documents.v1.ListImportFailuresRequest;
import org.liaison.documents.v1.ListImportFailuresResponse;
import org.liaison.documents.v1.ListImportsRequest;
import org.liaison.documents.v1.ListVersionsRequest;
import org.liaison.documents.v1.StartImportRequest;
import org.liaison.documents.v1.SubmitDocumentRequest;
import org.liaison.documents.v1.SubmitDocumentResponse;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class ImportLinesTest {

  @Inject DocumentsChannel channel;

  @Test
  void linesBecomeDocumentsAndOneBadLineCostsNoOther() {
    String publisher = "Wire " + UUID.randomUUID();
    String id = start();
    ImportLine bad = line("https://a.example/" + UUID.randomUUID(), "A text.", "");
    ImportLine refused =
        ImportLine.newBuilder()
            .setRefusal(ImportRefusal.newBuilder().setCode("JSON_INVALID").setMessage("no JSON"))
            .build();

    Import after =
        append(
            id,
            1,
            List.of(
                of(publisher, 1), bad, ImportLine.getDefaultInstance(), refused, of(publisher, 2)));

    assertThat(after.getNextLine()).isEqualTo(6);
    assertThat(after.getCreated()).isEqualTo(2);
    assertThat(after.getFailed()).isEqualTo(2);
    assertThat(stored(publisher)).isEqualTo(2);
    List<ImportFailure> failures = failures(id, 0, "").getFailuresList();
    assertThat(failures).extracting(ImportFailure::getLine).containsExactly(2L, 4L);
    assertThat(failures)
        .extracting(failure -> failure.getReason().getCode())
        .containsExactly("VALIDATION_FAILED", "JSON_INVALID");
    assertThat(failures.get(0).getReason().getErrors(0).getField()).isEqualTo("metadata.publisher");
  }

  @Test
  void aFileInPartsIsOneLineHoweverOftenItIsSent() {
    String publisher = "Wire " + UUID.randomUUID();
    String id = start();
    ByteString content = ByteString.copyFromUtf8("The two sides met. ".repeat(100));
    AppendFileRequest first =
        AppendFileRequest.newBuilder()
            .setId(id)
            .setLine(1)
            .setName("a/one.txt")
            .setFile(
                ImportFile.newBuilder()
                    .setFileName("one.txt")
                    .setMetadata(of(publisher, 1).getText().getMetadata()))
            .setContent(content.substring(0, 700))
            .setSize(content.size())
            .build();
    AppendFileRequest last =
        AppendFileRequest.newBuilder().setContent(content.substring(700)).build();

    Import after = appendFile(first, last);
    Import again = appendFile(first, last);

    assertThat(after.getCreated()).isEqualTo(1);
    assertThat(after.getBytes()).isEqualTo(content.size());
    assertThat(again).isEqualTo(after);
    assertThat(stored(publisher)).isEqualTo(1);
    assertThatThrownBy(() -> appendFile(first)).hasMessageContaining("size");
  }

  @Test
  void linesOfTheSamePageAreItsVersionsInTheirOrder() {
    String url = "https://a.example/" + UUID.randomUUID();
    String id = start();

    Import after =
        append(
            id,
            1,
            List.of(
                line(url, "First.", "Wire"),
                line(url, "First.", "Wire"),
                line(url, "Second.", "Wire"),
                line(url, "First.", "Wire")));

    assertThat(after.getCreated()).isEqualTo(1);
    assertThat(after.getUnchanged()).isEqualTo(1);
    assertThat(after.getNewVersions()).isEqualTo(2);
    SubmitDocumentResponse last = submit(url, "First.");
    assertThat(last.getOutcome().name()).isEqualTo("OUTCOME_UNCHANGED");
    assertThat(last.getVersion().getNumber()).isEqualTo(3);
    assertThat(
            channel
                .calls()
                .listVersions(
                    ListVersionsRequest.newBuilder()
                        .setDocumentId(last.getVersion().getDocumentId())
                        .build())
                .getVersionsList())
        .extracting(version -> version.getLength())
        .containsExactly(6, 7, 6);
  }

  @Test
  void singleSubmissionsAndImportsShareDocuments() {
    String url = "https://a.example/" + UUID.randomUUID();
    SubmitDocumentResponse single = submit(url, "First.");

    Import after = append(start(), 1, List.of(line(url, "Second.", "Wire")));

    assertThat(after.getNewVersions()).isEqualTo(1);
    SubmitDocumentResponse again = submit(url, "Second.");
    assertThat(again.getVersion().getDocumentId()).isEqualTo(single.getVersion().getDocumentId());
    assertThat(again.getVersion().getNumber()).isEqualTo(2);
  }

  @Test
  void repeatedAndOverlappingBatchesDoubleNothing() {
    String publisher = "Wire " + UUID.randomUUID();
    String id = start();
    List<ImportLine> lines = IntStream.rangeClosed(1, 6).mapToObj(n -> of(publisher, n)).toList();

    append(id, 1, lines.subList(0, 4));
    Import repeated = append(id, 1, lines.subList(0, 4));
    Import overlapping = append(id, 3, lines.subList(2, 6));

    assertThat(repeated.getNextLine()).isEqualTo(5);
    assertThat(overlapping.getNextLine()).isEqualTo(7);
    assertThat(overlapping.getCreated()).isEqualTo(6);
    assertThat(overlapping.getUnchanged()).isZero();
    assertThat(stored(publisher)).isEqualTo(6);
  }

  @Test
  void twoSendersOfTheSameImportDoubleNothing() {
    String publisher = "Wire " + UUID.randomUUID();
    String id = start();
    List<ImportLine> lines = IntStream.rangeClosed(1, 300).mapToObj(n -> of(publisher, n)).toList();

    CompletableFuture.allOf(
            CompletableFuture.runAsync(() -> sendAll(id, lines, 40)),
            CompletableFuture.runAsync(() -> sendAll(id, lines, 25)))
        .join();

    Import after = imports().getImport(GetImportRequest.newBuilder().setId(id).build()).getImport();
    assertThat(after.getNextLine()).isEqualTo(301);
    assertThat(after.getCreated()).isEqualTo(300);
    assertThat(stored(publisher)).isEqualTo(300);
  }

  @Test
  void importsThatShareDocumentsInOtherOrdersDoNotHinderEachOther() {
    String base = "https://a.example/" + UUID.randomUUID() + "/";
    List<ImportLine> there =
        IntStream.range(0, 200).mapToObj(n -> line(base + n, "There " + n, "Wire")).toList();
    List<ImportLine> back =
        IntStream.range(0, 200).mapToObj(n -> line(base + (199 - n), "Back " + n, "Wire")).toList();

    CompletableFuture<Import> one = CompletableFuture.supplyAsync(() -> append(start(), 1, there));
    CompletableFuture<Import> other = CompletableFuture.supplyAsync(() -> append(start(), 1, back));

    assertThat(one.join().getCreated() + other.join().getCreated()).isEqualTo(200);
    assertThat(one.join().getNewVersions() + other.join().getNewVersions()).isEqualTo(200);
  }

  @Test
  void linesThatLeaveOthersOutAreRefused() {
    String id = start();

    assertThatThrownBy(() -> append(id, 2, List.of(of("Wire", 1))))
        .isInstanceOf(StatusRuntimeException.class)
        .hasMessageContaining("go on with line 1");
  }

  @Test
  void endedImportsTakeNoMoreLines() {
    String done = start();
    String cancelled = start();
    assertThat(finish(done).getState()).isEqualTo(ImportState.IMPORT_STATE_DONE);
    assertThat(finish(done).hasEndedAt()).isTrue();
    CancelImportRequest cancel = CancelImportRequest.newBuilder().setId(cancelled).build();
    assertThat(imports().cancelImport(cancel).getImport().getState())
        .isEqualTo(ImportState.IMPORT_STATE_CANCELLED);
    assertThat(finish(cancelled).getState()).isEqualTo(ImportState.IMPORT_STATE_CANCELLED);

    assertThatThrownBy(() -> append(done, 1, List.of(of("Wire", 1))))
        .hasMessageContaining("takes no more lines");
    assertThatThrownBy(() -> append(cancelled, 1, List.of(of("Wire", 1))))
        .hasMessageContaining("takes no more lines");
  }

  @Test
  void importsAndFailuresComeInPages() {
    String older = start();
    String newer = start();
    append(older, 1, IntStream.range(0, 3).mapToObj(n -> line("", "Text.", "")).toList());

    ListImportFailuresResponse first = failures(older, 2, "");
    ListImportFailuresResponse second = failures(older, 2, first.getNextPageToken());
    assertThat(first.getFailuresList()).extracting(ImportFailure::getLine).containsExactly(1L, 2L);
    assertThat(second.getFailuresList()).extracting(ImportFailure::getLine).containsExactly(3L);
    assertThat(second.getNextPageToken()).isEmpty();
    ListImportsRequest after = ListImportsRequest.newBuilder().setPageToken(newer).build();
    assertThat(imports().listImports(after).getImports(0).getId()).isEqualTo(older);
  }

  @Test
  void whatIsNoImportIsNotFound() {
    String id = UUID.randomUUID().toString();

    assertThatThrownBy(() -> append(id, 1, List.of(of("Wire", 1))))
        .hasMessageContaining("there is no import");
    assertThatThrownBy(() -> failures(id, 0, "")).hasMessageContaining("there is no import");
  }

  private void sendAll(String id, List<ImportLine> lines, int atOnce) {
    for (int from = 0; from < lines.size(); from += atOnce) {
      append(id, from + 1, lines.subList(from, Math.min(lines.size(), from + atOnce)));
    }
  }

  private String start() {
    return imports().startImport(StartImportRequest.getDefaultInstance()).getImport().getId();
  }

  private Import append(String id, long firstLine, List<ImportLine> lines) {
    return imports()
        .appendLines(
            AppendLinesRequest.newBuilder()
                .setId(id)
                .setFirstLine(firstLine)
                .addAllLines(lines)
                .setBytes(10)
                .build())
        .getImport();
  }

  private Import appendFile(AppendFileRequest... parts) {
    CompletableFuture<Import> after = new CompletableFuture<>();
    StreamObserver<AppendFileRequest> sender =
        ImportsServiceGrpc.newStub(channel.channel())
            .appendFile(
                new StreamObserver<>() {
                  @Override
                  public void onNext(AppendFileResponse response) {
                    after.complete(response.getImport());
                  }

                  @Override
                  public void onError(Throwable failure) {
                    after.completeExceptionally(failure);
                  }

                  @Override
                  public void onCompleted() {
                    // The response was there before.
                  }
                });
    List.of(parts).forEach(sender::onNext);
    sender.onCompleted();
    return after.orTimeout(20, TimeUnit.SECONDS).join();
  }

  private Import finish(String id) {
    return imports().finishImport(FinishImportRequest.newBuilder().setId(id).build()).getImport();
  }

  private ListImportFailuresResponse failures(String id, int size, String token) {
    return imports()
        .listImportFailures(
            ListImportFailuresRequest.newBuilder()
                .setId(id)
                .setPageSize(size)
                .setPageToken(token)
                .build());
  }

  private long stored(String publisher) {
    return channel
        .calls()
        .listDocuments(
            ListDocumentsRequest.newBuilder().setPublisher(publisher).setPageSize(1).build())
        .getTotal();
  }

  private SubmitDocumentResponse submit(String url, String text) {
    return channel
        .calls()
        .submitDocument(
            SubmitDocumentRequest.newBuilder()
                .setMetadata(Samples.metadata().setUrl(url))
                .setText(text)
                .build());
  }

  private static ImportLine of(String publisher, int number) {
    return line(
        "https://a.example/" + publisher.hashCode() + "/" + number, "Text " + number, publisher);
  }

  private static ImportLine line(String url, String text, String publisher) {
    return ImportLine.newBuilder()
        .setText(
            ImportText.newBuilder()
                .setMetadata(Samples.metadata().setUrl(url).setPublisher(publisher))
                .setText(text))
        .build();
  }

  private ImportsServiceBlockingStub imports() {
    return ImportsServiceGrpc.newBlockingStub(channel.channel());
  }
}
