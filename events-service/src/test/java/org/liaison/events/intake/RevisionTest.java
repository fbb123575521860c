package org.liaison.events.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.grpc.GrpcService;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liaison.events.support.FakeDocuments;
import org.liaison.events.support.NobodyReads;
import org.liaison.events.support.Sql;
import org.liaison.events.support.TestEnvironment;

/** What becomes of the record when another engine reads its documents again. */
@QuarkusTest
@TestProfile(NobodyReads.class)
@WithTestResource(TestEnvironment.class)
class RevisionTest {

  private static final String ITEMS =
      "select id from event union all select id from claim union all select id from commitment order by 1";

  private static final String CHANGES =
      "select kind from record_change where xid > ?::text::xid8 and kind not like 'EXTRACTION%' order by kind";

  @Inject @GrpcService FakeDocuments documents;
  @Inject DataSource database;
  @Inject Replica.Maker replicas;

  private Sql sql;
  private Replica old;
  private Replica young;

  @BeforeEach
  void onlyTheOldEngineRuns() {
    sql = new Sql(database);
    sql.empty();
    old = replicas.withEngine(1).show();
    young = replicas.withEngine(2);
  }

  @Test
  void whatIsFoundAgainKeepsItsIdAndEvidenceAndTakesTheNewWords() {
    publish(
        """
        event MEETING 2001-03-04 Vienna HAPPENED Talks
        event MEETING 2001-05-06 Geneva HAPPENED Old|New talks
        claim Wu fine
        claim Wu bad|worse
        promise China train|teach""");
    old.readAll();
    List<String> items = sql.rows(ITEMS);
    List<String> passages = sql.rows("select id from evidence order by id");

    String before = readAgain();

    assertThat(sql.rows(ITEMS)).hasSize(5).isEqualTo(items);
    assertThat(sql.rows("select id from evidence order by id")).isEqualTo(passages);
    assertThat(sql.rows("select title from event order by title"))
        .containsExactly("New talks", "Talks");
    assertThat(sql.rows("select content from claim order by content"))
        .containsExactly("fine", "worse");
    assertThat(sql.rows("select action from commitment")).containsExactly("teach");
    assertThat(sql.rows("select distinct rule from evidence")).containsExactly("line-2");
    assertThat(sql.rows(CHANGES, before))
        .containsExactly("CLAIM_REVISED", "COMMITMENT_REVISED", "EVENT_REVISED");
  }

  @Test
  void whatIsNotFoundAgainGoesAndWhatIsNewComes() {
    publish(
        """
        1:event VISIT 2001-01-01 Rome HAPPENED Goes
        1:claim Wu goes
        1:promise China goes
        2:event VISIT 2002-02-02 Rome HAPPENED Comes
        2:claim Wu comes
        event SANCTION 2003-03-03 - HAPPENED|HYPOTHETICAL Never""");
    old.readAll();

    String before = readAgain();

    assertThat(sql.rows("select title from event")).containsExactly("Comes");
    assertThat(sql.rows("select content from claim")).containsExactly("comes");
    assertThat(sql.rows("select action from commitment")).isEmpty();
    assertThat(sql.rows("select count(*) from evidence")).containsExactly("2");
    assertThat(sql.rows(CHANGES, before))
        .containsExactly(
            "CLAIM_RECORDED",
            "CLAIM_WITHDRAWN",
            "COMMITMENT_WITHDRAWN",
            "EVENT_REPORTED",
            "EVENT_WITHDRAWN",
            "EVENT_WITHDRAWN");
  }

  @Test
  void eventThatAnotherDocumentTellsLosesOnlyWhatThisOneTold() {
    publish("event MEETING 2001-03-04 - HAPPENED Talks");
    publish("1:event MEETING 2001-03-04 Vienna HAPPENED Vienna talks");
    old.readAll();
    String event = sql.rows("select id from event").get(0);
    assertThat(sql.rows("select place, evidence_count, origins from event"))
        .containsExactly("Vienna 2 2");

    String before = readAgain();

    assertThat(sql.rows("select id from event")).containsExactly(event);
    assertThat(sql.rows("select place, evidence_count, origins from event"))
        .containsExactly(" 1 1");
    assertThat(sql.rows("select title from event")).containsExactly("Talks");
    assertThat(sql.rows(CHANGES, before)).containsExactly("EVENT_REVISED");
  }

