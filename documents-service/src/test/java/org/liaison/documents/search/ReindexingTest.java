package org.liaison.documents.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.liaison.documents.DocumentsChannel;
import org.liaison.documents.PostgresResource;
import org.liaison.documents.Samples;
import org.liaison.documents.search.domain.Reindexing;
import org.liaison.documents.v1.ListDocumentsRequest;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class ReindexingTest {

  @Inject DocumentsChannel channel;
  @Inject Reindexing reindexing;
  @Inject DataSource dataSource;

  private final String publisher = "Publisher " + UUID.randomUUID();

  @Test
  void entriesOfOlderRulesAreMadeAnew() throws SQLException {
    submit("第一次會議在維也納舉行。");
    submit("第二次會議在日內瓦舉行。");
    forgetTerms();
    assertThat(found("会议")).isZero();

    int made = 0;
    for (int some = reindexing.step(); some > 0; some = reindexing.step()) {
      made += some;
    }

    assertThat(made).isGreaterThanOrEqualTo(2);
    assertThat(found("会议")).isEqualTo(2);
  }

  private void submit(String text) {
    channel
        .calls()
        .submitDocument(
            Samples.document()
                .setMetadata(Samples.metadata().setPublisher(publisher))
                .setText(text)
                .build());
  }

  /** As an older release would have left them. */
  private void forgetTerms() throws SQLException {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement update =
            connection.prepareStatement(
                "update search_entry set rules = 1, terms = '' where publisher = ?")) {
      update.setString(1, publisher);
      assertThat(update.executeUpdate()).isEqualTo(2);
    }
  }

  private long found(String query) {
    return channel
        .calls()
        .listDocuments(
            ListDocumentsRequest.newBuilder().setQuery(query).setPublisher(publisher).build())
        .getTotal();
  }
}
