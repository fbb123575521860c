package org.liaison.events.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.grpc.GrpcClient;
import io.quarkus.grpc.GrpcService;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.liaison.events.support.FakeDocuments;
import org.liaison.events.support.TestEnvironment;
import org.liaison.events.v1.Event;
import org.liaison.events.v1.EventFilter;
import org.liaison.events.v1.EventsServiceGrpc.EventsServiceBlockingStub;
import org.liaison.events.v1.Evidence;
import org.liaison.events.v1.ExtractionStatus;
import org.liaison.events.v1.GetExtractionRequest;
import org.liaison.events.v1.GetExtractionResponse;
import org.liaison.events.v1.ListClaimsRequest;
import org.liaison.events.v1.ListCommitmentsRequest;
import org.liaison.events.v1.ListEventsRequest;

/** From the documents feed to the record, over real gRPC and PostgreSQL. */
@QuarkusTest
@WithTestResource(TestEnvironment.class)
class IntakeTest {

  @Inject @GrpcService FakeDocuments documents;

  @Inject DataSource database;

  @GrpcClient("events")
  EventsServiceBlockingStub events;

  @AfterEach
  void documentsAreBack() {
    documents.setAway(false);
  }

  @Test
  void publishedTextBecomesItsEventClaimAndCommitmentWithTheirPassages() {
    String text =
        "🙂 lead\nevent MEETING 2001-03-04 Vienna HAPPENED Talks in Vienna\nclaim Wu fine\npromise China train";
    UUID id = documents.publish(UUID.randomUUID(), 1, text);

    GetExtractionResponse extraction = awaitStatus(id, ExtractionStatus.EXTRACTION_STATUS_DONE);

    assertThat(extraction.getCounts().getEvents()).isEqualTo(1);
    assertThat(extraction.getEngine()).isEqualTo("lines-1");
    Event event = only(eventsOf(id));
    assertThat(event.getDate().getEarliest()).isEqualTo("2001-03-04");
    Evidence evidence = event.getEvidence(0);
    assertThat(slice(text, evidence.getStart(), evidence.getEnd()))
        .isEqualTo(evidence.getExact())
        .startsWith("event MEETING");
    assertThat(evidence.getPrefix()).isEqualTo("🙂 lead\n");
    assertThat(
            events
                .listClaims(ListClaimsRequest.newBuilder().setDocumentId(id.toString()).build())
                .getClaims(0)
                .getSpeaker()
                .getName())
        .isEqualTo("Wu");
    assertThat(
            events
                .listCommitments(
                    ListCommitmentsRequest.newBuilder().setDocumentId(id.toString()).build())
                .getCommitments(0)
                .getDue()
                .getEdtf())
        .isEqualTo("2025");
  }

  @Test
  void secondReportOfAnEventBecomesFurtherEvidenceWithTheReason() {
    UUID first = publish("event MEETING 2002-05-06 Geneva HAPPENED Talks in Geneva");
    UUID second = publish("As told: \nevent MEETING 2002-05 Geneva HAPPENED Geneva round");

    Event event = only(eventsOf(second));

    assertThat(event)
        .isEqualTo(
            only(eventsOf(first)).toBuilder()
                .clearEvidence()
                .addAllEvidence(event.getEvidenceList())
                .build());
    assertThat(event.getOrigins()).isEqualTo(2);
    assertThat(event.getDate().getEdtf()).isEqualTo("2002-05-06");
    assertThat(event.getEvidenceList())
        .extracting(Evidence::getMatchReason)
        .anySatisfy(reason -> assertThat(reason).contains("2002-05", "Geneva", "China"));
  }

  @Test
  void copyOfATextIsNoSecondOrigin() {
    publish("event VISIT 2003-01-02 Lima HAPPENED A visit");
    UUID copy = publish("event VISIT 2003-01-02 Lima HAPPENED A visit");

    Event event = only(eventsOf(copy));

    assertThat(event.getOrigins()).isEqualTo(1);
    assertThat(event.getTotalEvidence()).isEqualTo(2);
  }

  @Test
  void hypotheticalAndNegatedEventsStayOffTheTimeline() {
    UUID id =
        publish("event SANCTION 2004 - HYPOTHETICAL If so\nevent SANCTION 2004 - NEGATED Not so");

    assertThat(eventsOf(id)).isEmpty();
    assertThat(status(id).getCounts().getSetAside()).isEqualTo(2);
  }

  @Test
  void repeatedFeedRowsDoubleNothing() {
    UUID id = publish("event CONTROL 2005-07-08 - HAPPENED A listing");
    documents.repeat(id);
    publish("event CONTROL 2006-07-08 - HAPPENED Another listing");

    assertThat(only(eventsOf(id)).getTotalEvidence()).isEqualTo(1);
  }

