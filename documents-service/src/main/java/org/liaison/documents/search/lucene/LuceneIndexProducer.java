package org.liaison.documents.search.lucene;

import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.apache.lucene.store.FSDirectory;
import org.jboss.logging.Logger;
import org.liaison.documents.configuration.DocumentsConfiguration;
import org.liaison.documents.search.domain.Concepts;

/** Opens the index where the operator wants it, or in a folder that goes with the process. */
@Singleton
class LuceneIndexProducer {

  private static final Logger LOG = Logger.getLogger(LuceneIndexProducer.class);
  private static final String IDENTITY =
      "select concat(system_identifier, '/', oid) from pg_control_system(), pg_database"
          + " where datname = current_database()";

  private Optional<Path> temporary = Optional.empty();

  @Produces
  @Singleton
  LuceneIndex index(DocumentsConfiguration configuration, DataSource database, Concepts concepts) {
    try {
      return LuceneIndex.open(
          FSDirectory.open(folder(configuration)), identity(database), concepts);
    } catch (IOException e) {
      throw new IndexFailedException(
          "the folder of the index (liaison.documents.search.index) cannot be used", e);
    }
  }

  void close(@Disposes LuceneIndex index) {
    index.close();
    temporary.ifPresent(TemporaryFolder::delete);
  }

  /** Changes when the database is made anew or restored elsewhere: its feed is another one then. */
  private static String identity(DataSource database) {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(IDENTITY)) {
      row.next();
      return row.getString(1);
    } catch (SQLException e) {
      LOG.warnf("Which database this is cannot be told, so the index is made anew: %s", e);
      return UUID.randomUUID().toString();
    }
  }

  private Path folder(DocumentsConfiguration configuration) throws IOException {
    if (configuration.search().index().isPresent()) {
      return Files.createDirectories(configuration.search().index().get());
    }
    Path folder = Files.createTempDirectory("liaison-search-");
    temporary = Optional.of(folder);
    return folder;
  }
}
