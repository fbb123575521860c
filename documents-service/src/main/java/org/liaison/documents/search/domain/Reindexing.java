package org.liaison.documents.search.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.liaison.documents.document.domain.Documents;

/** Makes entries of older rules anew, some at a time, so that the service goes on meanwhile. */
@ApplicationScoped
public class Reindexing {

  private static final int AT_ONCE = 50;

  private final OlderEntries entries;
  private final Documents documents;

  public Reindexing(OlderEntries entries, Documents documents) {
    this.entries = entries;
    this.documents = documents;
  }

  /** How many were made anew; 0 if there are none left, or others hold them. */
  @Transactional
  public int step() {
    List<UUID> older = entries.takeOlder(AT_ONCE);
    if (older.isEmpty()) {
      return 0;
    }
    entries.remake(
        older.stream().map(id -> documents.versionText(id, 0)).flatMap(Optional::stream).toList());
    return older.size();
  }
}