  @Test
  void newerVersionKeepsWhatStaysAndOrphansWhatIsGone() {
    UUID id =
        publish(
            "event MEETING 2007-01-01 Oslo HAPPENED Stays\nfiller between the two lines of text\nevent VISIT 2007-02-02 Rome HAPPENED Goes");
    documents.publish(
        id,
        2,
        "event MEETING 2007-01-01 Oslo HAPPENED Stays\nfiller between the two lines of text\nnothing");
    await()
        .atMost(Duration.ofSeconds(10))
        .until(
            () ->
                status(id).getVersion() == 2
                    && status(id).getStatus() == ExtractionStatus.EXTRACTION_STATUS_DONE);

    List<Event> told = eventsOf(id);

    assertThat(told).extracting(Event::getTitle).containsExactly("Stays", "Goes");
    assertThat(told.get(0).getEvidenceList())
        .singleElement()
        .satisfies(evidence -> assertThat(evidence.getVersion()).isEqualTo(2))
        .satisfies(evidence -> assertThat(evidence.getOrphaned()).isFalse());
    assertThat(told.get(1).getEvidenceList())
        .singleElement()
        .satisfies(evidence -> assertThat(evidence.getVersion()).isEqualTo(1))
        .satisfies(evidence -> assertThat(evidence.getOrphaned()).isTrue());
  }

  @Test
  void failingTextIsTriedAgainAndThenKeptAsFailedWithAReason() {
    UUID id = documents.publish(UUID.randomUUID(), 1, "fail");

    GetExtractionResponse failed = awaitStatus(id, ExtractionStatus.EXTRACTION_STATUS_FAILED);

    assertThat(failed.getAttempts()).isEqualTo(3);
    assertThat(failed.getReason()).startsWith("unexpected failure ");
  }

  @Test
  void passageThatIsNotInTheTextIsRefusedWhole() {
    UUID id =
        documents.publish(
            UUID.randomUUID(), 1, "event VISIT 2008-01-01 Bern HAPPENED Bern\nlie Wu x");

    GetExtractionResponse failed = awaitStatus(id, ExtractionStatus.EXTRACTION_STATUS_FAILED);

    assertThat(failed.getReason()).startsWith("EVIDENCE_MISMATCH");
    assertThat(eventsOf(id)).isEmpty();
  }

  @Test
  void absenceOfDocumentsServiceCostsNoTry() {
    documents.setAway(true);
    UUID id =
        documents.publish(UUID.randomUUID(), 1, "event VISIT 2009-01-01 Bonn HAPPENED A visit");
    await()
        .atMost(Duration.ofSeconds(10))
        .ignoreExceptions()
        .until(() -> !status(id).getReason().isEmpty());
    documents.setAway(false);

    assertThat(awaitStatus(id, ExtractionStatus.EXTRACTION_STATUS_DONE).getAttempts()).isEqualTo(1);
  }

  @Test
  void jobWhoseWorkerIsGoneIsTakenOverAndDoublesNothing() throws SQLException {
    UUID id = publish("event REPORT 2010-01-01 Bonn HAPPENED A paper\nclaim Lu fine");
    abandon(id, 1);

    GetExtractionResponse again = awaitStatus(id, ExtractionStatus.EXTRACTION_STATUS_DONE);

    assertThat(again.getAttempts()).isEqualTo(2);
    assertThat(only(eventsOf(id)).getTotalEvidence()).isEqualTo(1);
    assertThat(
            events
                .listClaims(ListClaimsRequest.newBuilder().setDocumentId(id.toString()).build())
                .getClaimsList())
        .hasSize(1);
  }

  @Test
  void textThatTakesTheProcessDownIsGivenUp() throws SQLException {
    UUID id = publish("nothing to find");
    abandon(id, 3);

    GetExtractionResponse failed = awaitStatus(id, ExtractionStatus.EXTRACTION_STATUS_FAILED);

    assertThat(failed.getReason()).startsWith("given up");
  }

  /** Leaves the job as a worker leaves it that was killed in its Nth try. */
  private void abandon(UUID id, int attempts) throws SQLException {
    String sql =
        """
        update extraction_job
        set status = 'RUNNING', attempts = ?, due_at = now(), finished_at = null where document_id = ?
        """;
    try (Connection connection = database.getConnection();
        PreparedStatement update = connection.prepareStatement(sql)) {
      update.setInt(1, attempts);
      update.setObject(2, id);
      update.executeUpdate();
    }
  }

  private UUID publish(String text) {
    UUID id = documents.publish(UUID.randomUUID(), 1, text);
    awaitStatus(id, ExtractionStatus.EXTRACTION_STATUS_DONE);
    return id;
  }

  private GetExtractionResponse awaitStatus(UUID id, ExtractionStatus wanted) {
    return await()
        .atMost(Duration.ofSeconds(15))
        .pollInterval(Duration.ofMillis(20))
        .ignoreExceptions()
        .until(() -> status(id), status -> status.getStatus() == wanted);
  }

  private GetExtractionResponse status(UUID id) {
    return events.getExtraction(
        GetExtractionRequest.newBuilder().setDocumentId(id.toString()).build());
  }

  private List<Event> eventsOf(UUID id) {
    EventFilter filter = EventFilter.newBuilder().setDocumentId(id.toString()).build();
    return events
        .listEvents(ListEventsRequest.newBuilder().setFilter(filter).build())
        .getEventsList();
  }

  private static Event only(List<Event> events) {
    assertThat(events).hasSize(1);
    return events.get(0);
  }

  private static String slice(String text, int start, int end) {
    return text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
  }
}
