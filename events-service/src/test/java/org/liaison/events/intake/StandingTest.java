package org.liaison.events.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.grpc.GrpcClient;
import io.quarkus.grpc.GrpcService;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liaison.documents.v1.DocumentState;
import org.liaison.events.intake.domain.ExtractionJob;
import org.liaison.events.support.FakeDocuments;
import org.liaison.events.support.NobodyReads;
import org.liaison.events.support.Sql;
import org.liaison.events.support.TestEnvironment;
import org.liaison.events.v1.Event;
import org.liaison.events.v1.EventFilter;
import org.liaison.events.v1.EventsServiceGrpc.EventsServiceBlockingStub;
import org.liaison.events.v1.GetEventRequest;
import org.liaison.events.v1.ListClaimsRequest;
import org.liaison.events.v1.ListCommitmentsRequest;
import org.liaison.events.v1.ListEventsRequest;
import org.liaison.events.v1.ReviewStatus;

/** What becomes of the record when documents are withdrawn, come back, or are purged. */
@QuarkusTest
@TestProfile(NobodyReads.class)
@WithTestResource(TestEnvironment.class)
class StandingTest {

  private static final String TALKS = "event MEETING 2001-03-04 Vienna HAPPENED Talks";

  @Inject @GrpcService FakeDocuments documents;
  @Inject DataSource database;
  @Inject Replica.Maker replicas;

  @GrpcClient("events")
  EventsServiceBlockingStub events;

  private Sql sql;
  private Replica replica;

  @BeforeEach
  void nothingIsRecorded() {
    sql = new Sql(database);
    sql.empty();
    replica = replicas.withEngine(1).show();
  }

  @Test
  void eventThatOnlyAWithdrawnDocumentTellsLeavesTheTimelineAndComesBack() {
    UUID id = read(TALKS + "\nclaim Wu fine\npromise China train");
    Event before = only(timeline());

    tell(id, DocumentState.DOCUMENT_STATE_WITHDRAWN);

    assertThat(timeline()).isEmpty();
    assertThat(listed(ReviewStatus.REVIEW_STATUS_WITHDRAWN))
        .extracting(Event::getId)
        .containsExactly(before.getId());
    assertThat(event(before.getId()).getStatus()).isEqualTo(ReviewStatus.REVIEW_STATUS_WITHDRAWN);
    assertThat(event(before.getId()).getEvidenceCount()).isEqualTo(1);
    assertThat(claims()).isZero();
    assertThat(commitments()).isZero();

    tell(id, DocumentState.DOCUMENT_STATE_CURRENT);

    assertThat(only(timeline()).getId()).isEqualTo(before.getId());
    assertThat(only(timeline()).getStatus()).isEqualTo(before.getStatus());
    assertThat(claims()).isEqualTo(1);
    assertThat(commitments()).isEqualTo(1);
    assertThat(kinds())
        .containsExactly(
            "CLAIM_REVISED",
            "CLAIM_WITHDRAWN",
            "COMMITMENT_REVISED",
            "COMMITMENT_WITHDRAWN",
            "EVENT_REVISED",
            "EVENT_WITHDRAWN");
  }

  @Test
  void eventThatAnotherDocumentTellsTooStaysAsThatOneTellsIt() {
    read("event MEETING 2001-03-04 - HAPPENED Talks");
    UUID withPlace = read(TALKS);
    assertThat(only(timeline()).getPlace()).isEqualTo("Vienna");

    tell(withPlace, DocumentState.DOCUMENT_STATE_WITHDRAWN);

    assertThat(only(timeline()).getPlace()).isEmpty();
    assertThat(only(timeline()).getOrigins()).isEqualTo(1);

    tell(withPlace, DocumentState.DOCUMENT_STATE_SOURCE_UNAVAILABLE);

    assertThat(only(timeline()).getPlace()).isEqualTo("Vienna");
    assertThat(only(timeline()).getOrigins()).isEqualTo(2);
  }

  @Test
  void confirmedEventComesBackConfirmed() {
    UUID id = read(TALKS);
    sql.change("update event set status = 'CONFIRMED'");
    tell(id, DocumentState.DOCUMENT_STATE_WITHDRAWN);
    assertThat(timeline()).isEmpty();
    tell(id, DocumentState.DOCUMENT_STATE_CURRENT);
    assertThat(only(timeline()).getStatus()).isEqualTo(ReviewStatus.REVIEW_STATUS_CONFIRMED);
  }

  @Test
  void whatAWithdrawnDocumentTellsLaterDoesNotCountEither() {
    UUID id = documents.publish(UUID.randomUUID(), 1, TALKS);
    tell(id, DocumentState.DOCUMENT_STATE_WITHDRAWN);
    replica.readAll();
    assertThat(timeline()).isEmpty();
    assertThat(sql.rows("select evidence_count, origins from event")).containsExactly("0 0");
  }

