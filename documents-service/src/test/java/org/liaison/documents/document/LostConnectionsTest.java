package org.liaison.documents.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.agroal.api.AgroalDataSource;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.liaison.documents.DocumentsChannel;
import org.liaison.documents.PostgresResource;
import org.liaison.documents.Samples;
import org.liaison.documents.v1.SubmitDocumentRequest;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class LostConnectionsTest {

  @Inject DocumentsChannel channel;
  @Inject AgroalDataSource dataSource;

  @AfterEach
  void leaveNoBrokenConnectionToOtherTests() {
    dataSource.flush(AgroalDataSource.FlushMode.IDLE);
  }

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
