package org.liaison.events.grpc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.grpc.GrpcClient;
import io.quarkus.grpc.GrpcService;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.liaison.events.support.FakeDocuments;
import org.liaison.events.support.Sql;
import org.liaison.events.support.TestEnvironment;
import org.liaison.events.v1.EventFinding;
import org.liaison.events.v1.EventsServiceGrpc.EventsServiceBlockingStub;
import org.liaison.events.v1.ExtractionStatus;
import org.liaison.events.v1.FindingFactuality;
import org.liaison.events.v1.FindingsPage;
import org.liaison.events.v1.GetEventRequest;
import org.liaison.events.v1.GetExtractionRequest;
import org.liaison.events.v1.GetExtractionResponse;
import org.liaison.events.v1.Passage;
import org.liaison.events.v1.Uncoded;
import org.liaison.events.v1.UncodedReason;

/** What a version's extraction tells of its findings. */
@QuarkusTest
@WithTestResource(TestEnvironment.class)
class ExtractionViewTest {

  private static final String TEXT =
      """
      mute 🙂 lead
      event MEETING 2011-03-04 Vienna HAPPENED Talks in Vienna
      event SANCTION 2011/.. - HYPOTHETICAL If so
      nothing known
      claim Wu fine
      promise China train""";

  @Inject @GrpcService FakeDocuments documents;
  @Inject DataSource database;
  @Inject MeterRegistry metrics;

  @GrpcClient("events")
  EventsServiceBlockingStub events;

  @Test
  void findingsComeAsTheyWereFoundWithRulePassagesAndTheItemTheyTell() {
    GetExtractionResponse extraction = read(TEXT);
    FindingsPage findings = extraction.getFindings();

    EventFinding told = findings.getEvents(0);
    assertThat(told.getTitle()).isEqualTo("Talks in Vienna");
    assertThat(told.getDate().getEdtf()).isEqualTo("2011-03-04");
    assertThat(told.getParticipants(0).getActor().getId()).isEqualTo("china");
    assertThat(told.getProof().getRule()).isEqualTo("line-1");
    assertThat(told.getProof().getConfidence()).isEqualTo(0.9);
    assertThat(told.getProof().getPassagesList())
        .extracting(ExtractionViewTest::slice)
        .containsExactly("event MEETING 2011-03-04 Vienna HAPPENED Talks in Vienna");
    assertThat(
            events
                .getEvent(GetEventRequest.newBuilder().setId(told.getEventId()).build())
                .getEvent()
                .getTitle())
        .isEqualTo("Talks in Vienna");
    assertThat(findings.getClaims(0).getContent()).isEqualTo("fine");
    assertThat(findings.getClaims(0).getClaimId()).isNotEmpty();
    assertThat(findings.getCommitments(0).getDue().getEdtf()).isEqualTo("2025");
    assertThat(findings.getCommitments(0).getCommitmentId()).isNotEmpty();
    assertThat(findings.getNextPageToken()).isEmpty();
  }

  @Test
  void whatWasSetAsideIsShownAndToldApart() {
    EventFinding setAside = read(TEXT).getFindings().getEvents(1);

    assertThat(setAside.getFactuality())
        .isEqualTo(FindingFactuality.FINDING_FACTUALITY_HYPOTHETICAL);
    assertThat(setAside.getEventId()).isEmpty();
    assertThat(setAside.getDate().getEdtf()).isEqualTo("2011/..");
  }

  @Test
  void whatWasReadAndNotCodedIsShownWithTheReason() {
    GetExtractionResponse extraction = read(TEXT);

    assertThat(extraction.getCounts().getUncoded()).isEqualTo(2);
    assertThat(extraction.getFindings().getUncodedList())
        .extracting(Uncoded::getReason)
        .containsExactly(
            UncodedReason.UNCODED_REASON_NO_EVENT_WORD,
            UncodedReason.UNCODED_REASON_NOTHING_RECOGNISED);
    assertThat(extraction.getFindings().getUncodedList())
        .extracting(uncoded -> slice(uncoded.getPassage()))
        .containsExactly("mute 🙂 lead", "nothing known");
  }

  @Test
  void textThatGivesNothingHasEmptyFindingsAndAWaitingOneHasNone() {
    assertThat(read("").hasFindings()).isTrue();
    UUID failed = documents.publish(UUID.randomUUID(), 1, "fail");

    GetExtractionResponse extraction = await(failed, ExtractionStatus.EXTRACTION_STATUS_FAILED);

    assertThat(extraction.hasFindings()).isFalse();
  }