  @Test
  void eventHasTheSameTitleWhicheverOfItsDocumentsIsReadAgainFirst() {
    for (String title : List.of("First", "Second", "Third", "Fourth")) {
      publish("event MEETING 2001-03-04 Vienna HAPPENED " + title);
      old.readAll();
    }

    String before = readAgain();

    assertThat(sql.rows("select title, evidence_count from event")).containsExactly("First 4");
    assertThat(sql.rows(CHANGES, before)).isEmpty();
  }

  @Test
  void errorThatIsCorrectedInOneOfItsDocumentsDividesNoEvent() {
    publish("event MEETING 2001-03-04 Vienna|Geneva HAPPENED Talks|Round");
    publish("event MEETING 2001-03-04 - HAPPENED Talks");
    old.readAll();
    List<String> event = sql.rows("select id from event");

    readAgain();

    assertThat(sql.rows("select id from event")).hasSize(1).isEqualTo(event);
    assertThat(sql.rows("select place, evidence_count from event")).containsExactly("Geneva 2");
  }

  @Test
  void errorThatIsCorrectedInAllDocumentsLeavesOneEvent() {
    publish("event MEETING 2001-03-04|2001-03-05 Vienna HAPPENED Talks");
    publish("event MEETING 2001-03-04|2001-03-05 Vienna HAPPENED Vienna talks");
    old.readAll();

    readAgain();

    assertThat(sql.rows("select edtf, evidence_count, origins from event"))
        .containsExactly("2001-03-05 2 2");
    assertThat(sql.rows("select count(*) from evidence")).containsExactly("2");
  }

  @Test
  void whatAPersonDecidedOnStaysAsItIs() {
    publish(
        """
        1:event VISIT 2001-01-01 Rome HAPPENED Confirmed and lost
        event VISIT 2002-02-02 Rome HAPPENED Confirmed|Changed
        1:event VISIT 2003-03-03 Rome HAPPENED Rejected and lost
        event VISIT 2004-04-04 Rome HAPPENED Rejected|Changed back
        1:promise China kept""");
    old.readAll();
    sql.change("update event set status = 'CONFIRMED' where title like 'Confirmed%'");
    sql.change("update event set status = 'REJECTED' where title like 'Rejected%'");
    sql.change("update commitment set status = 'kept'");
    String everything =
        "select e.id, e.title, e.status, e.edtf, e.place, v.id, v.start_offset"
            + " from event e join evidence v on v.event_id = e.id order by e.id";
    List<String> decided = sql.rows(everything);
    List<String> promises = sql.rows("select id, action, status from commitment");

    String before = readAgain();

    assertThat(sql.rows(everything)).hasSize(4).isEqualTo(decided);
    assertThat(sql.rows("select id, action, status from commitment")).isEqualTo(promises);
    assertThat(sql.rows("select count(*) from evidence where commitment_id is not null"))
        .containsExactly("1");
    assertThat(sql.rows(CHANGES, before)).isEmpty();
  }

  @Test
  void rejectedEventDoesNotComeBackByAnotherPassageOfTheSameDocument() {
    publish(
        """
        1:event MEETING 2001-03-04 Vienna HAPPENED Talks
        2:event MEETING 2001-03-04 Vienna HAPPENED High-level talks""");
    old.readAll();
    sql.change("update event set status = 'REJECTED'");

    readAgain();

    assertThat(sql.rows("select title, status, evidence_count from event"))
        .containsExactly("Talks REJECTED 2");
  }

  @Test
  void newVersionReadByANewEngineKeepsNothingThatOnlyTheOldOneFound() {
    String text =
        "event VISIT 2001-01-01 Rome HAPPENED Stays\n1:event VISIT 2002-02-02 Bern HAPPENED Goes";
    UUID id = publish(text);
    old.readAll();
    young.show();
    publish(id, 2, text + "\nand a last line");

    young.readAllAgain();

    assertThat(sql.rows("select title from event")).containsExactly("Stays");
    assertThat(sql.rows("select version, orphaned from evidence")).containsExactly("2 f");
  }

  /** The new engine reads everything again; the transaction after which the changes come. */
  private String readAgain() {
    String before = sql.rows("select pg_current_xact_id()").get(0);
    young.show().readAllAgain();
    return before;
  }

  private UUID publish(String text) {
    return publish(UUID.randomUUID(), 1, text);
  }

  private UUID publish(UUID id, int version, String text) {
    documents.publish(id, version, text);
    String job = "select 1 from extraction_job where document_id = ? and version = ?";
    await()
        .atMost(Duration.ofSeconds(10))
        .pollInterval(Duration.ofMillis(10))
        .until(() -> !sql.rows(job, id, version).isEmpty());
    return id;
  }
}