  @Test
  void purgeDeletesEveryWordOfTheDocument() {
    UUID id = read(TALKS + "\nclaim Wu secretclaim\npromise China secretpromise\nsecret line");
    String event = only(timeline()).getId();

    purge(id);

    assertThat(timeline()).isEmpty();
    assertThat(event(event).getStatus()).isEqualTo(ReviewStatus.REVIEW_STATUS_REJECTED);
    assertThat(event(event).getTitle()).isEmpty();
    assertThat(event(event).getEvidenceList()).isEmpty();
    for (String table :
        List.of(
            "evidence",
            "finding",
            "claim",
            "commitment",
            "event_participant",
            "reading",
            "extraction_job")) {
      assertThat(sql.rows("select count(*) from " + table)).as(table).containsExactly("0");
    }
    assertThat(kinds())
        .containsExactly("CLAIM_WITHDRAWN", "COMMITMENT_WITHDRAWN", "EVENT_WITHDRAWN");
  }

  @Test
  void eventThatAnotherDocumentTellsTooSurvivesThePurgeInItsWords() {
    UUID first = read("event MEETING 2001-03-04 Vienna HAPPENED Secret");
    read("event MEETING 2001-03-04 - HAPPENED Talks");
    String event = only(timeline()).getId();

    purge(first);

    assertThat(only(timeline()).getId()).isEqualTo(event);
    assertThat(only(timeline()).getTitle()).isEqualTo("Talks");
    assertThat(only(timeline()).getPlace()).isEmpty();
    assertThat(only(timeline()).getOrigins()).isEqualTo(1);
  }

  @Test
  void toldTwiceOrLateNothingComesBackFromAPurge() {
    UUID id = read(TALKS);
    purge(id);
    tell(id, DocumentState.DOCUMENT_STATE_CURRENT);
    documents.repeat(id);
    purge(id);
    awaitTaken();
    assertThat(replica.readAll()).isZero();
    assertThat(sql.rows("select standing from document_standing")).containsExactly("PURGED");
    assertThat(sql.rows("select count(*) from evidence")).containsExactly("0");
    assertThat(kinds()).containsExactly("EVENT_WITHDRAWN");
  }

  @Test
  void textThatWasFetchedBeforeThePurgeIsNotRecordedAfterIt() {
    UUID id = documents.publish(UUID.randomUUID(), 1, TALKS);
    awaitTaken();
    List<ExtractionJob> claimed = replica.claim();
    sql.change("update extraction_job set due_at = now() + interval '1 hour'");
    purge(id);
    documents.publish(id, 1, TALKS);
    awaitTaken();
    claimed.forEach(replica::perform);
    assertThat(sql.rows("select count(*) from evidence")).containsExactly("0");
    assertThat(sql.rows("select count(*) from event")).containsExactly("0");
  }

  @Test
  void versionThatIsGoneBeforeItIsReadFailsAndHoldsNothingUp() {
    UUID gone = documents.publish(UUID.randomUUID(), 1, TALKS);
    awaitTaken();
    documents.purge(gone, 1);
    UUID other = documents.publish(UUID.randomUUID(), 1, TALKS);
    awaitTaken();
    replica.readAll();
    assertThat(sql.rows("select distinct document_id from evidence"))
        .containsExactly(other.toString());
  }

  private UUID read(String text) {
    UUID id = documents.publish(UUID.randomUUID(), 1, text);
    awaitTaken();
    replica.readAll();
    return id;
  }

  private void tell(UUID id, DocumentState state) {
    documents.tell(id, 1, state);
    awaitTaken();
  }

  private void purge(UUID id) {
    documents.purge(id, 1);
    awaitTaken();
  }

  /** Whatever is in the feed has been taken over, cursor included. */
  private void awaitTaken() {
    String last = documents.lastCursor();
    await().until(() -> sql.rows("select cursor from feed_cursor").equals(List.of(last)));
  }

  private List<Event> timeline() {
    return events.listEvents(ListEventsRequest.getDefaultInstance()).getEventsList();
  }

  private List<Event> listed(ReviewStatus status) {
    EventFilter filter = EventFilter.newBuilder().addStatuses(status).build();
    return events
        .listEvents(ListEventsRequest.newBuilder().setFilter(filter).build())
        .getEventsList();
  }

  private Event event(String id) {
    return events.getEvent(GetEventRequest.newBuilder().setId(id).build()).getEvent();
  }

  private int claims() {
    return events.listClaims(ListClaimsRequest.getDefaultInstance()).getClaimsCount();
  }

  private int commitments() {
    return events
        .listCommitments(ListCommitmentsRequest.getDefaultInstance())
        .getCommitmentsCount();
  }

  private List<String> kinds() {
    return sql.rows(
        "select kind from record_change where kind like '%WITHDRAWN' or kind like '%REVISED' order by kind");
  }

  private static Event only(List<Event> found) {
    assertThat(found).hasSize(1);
    return found.get(0);
  }
}