  @Test
  void pagesJoinToTheWholeInTheOrderOfTheText() {
    UUID id = UUID.fromString(read(TEXT).getDocumentId());
    List<Integer> starts = new ArrayList<>();
    String token = "";
    do {
      FindingsPage page = page(id, 2, token);
      page.getEventsList().forEach(found -> starts.add(found.getProof().getPassages(0).getStart()));
      page.getClaimsList().forEach(found -> starts.add(found.getProof().getPassages(0).getStart()));
      page.getCommitmentsList()
          .forEach(found -> starts.add(found.getProof().getPassages(0).getStart()));
      page.getUncodedList().forEach(left -> starts.add(left.getPassage().getStart()));
      token = page.getNextPageToken();
    } while (!token.isEmpty());

    assertThat(starts).hasSize(6).doesNotHaveDuplicates();
    assertThat(page(id, 2, "").getUncodedCount() + page(id, 2, "").getEventsCount()).isEqualTo(2);
  }

  @Test
  void longPassagesEndAPageEarly() {
    String line = "x".repeat(900_000);
    GetExtractionResponse extraction = read(line + "\n" + line + "\n" + line);

    assertThat(extraction.getFindings().getUncodedCount()).isEqualTo(2);
    assertThat(extraction.getFindings().getNextPageToken()).isNotEmpty();
  }

  @Test
  void cursorOfAnotherReadingIsRefused() {
    String token = page(UUID.fromString(read(TEXT).getDocumentId()), 2, "").getNextPageToken();
    UUID other = UUID.fromString(read(TEXT).getDocumentId());

    assertThatThrownBy(() -> page(other, 2, token)).hasMessageContaining("read again");
  }

  @Test
  void whatAnotherEngineReadIsReadAgainInTheBackgroundAndShownMeanwhile() {
    UUID id = UUID.fromString(read(TEXT).getDocumentId());
    Sql sql = new Sql(database);
    sql.change(
        "update extraction_job set engine = 'lines-0', read_by = 'lines-0' where document_id = ?",
        id);
    sql.change("update finding set engine = 'lines-0' where document_id = ?", id);
    sql.change("update reading set engine = 'lines-0' where document_id = ?", id);

    Awaitility.await()
        .atMost(Duration.ofSeconds(15))
        .until(
            () -> {
              GetExtractionResponse shown = extraction(id, 0, "");
              assertThat(shown.getStatus()).isEqualTo(ExtractionStatus.EXTRACTION_STATUS_DONE);
              assertThat(shown.getFindings().getEventsCount()).isEqualTo(2);
              return shown.getEngine().equals("lines-1");
            });

    assertThat(extraction(id, 0, "").hasRereading()).isFalse();
    assertThat(metrics.get("liaison.rereading.remaining").gauge().value()).isZero();
    assertThat(sql.rows("select count(*) from finding where document_id = ?", id))
        .containsExactly("6");
  }

  @Test
  void failedReadingByAnotherEngineIsShownBesideTheOneThatIsDone() {
    UUID id = UUID.fromString(read(TEXT).getDocumentId());
    new Sql(database)
        .change(
            """
            insert into extraction_job (id, document_id, version, engine, status, requested_at,
              finished_at, read_by, reason, again)
            values (gen_random_uuid(), ?, 1, 'lines-9', 'FAILED', now(), now(), 'lines-9', 'why', true)
            """,
            id);

    GetExtractionResponse extraction = extraction(id, 0, "");

    assertThat(extraction.getStatus()).isEqualTo(ExtractionStatus.EXTRACTION_STATUS_DONE);
    assertThat(extraction.getEngine()).isEqualTo("lines-1");
    assertThat(extraction.getRereading().getEngine()).isEqualTo("lines-9");
    assertThat(extraction.getRereading().getReason()).isEqualTo("why");
  }

  private GetExtractionResponse read(String text) {
    UUID id = documents.publish(UUID.randomUUID(), 1, text);
    return await(id, ExtractionStatus.EXTRACTION_STATUS_DONE);
  }

  private GetExtractionResponse await(UUID id, ExtractionStatus status) {
    return Awaitility.await()
        .atMost(Duration.ofSeconds(15))
        .pollInterval(Duration.ofMillis(20))
        .ignoreExceptions()
        .until(() -> extraction(id, 0, ""), extraction -> extraction.getStatus() == status);
  }

  private FindingsPage page(UUID id, int size, String token) {
    return extraction(id, size, token).getFindings();
  }

  private GetExtractionResponse extraction(UUID id, int size, String token) {
    return events.getExtraction(
        GetExtractionRequest.newBuilder()
            .setDocumentId(id.toString())
            .setPageSize(size)
            .setPageToken(token)
            .build());
  }

  private static String slice(Passage passage) {
    String found =
        TEXT.substring(
            TEXT.offsetByCodePoints(0, passage.getStart()),
            TEXT.offsetByCodePoints(0, passage.getEnd()));
    assertThat(passage.getExact()).isEqualTo(found);
    return found;
  }
}
