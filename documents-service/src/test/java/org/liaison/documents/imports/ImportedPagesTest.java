package org.liaison.documents.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liaison.documents.DocumentsChannel;
import org.liaison.documents.PostgresResource;
import org.liaison.documents.Samples;
import org.liaison.documents.support.AtOnce;
import org.liaison.documents.support.Life;
import org.liaison.documents.v1.AppendLinesRequest;
import org.liaison.documents.v1.Import;
import org.liaison.documents.v1.ImportFailure;
import org.liaison.documents.v1.ImportLine;
import org.liaison.documents.v1.ImportText;
import org.liaison.documents.v1.ImportsServiceGrpc;
import org.liaison.documents.v1.ImportsServiceGrpc.ImportsServiceBlockingStub;
import org.liaison.documents.v1.ListImportFailuresRequest;
import org.liaison.documents.v1.PurgeDocumentRequest;
import org.liaison.documents.v1.StartImportRequest;

/** Imports follow the rules of single submissions: which page is which, what is noise, purges. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class ImportedPagesTest {

  @Inject DocumentsChannel channel;
  @Inject AgroalDataSource dataSource;

  private Life life;
  private String page;

  @BeforeEach
  void choosePage() {
    life = new Life(channel, dataSource);
    page = "https://a.example/" + UUID.randomUUID();
  }

  @Test
  void purgedPageFailsItsLineAndNoOther() {
    purge(submit(page));
    String other = "https://a.example/" + UUID.randomUUID();

    Import after = append(line(page + "?utm_source=x", "Back."), line(other, "New."));

    assertThat(after.getCreated()).isEqualTo(1);
    assertThat(after.getFailed()).isEqualTo(1);
    ImportFailure failure = failures(after).get(0);
    assertThat(failure.getLine()).isEqualTo(1);
    assertThat(failure.getReason().getCode()).isEqualTo("DOCUMENT_PURGED");
  }

  @Test
  void purgesAtTheSameTimeLoseNoLineAndBringNothingBack() throws Exception {
    for (int round = 0; round < 5; round++) {
      String purged = "https://a.example/" + UUID.randomUUID();
      String id = submit(purged);
      List<Callable<Import>> calls = new ArrayList<>();
      calls.add(
          () -> append(line(purged, "Other text."), line(page + "/" + UUID.randomUUID(), "A.")));
      calls.add(
          () -> {
            purge(id);
            return Import.getDefaultInstance();
          });

      Import after = AtOnce.all(calls).get(0);

      assertThat(after.getNextLine()).isEqualTo(3);
      assertThat(after.getCreated()).isEqualTo(1);
      assertThat(after.getNewVersions() + after.getFailed()).isEqualTo(1);
      assertThat(append(line(purged, "Again.")).getFailed()).isEqualTo(1);
    }
  }

  @Test
  void trackedLinksOfOneBatchAreOnePage() {
    Import after =
        append(
            line(page + "?utm_source=a", "First."),
            line(page, "First."),
            line(page + "?utm_source=b", "Second."));

    assertThat(after.getCreated()).isEqualTo(1);
    assertThat(after.getUnchanged()).isEqualTo(1);
    assertThat(after.getNewVersions()).isEqualTo(1);
  }

  @Test
  void documentsOfTheReleaseBeforeAreContinued() throws SQLException {
    String id = submit(page + "?utm_source=first");
    life.asTheReleaseBeforeKeptIt(id, page + "?utm_source=first");

    Import bySameLink = append(line(page + "?utm_source=first", "Second."), line(page, "Third."));
    life.migrateIdentities();
    Import byAlias =
        append(line(page + "?utm_source=x", "Fourth."), line(page + "?utm_source=first", "Fifth."));

    assertThat(bySameLink.getNewVersions()).isEqualTo(2);
    assertThat(byAlias.getNewVersions()).isEqualTo(2);
    assertThat(submit(page)).isEqualTo(id);
  }

  @Test
  void noiseOfThePageMakesNoVersion() {
    String text = "The offices met in Lisbon on Tuesday and agreed to share lists of makers.";
    append(line(page, text + "\n\nShare\n\n12 shares"));

    Import again = append(line(page, text + "\n\nShare\n\n97 shares"));
    Import within =
        append(
            line(page, text + " They will meet again.\n\n3 shares"),
            line(page, text + " They will meet again.\n\n4 shares"));

    assertThat(again.getUnchanged()).isEqualTo(1);
    assertThat(within.getNewVersions()).isEqualTo(1);
    assertThat(within.getUnchanged()).isEqualTo(1);
  }

  private String submit(String url) {
    return life.submit(life.at(Samples.document().clearIdempotencyKey().build(), url));
  }

  private void purge(String id) {
    channel
        .lifecycle()
        .purgeDocument(
            PurgeDocumentRequest.newBuilder()
                .setDocumentId(id)
                .setReason("court order")
                .setConfirm(id)
                .build());
  }

  private Import append(ImportLine... lines) {
    String id = imports().startImport(StartImportRequest.getDefaultInstance()).getImport().getId();
    return imports()
        .appendLines(
            AppendLinesRequest.newBuilder()
                .setId(id)
                .setFirstLine(1)
                .addAllLines(List.of(lines))
                .build())
        .getImport();
  }

  private List<ImportFailure> failures(Import job) {
    return imports()
        .listImportFailures(ListImportFailuresRequest.newBuilder().setId(job.getId()).build())
        .getFailuresList();
  }

  private static ImportLine line(String url, String text) {
    return ImportLine.newBuilder()
        .setText(ImportText.newBuilder().setMetadata(Samples.metadata().setUrl(url)).setText(text))
        .build();
  }

  private ImportsServiceBlockingStub imports() {
    return ImportsServiceGrpc.newBlockingStub(channel.channel());
  }
}
