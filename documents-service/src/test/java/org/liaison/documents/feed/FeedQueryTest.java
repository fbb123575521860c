package org.liaison.documents.feed;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.liaison.documents.PostgresResource;
import org.liaison.documents.feed.persistence.ChangeRepository;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class FeedQueryTest {

  @Inject AgroalDataSource dataSource;

  @Test
  void feedIsReadAsARangeOfItsPrimaryKeyWithoutSorting() throws SQLException {
    String query =
        ChangeRepository.AFTER
            .replaceFirst("\\?", "'7'")
            .replaceFirst("\\?", "7")
            .replace("?", "9");
    StringBuilder plan = new StringBuilder();
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("set enable_seqscan = off");
      try (ResultSet lines = statement.executeQuery("explain " + query)) {
        while (lines.next()) {
          plan.append(lines.getString(1)).append('\n');
        }
      } finally {
        statement.execute("reset enable_seqscan");
      }
    }
    assertThat(plan.toString())
        .contains("Index Scan using document_change_pkey", "Index Cond: ((ROW(xid, id) > ROW(")
        .doesNotContain("Sort");
  }
}
