package org.liaison.events.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.grpc.GrpcService;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liaison.events.intake.domain.ExtractionJob;
import org.liaison.events.reading.RereadingService;
import org.liaison.events.support.FakeDocuments;
import org.liaison.events.support.NobodyReads;
import org.liaison.events.support.Sql;
import org.liaison.events.support.TestEnvironment;

/** Which documents are read again, by whom, and when. The batch holds three. */
@QuarkusTest
@TestProfile(NobodyReads.class)
@WithTestResource(TestEnvironment.class)
class RereadingTest {

  private static final String READINGS =
      "select engine from reading where document_id = ? and version = ?";

  /** As a replica of the release before asks for it, which does not look for jobs of others. */
  private static final String SECOND_JOB =
      """
      insert into extraction_job (id, document_id, version, engine, status, due_at, requested_at)
      values (gen_random_uuid(), ?, 1, 'lines-1', 'PENDING', now(), now())
      """;

  private static final String RECORD =
      """
      select e.title, e.origins, e.evidence_count, v.document_id, v.start_offset, v.rule
      from event e join evidence v on v.event_id = e.id order by 4, 5, 1
      """;

  @Inject @GrpcService FakeDocuments documents;
  @Inject DataSource database;
  @Inject Replica.Maker replicas;
  @Inject RereadingService rereading;

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
  void newEngineReadsAgainWhatAnotherReadLastAndNothingElse() {
    List<UUID> known = publish(4, "event VISIT 2001 Lima HAPPENED A visit");
    old.readAll();
    young.show();
    UUID fresh = publish("event VISIT 2002 Lima HAPPENED Another");
    young.readAll();

    assertThat(rereading.remaining()).isEqualTo(4);
    assertThat(young.ask()).as("a batch").isEqualTo(3);
    assertThat(young.ask()).as("while the batch is open").isZero();
    assertThat(young.readAllAgain()).isEqualTo(4);

    assertThat(rereading.remaining()).isZero();
    assertThat(young.ask()).isZero();
    assertThat(known).allSatisfy(id -> assertThat(engine(id)).containsExactly("lines-2"));
    assertThat(jobs(fresh)).isEqualTo(1);
  }

  @Test
  void onlyTheNewestVersionIsReadAgain() {
    UUID id = publish("event VISIT 2001 Lima HAPPENED A visit");
    old.readAll();
    publish(id, 2, "event VISIT 2001 Lima HAPPENED A visit, corrected");
    old.readAll();
    young.show();

    assertThat(young.readAllAgain()).isEqualTo(1);

    assertThat(sql.rows("select version, again from extraction_job where engine = 'lines-2'"))
        .containsExactly("2 t");
  }

  @Test
  void textThatFailedIsTriedByTheNextEngineOnceAndNotForEver() {
    UUID healed = publish("fail|event VISIT 2001 Lima HAPPENED A visit");
    UUID broken = publish("fail");
    giveUp(old);
    young.show().ask();

    giveUp(young);

    assertThat(status(healed)).containsExactly("lines-1 FAILED", "lines-2 DONE");
    assertThat(status(broken)).containsExactly("lines-1 FAILED", "lines-2 FAILED");
    assertThat(young.ask()).isZero();
    assertThat(rereading.remaining()).isZero();
  }

  @Test
  void newDocumentsOvertakeThoseThatAreReadAgain() {
    publish(3, "event VISIT 2001 Lima HAPPENED A visit");
    old.readAll();
    young.show().ask();
    UUID fresh = publish("event VISIT 2002 Lima HAPPENED Another");

    List<ExtractionJob> first = young.claim();
    List<ExtractionJob> second = young.claim();

    assertThat(first).extracting(job -> job.version().documentId()).containsExactly(fresh);
    assertThat(second).as("one by one").singleElement().matches(ExtractionJob::again);
  }

  @Test
  void oldReplicaHelpsWithNewDocumentsAndLeavesTheOthersAlone() {
    UUID known = publish("event VISIT 2001 Lima HAPPENED A visit");
    old.readAll();
    young.show();
    assertThat(old.show().ask()).as("an older engine asks for nothing").isZero();
    young.ask();
    UUID fresh = publish("event VISIT 2002 Lima HAPPENED Another");

    assertThat(old.readAll()).isEqualTo(1);

    assertThat(engine(fresh)).containsExactly("lines-1");
    assertThat(engine(known)).containsExactly("lines-1");
    assertThat(young.readAllAgain()).isEqualTo(2);
    assertThat(old.show().ask()).isZero();
  }

  @Test
  void whatANewerEngineReadIsNotOverwrittenByAnOldOne() {
    UUID id = publish("event VISIT 2001 Lima HAPPENED A|B visit");
    young.show().readAll();
    sql.change(SECOND_JOB, id);

    assertThat(old.readAll()).isEqualTo(1);

    assertThat(engine(id)).containsExactly("lines-2");
    assertThat(sql.rows("select title from event")).containsExactly("B visit");
    assertThat(status(id)).containsExactly("lines-2 DONE");
  }

