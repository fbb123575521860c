package org.liaison.documents.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.liaison.documents.DocumentsChannel;
import org.liaison.documents.PostgresResource;
import org.liaison.documents.Samples;
import org.liaison.documents.v1.SubmitDocumentRequest;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class LostConnectionsTest {

  @Inject DocumentsChannel channel;

  @ConfigProperty(name = "quarkus.datasource.jdbc.foreground-validation-interval")
  Duration testedAfter;

  @Inject DataSource dataSource;

  @Test
  void connectionsThatTheServerClosedCostRetryableFailuresAtMost() throws SQLException {
    SubmitDocumentRequest request = Samples.document().build();
    channel.calls().submitDocument(request);
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(
          "select pg_terminate_backend(pid) from pg_stat_activity"
              + " where backend_type = 'client backend' and pid <> pg_backend_pid()");
    }
    await().until(() -> isAnswered(request));
    awaitNoneIsLeft(Instant.now());
  }

  /** What lay idle for longer than this is tested before use; the next test would meet the rest. */
  private void awaitNoneIsLeft(Instant lost) {
    await().until(() -> Instant.now().isAfter(lost.plus(testedAfter)));
  }

  @Test
  void messageBeyondTheBoundIsRefusedAsTooLarge() {
    SubmitDocumentRequest request = Samples.document().setText("x".repeat(35_000_000)).build();
    assertThatThrownBy(() -> channel.calls().submitDocument(request))
        .isInstanceOfSatisfying(
            StatusRuntimeException.class,
            refusal ->
                assertThat(refusal.getStatus().getCode())
                    .isEqualTo(Status.Code.RESOURCE_EXHAUSTED));
  }

  private boolean isAnswered(SubmitDocumentRequest request) {
    try {
      channel.calls().submitDocument(request);
      return true;
    } catch (StatusRuntimeException e) {
      assertThat(e.getStatus().getCode()).isEqualTo(Status.Code.UNAVAILABLE);
      return false;
    }
  }
}
