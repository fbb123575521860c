package org.liaison.documents.search.lucene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/** A folder that nobody needs after the process. */
final class TemporaryFolder {

  private static final Logger LOG = Logger.getLogger(TemporaryFolder.class);

  private TemporaryFolder() {}

  static void delete(Path folder) {
    try (Stream<Path> paths = Files.walk(folder)) {
      List<Path> deepestFirst = paths.sorted(Comparator.reverseOrder()).toList();
      for (Path path : deepestFirst) {
        Files.deleteIfExists(path);
      }
    } catch (IOException e) {
      LOG.warnf("The search index in %s may be deleted: %s", folder, e.getMessage());
    }
  }
}
