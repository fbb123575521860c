package org.liaison.events.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.quarkus.grpc.GrpcClient;
import io.quarkus.grpc.GrpcService;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liaison.events.intake.Replica;
import org.liaison.events.support.FakeDocuments;
import org.liaison.events.support.NobodyReads;
import org.liaison.events.support.Sql;
import org.liaison.events.support.TestEnvironment;
import org.liaison.events.v1.EventsServiceGrpc.EventsServiceBlockingStub;
import org.liaison.events.v1.ListEventsRequest;
import org.liaison.events.v1.Notice;
import org.liaison.events.v1.NoticeField;
import org.liaison.events.v1.NoticesServiceGrpc.NoticesServiceBlockingStub;
import org.liaison.events.v1.Quote;

/** What becomes of notices when what they rest on changes or goes. */
@QuarkusTest
@TestProfile(NobodyReads.class)
@WithTestResource(TestEnvironment.class)
class NoticeSourcesTest {

  @Inject @GrpcService FakeDocuments documents;
  @Inject DataSource database;
  @Inject Replica.Maker replicas;

  @GrpcClient("events")
  EventsServiceBlockingStub events;

  @GrpcClient("events")
  NoticesServiceBlockingStub notices;

  private Sql sql;
  private NoticeIssuer ana;

  @BeforeEach
  void aTextIsRead() {
    sql = new Sql(database);
    sql.empty();
    ana = new NoticeIssuer(notices, documents, replicas.withEngine(1).show(), sql);
  }

  @Test
  void passageOfTheSameWordsInAnotherDocumentIsAChange() {
    Notice added = ana.add(ana.fields().build());
    UUID other = ana.read(NoticeIssuer.SEIZURES);
    Quote quote =
        ana.quote("nitazenes doubled").toBuilder().setDocumentId(other.toString()).build();

    Notice changed =
        ana.change(
            added,
            ana.fields().clearQuotes().addQuotes(quote).build(),
            NoticeField.NOTICE_FIELD_EVIDENCE);

    assertThat(changed.getEvidence(0).getDocumentId()).isEqualTo(other.toString());
    assertThat(ana.steps(added).get(1).getChanges(0).getAfter()).contains(other.toString());
  }

  @Test
  void eventThatIsGoneStaysNamedWhileOthersMustBeThere() {
    ana.read("event THREAT 2001-05-20 - HAPPENED Nitazenes spread");
    String event = events.listEvents(ListEventsRequest.getDefaultInstance()).getEvents(0).getId();
    Notice added = ana.add(ana.fields().addEventIds(event).build());
    sql.change("truncate event, event_participant, evidence, claim, commitment cascade");

    Notice changed =
        ana.change(
            added,
            ana.fields().setTitle("Another title").addEventIds(event).build(),
            NoticeField.NOTICE_FIELD_TITLE,
            NoticeField.NOTICE_FIELD_EVENTS);

    assertThat(changed.getEventIdsList()).containsExactly(event);
    assertThatThrownBy(
            () ->
                ana.change(
                    changed,
                    ana.fields().addEventIds(UUID.randomUUID().toString()).build(),
                    NoticeField.NOTICE_FIELD_EVENTS))
        .hasMessageContaining("there is no event");
  }

  @Test
  void purgeTakesThePassagesOutOfNoticesAndOfTheirHistory() {
    UUID kept = ana.read("Seizures fell in the south.");
    Notice added =
        ana.add(
            ana.fields()
                .addQuotes(
                    ana.quote("fell in the south").toBuilder().setDocumentId(kept.toString()))
                .build());
    UUID purged = ana.source();

    documents.purge(purged, 1);
    await().until(() -> ana.get(added).getEvidenceCount() == 1);

    assertThat(ana.get(added).getEvidence(0).getExact()).isEqualTo("fell in the south");
    assertThat(ana.get(added).getRevision()).isEqualTo(2);
    assertThat(ana.get(added).getTitle()).isEqualTo(added.getTitle());
    assertThat(ana.steps(added)).hasSize(1);
    assertThat(ana.steps(added).get(0).getChangesList()).isEmpty();
    assertThat(sql.rows("select cast(n as text) from notice n"))
        .noneMatch(row -> row.contains("doubled"));
    assertThat(sql.rows("select cast(s as text) from book_step s"))
        .noneMatch(row -> row.contains("doubled"));
    assertThatThrownBy(() -> ana.add(ana.fields().build())).hasMessageContaining("quotes[0]");
  }

  @Test
  void purgeReachesHistoryOfPassagesThatWereTakenOutBefore() {
    Notice added = ana.add(ana.fields().build());
    ana.change(added, ana.fields().clearQuotes().build(), NoticeField.NOTICE_FIELD_EVIDENCE);

    documents.purge(ana.source(), 1);
    await().until(() -> ana.steps(added).stream().allMatch(step -> step.getChangesCount() == 0));

    assertThat(ana.steps(added)).hasSize(2);
  }

  @Test
  void textThatWasFetchedBeforeItsPurgeDoesNotComeBack() {
    sql.change(
        "insert into document_standing (document_id, standing, since) values (?, 'PURGED', now())",
        ana.source());

    assertThatThrownBy(() -> ana.add(ana.fields().build()))
        .hasMessageContaining("the document is purged");
    assertThat(sql.rows("select count(*) from notice")).containsExactly("0");
  }
}
