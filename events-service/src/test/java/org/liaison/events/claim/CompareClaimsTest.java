package org.liaison.events.claim;

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
import org.liaison.events.v1.ClaimsServiceGrpc.ClaimsServiceBlockingStub;
import org.liaison.events.v1.CompareClaimsRequest;
import org.liaison.events.v1.CompareClaimsResponse;

/** Who says what about an event, or on a day, as callers get it. */
@QuarkusTest
@TestProfile(NobodyReads.class)
@WithTestResource(TestEnvironment.class)
class CompareClaimsTest {

  @Inject @GrpcService FakeDocuments documents;
  @Inject DataSource database;
  @Inject Replica.Maker replicas;

  @GrpcClient("events")
  ClaimsServiceBlockingStub claims;

  private Sql sql;

  @BeforeEach
  void aTextWithClaimsIsRead() {
    sql = new Sql(database);
    sql.empty();
    String far = "x".repeat(700);
    UUID id =
        documents.publish(
            UUID.randomUUID(),
            1,
            """
            event MEETING 2001-03-04 Vienna HAPPENED Talks
            claim China fine
            claim Washington good
            %s
            claim Nobody far"""
                .formatted(far));
    await()
        .until(() -> !sql.rows("select 1 from extraction_job where document_id = ?", id).isEmpty());
    replicas.withEngine(1).show().readAll();
    sql.change("update claim set stance = 'denies' where speaker = 'China'");
    sql.change("update claim set stance = 'supports' where speaker = 'Washington'");
    sql.change("update claim set affiliation = 'United States' where speaker = 'Washington'");
  }

  @Test
  void claimsNearAnEventAreSetSideBySide() {
    String event = sql.rows("select id from event").get(0);

    CompareClaimsResponse compared = compare(CompareClaimsRequest.newBuilder().setEventId(event));

    assertThat(compared.getDisagree()).isTrue();
    assertThat(compared.getSidesList())
        .extracting(side -> side.getSide().getId())
        .containsExactly("china", "united-states");
    assertThat(compared.getSides(0).getClaims(0).getClaim().getEvidence(0).getExact())
        .isEqualTo("claim China fine");
  }

  @Test
  void claimsOfADayAreSetSideBySide() {
    assertThat(compare(CompareClaimsRequest.newBuilder().setOn("2024-08-02")).getSidesList())
        .hasSize(3);
    assertThat(compare(CompareClaimsRequest.newBuilder().setOn("2024-08-03")).getSidesList())
        .isEmpty();
  }

  @Test
  void whatCannotBeComparedIsRefused() {
    assertThatThrownBy(() -> compare(CompareClaimsRequest.newBuilder()))
        .hasMessageContaining("must be given");
    assertThatThrownBy(() -> compare(CompareClaimsRequest.newBuilder().setOn("2024-02-30")))
        .hasMessageContaining("must be a day");
    String nothing = UUID.randomUUID().toString();
    assertThatThrownBy(() -> compare(CompareClaimsRequest.newBuilder().setEventId(nothing)))
        .hasMessageContaining("no event");
  }

  private CompareClaimsResponse compare(CompareClaimsRequest.Builder request) {
    return claims.compareClaims(request.build());
  }
}