  @Test
  void engineThatComesBackAfterARollbackReadsAgain() {
    UUID id = publish("event VISIT 2001 Lima HAPPENED A|B visit");
    old.readAll();
    young.show().readAllAgain();
    publish("event VISIT 2002 Lima HAPPENED Another");
    old.readAll();
    young.ask();
    gone("lines-1");
    gone("lines-2");

    old.show().readAllAgain();

    assertThat(engine(id)).containsExactly("lines-1");
    assertThat(sql.rows("select title from event order by title"))
        .containsExactly("A visit", "Another");
    assertThat(sql.rows("select id from extraction_job where due_at is not null")).isEmpty();
    gone("lines-1");
    gone("lines-2");
    young.show().readAllAgain();
    assertThat(status(id)).containsExactly("lines-1 DONE", "lines-2 DONE");
    assertThat(sql.rows("select title from event order by title"))
        .containsExactly("Another", "B visit");
  }

  @Test
  void whatTheReleaseBeforeReadIsReadAgain() {
    UUID id = publish("event VISIT 2001 Lima HAPPENED A visit");
    old.readAll();
    String event = sql.rows("select id from event").get(0);
    sql.change("delete from finding");
    sql.change("delete from reading");
    sql.change("update extraction_job set read_by = null");

    assertThat(rereading.remaining()).isEqualTo(1);
    old.ask();
    assertThat(old.readAllAgain()).isEqualTo(1);

    assertThat(engine(id)).containsExactly("lines-1");
    assertThat(sql.rows("select id from event")).containsExactly(event);
    assertThat(old.ask()).isZero();
  }

  @Test
  void replicasOfBothEnginesAtOnceEndInTheRecordOfTheNewOne() {
    String text =
        "event MEETING 2003-04-05 Oslo HAPPENED Talks\n2:event VISIT 2004-05-06 - HAPPENED Tour";
    publish(12, text);
    old.readAll();
    young.show();
    publish(6, text);

    Stream.of(old, young, replicas.withEngine(2), replicas.withEngine(1))
        .map(replica -> CompletableFuture.runAsync(replica::readAllAgain))
        .toList()
        .forEach(CompletableFuture::join);
    young.readAllAgain();

    assertThat(sql.rows("select distinct engine from reading")).containsExactly("lines-2");
    assertThat(sql.rows("select title, evidence_count from event order by title"))
        .containsExactly("Talks 18", "Tour 18");
    assertThat(sql.rows("select count(*) from evidence")).containsExactly("36");
    assertThat(sql.rows("select distinct rule from evidence")).containsExactly("line-2");
  }

  @Test
  void replicaKilledInTheMiddleEndsInTheSameRecord() {
    String text =
        "event MEETING 2003-04-05 Oslo HAPPENED Talks\n1:event VISIT 2004 - HAPPENED Tour";
    publish(5, text);
    old.readAll();
    young.show().ask();
    List<ExtractionJob> lost = new ArrayList<>(young.claim());
    young.claim().forEach(young::perform);
    leasesEnd();
    Replica next = replicas.withEngine(2);

    next.readAllAgain();
    List<String> record = sql.rows(RECORD);
    lost.forEach(young::perform);

    assertThat(record).hasSize(5).allMatch(row -> row.startsWith("Talks 1 5 "));
    assertThat(sql.rows(RECORD)).isEqualTo(record);
    assertThat(rereading.remaining()).isZero();
  }

  private UUID publish(String text) {
    return publish(UUID.randomUUID(), 1, text);
  }

  private List<UUID> publish(int copies, String text) {
    return IntStream.range(0, copies).mapToObj(copy -> publish(text)).toList();
  }

  private UUID publish(UUID id, int version, String text) {
    documents.publish(id, version, text);
    await()
        .atMost(Duration.ofSeconds(10))
        .pollInterval(Duration.ofMillis(10))
        .until(
            () ->
                !sql.rows(
                        "select 1 from extraction_job where document_id = ? and version = ?",
                        id,
                        version)
                    .isEmpty());
    return id;
  }

  /** Reads until every failing text has been given up; nobody waits for the pauses between. */
  private void giveUp(Replica replica) {
    do {
      sql.change("update extraction_job set due_at = now() where due_at is not null");
    } while (replica.readAll() > 0);
  }

  private void leasesEnd() {
    sql.change("update extraction_job set due_at = now() where status = 'RUNNING'");
  }

  private void gone(String engine) {
    sql.change("update engine set seen_at = now() - interval '1 day' where version = ?", engine);
  }

  private List<String> engine(UUID id) {
    int version =
        Integer.parseInt(
            sql.rows("select max(version) from extraction_job where document_id = ?", id).get(0));
    return sql.rows(READINGS, id, version);
  }

  private int jobs(UUID id) {
    return sql.rows("select 1 from extraction_job where document_id = ?", id).size();
  }

  private List<String> status(UUID id) {
    return sql.rows(
        "select engine, status from extraction_job where document_id = ? order by engine", id);
  }
}
