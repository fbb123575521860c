package org.liaison.events.review;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.liaison.events.intake.Replica;
import org.liaison.events.support.FakeDocuments;
import org.liaison.events.support.NobodyReads;
import org.liaison.events.support.Sql;
import org.liaison.events.support.TestEnvironment;
import org.liaison.events.v1.Event;
import org.liaison.events.v1.EventsServiceGrpc.EventsServiceBlockingStub;
import org.liaison.events.v1.MatchFeature;
import org.liaison.events.v1.PossibleDuplicate;
import org.liaison.events.v1.ReviewItem;
import org.liaison.events.v1.ReviewReason;
import org.liaison.events.v1.ReviewServiceGrpc.ReviewServiceBlockingStub;

/** What persons are asked when it is not safe to say whether two events are one. */
@QuarkusTest
@TestProfile(NobodyReads.class)
@WithTestResource(TestEnvironment.class)
class PossibleDuplicatesTest {

  private static final String SESSION = "event MEETING 2001-03-04 Vienna HAPPENED Talks";
  private static final String OTHER_SESSION = "event MEETING 2001-03-20 Geneva HAPPENED Round";
  private static final String EITHER = "event MEETING 2001-03 - HAPPENED March meeting";

  @Inject @GrpcService FakeDocuments documents;
  @Inject DataSource database;
  @Inject Replica.Maker replicas;

  @GrpcClient("events")
  EventsServiceBlockingStub events;

  @GrpcClient("events")
  ReviewServiceBlockingStub review;

  private Replica replica;
  private Reviewer ana;

  @BeforeEach
  void nothingIsRecorded() {
    Sql sql = new Sql(database);
    sql.empty();
    ana = new Reviewer(events, review, documents, sql, "ana");
    replica = replicas.withEngine(1).show();
  }

  @Test
  void reportThatMayTellEitherOfTwoEventsIsJoinedToNeither() {
    read(SESSION, OTHER_SESSION, EITHER);

    assertThat(ana.timeline()).hasSize(3);
    ReviewItem asked = item("March meeting");
    assertThat(asked.getReason()).isEqualTo(ReviewReason.REVIEW_REASON_POSSIBLE_DUPLICATE);
    assertThat(asked.getDuplicatesList())
        .extracting(PossibleDuplicate::getTitle)
        .containsExactlyInAnyOrder("Talks", "Round");
    assertThat(asked.getDuplicates(0).getFeaturesList())
        .extracting(MatchFeature::getKind)
        .contains("date", "states", "area");
    assertThat(item("Talks").getDuplicatesList())
        .extracting(PossibleDuplicate::getTitle)
        .containsExactly("March meeting");
  }

  @Test
  void whatIsToldApartIsNotAskedAgainUntilThatIsTakenBack() {
    read(SESSION, EITHER);
    Event talks = ana.titled("Talks");
    assertThat(item("Talks").getDuplicatesCount()).isEqualTo(1);

    ana.tellApart(talks, ana.titled("March meeting"));

    assertThat(item("Talks").getDuplicatesList()).isEmpty();
    assertThat(item("Talks").getReason()).isEqualTo(ReviewReason.REVIEW_REASON_NEW);
    read("event MEETING 2001-03 Vienna HAPPENED Vienna meeting in March");
    assertThat(item("Talks").getDuplicatesList())
        .extracting(PossibleDuplicate::getTitle)
        .doesNotContain("March meeting");

    ana.undo(talks.getId());

    assertThat(item("Talks").getDuplicatesList())
        .extracting(PossibleDuplicate::getTitle)
        .contains("March meeting");
  }

  @Test
  void doubtGoesWithTheDocumentThatGaveIt() {
    read(SESSION);
    UUID doubtful = read(EITHER).get(0);
    assertThat(item("Talks").getDuplicatesCount()).isEqualTo(1);

    ana.publish(doubtful, 2, "Nothing of the kind.");
    replica.readAll();

    assertThat(item("Talks").getDuplicatesList()).isEmpty();
    assertThat(item("Talks").getReason()).isEqualTo(ReviewReason.REVIEW_REASON_NEW);
  }

  @Test
  void joinedReportLeavesOnceItMayTellAnotherEventToo() {
    read(SESSION, "event MEETING 2001-03 Vienna HAPPENED Vienna meeting");
    assertThat(ana.timeline()).hasSize(1);

    read("event MEETING 2001-03-20 Vienna HAPPENED Vienna round");

    assertThat(ana.timeline())
        .extracting(Event::getTitle)
        .containsExactlyInAnyOrder("Talks", "Vienna round", "Vienna meeting");
  }

  private ReviewItem item(String title) {
    return ana.queue().stream()
        .filter(item -> item.getEvent().getTitle().equals(title))
        .findFirst()
        .orElseThrow();
  }

  private List<UUID> read(String... texts) {
    List<UUID> ids =
        List.of(texts).stream().map(text -> ana.publish(UUID.randomUUID(), 1, text)).toList();
    replica.readAll();
    return ids;
  }
}
