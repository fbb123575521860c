package org.liaison.documents.search.lucene;

import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.lucene.store.FSDirectory;
import org.liaison.documents.configuration.DocumentsConfiguration;

/** Opens the index where the operator wants it, or in a folder that goes with the process. */
final class LuceneIndexProducer {

  @Produces
  @Singleton
  LuceneIndex index(DocumentsConfiguration configuration) {
    try {
      return LuceneIndex.open(FSDirectory.open(folder(configuration)));
    } catch (IOException e) {
      throw new IndexFailedException(
          "the folder of the index (liaison.documents.search.index) cannot be used", e);
    }
  }

  void close(@Disposes LuceneIndex index) {
    index.close();
  }

  private static Path folder(DocumentsConfiguration configuration) throws IOException {
    if (configuration.search().index().isPresent()) {
      return Files.createDirectories(configuration.search().index().get());
    }
    Path folder = Files.createTempDirectory("liaison-search-");
    Runtime.getRuntime().addShutdownHook(new Thread(() -> TemporaryFolder.delete(folder)));
    return folder;
  }
}
