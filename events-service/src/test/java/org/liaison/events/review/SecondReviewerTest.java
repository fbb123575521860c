package org.liaison.events.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liaison.events.review.Reviewer.refusal;

import io.quarkus.grpc.GrpcClient;
import io.quarkus.grpc.GrpcService;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
import org.liaison.events.v1.ReviewItem;
import org.liaison.events.v1.ReviewReason;
import org.liaison.events.v1.ReviewServiceGrpc.ReviewServiceBlockingStub;
import org.liaison.events.v1.ReviewStatus;

/** Where a deployment asks for a second pair of eyes, one person decides nothing. */
@QuarkusTest
@TestProfile(SecondReviewerTest.TwoDecide.class)
@WithTestResource(TestEnvironment.class)
class SecondReviewerTest {

  @Inject @GrpcService FakeDocuments documents;
  @Inject DataSource database;
  @Inject Replica.Maker replicas;

  @GrpcClient("events")
  EventsServiceBlockingStub events;

  @GrpcClient("events")
  ReviewServiceBlockingStub review;

  private Reviewer ana;
  private Reviewer bo;
  private Event talks;

  @BeforeEach
  void anEventIsRecorded() {
    Sql sql = new Sql(database);
    sql.empty();
    ana = new Reviewer(events, review, documents, sql, "ana");
    bo = ana.named("Bo");
    ana.publish(UUID.randomUUID(), 1, "event MEETING 2001-03-04 Vienna HAPPENED Talks");
    replicas.withEngine(1).show().readAll();
    talks = ana.titled("Talks");
  }

  @Test
  void decisionCountsOnceASecondPersonTakesIt() {
    Event pending = ana.confirm(talks);

    assertThat(pending.getStatus()).isEqualTo(ReviewStatus.REVIEW_STATUS_REPORTED);
    assertThat(pending.getPending().getBy()).isEqualTo("ana");
    assertThat(reasons()).containsExactly(ReviewReason.REVIEW_REASON_SECOND_REVIEWER);
    assertThat(refusal(() -> ana.named("ANA").confirm(pending)).getReason())
        .isEqualTo("SECOND_REVIEWER_NEEDED");

    Event confirmed = bo.confirm(pending);

    assertThat(confirmed.getStatus()).isEqualTo(ReviewStatus.REVIEW_STATUS_CONFIRMED);
    assertThat(confirmed.hasPending()).isFalse();
    assertThat(reasons()).isEmpty();
  }

  @Test
  void whoeverDecidesOtherwiseBeginsAnew() {
    Event rejected = bo.reject(ana.confirm(talks));

    assertThat(rejected.getStatus()).isEqualTo(ReviewStatus.REVIEW_STATUS_REPORTED);
    assertThat(rejected.getPending().getStatus()).isEqualTo(ReviewStatus.REVIEW_STATUS_REJECTED);
    assertThat(ana.reject(rejected).getStatus()).isEqualTo(ReviewStatus.REVIEW_STATUS_REJECTED);
  }

  @Test
  void correctionOpensWhatWasDecided() {
    Event confirmed = bo.confirm(ana.confirm(talks));

    Event corrected = ana.retitle(confirmed, "Other title");

    assertThat(corrected.getStatus()).isEqualTo(ReviewStatus.REVIEW_STATUS_REPORTED);
    assertThat(corrected.getTitle()).isEqualTo("Other title");

    ana.undo(corrected.getId());

    assertThat(ana.event(corrected.getId()).getStatus())
        .isEqualTo(ReviewStatus.REVIEW_STATUS_CONFIRMED);
  }

  private List<ReviewReason> reasons() {
    return ana.queue().stream().map(ReviewItem::getReason).toList();
  }

  /** Two persons decide; the test reads. */
  public static final class TwoDecide implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
      Map<String, String> settings = new HashMap<>(new NobodyReads().getConfigOverrides());
      settings.put("liaison.events.review.second-reviewer", "true");
      return settings;
    }
  }
}
