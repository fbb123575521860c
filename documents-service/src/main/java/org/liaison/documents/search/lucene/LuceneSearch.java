package org.liaison.documents.search.lucene;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.liaison.documents.problem.DocumentsException;
import org.liaison.documents.problem.ErrorCode;
import org.liaison.documents.search.domain.Concepts;
import org.liaison.documents.search.domain.DocumentIndex;
import org.liaison.documents.search.domain.Found;
import org.liaison.documents.search.domain.Position;
import org.liaison.documents.search.domain.PreparedQuery;
import org.liaison.documents.search.domain.SearchFilter;
import org.liaison.documents.search.domain.Sort;

/** Searches this process' own index. */
@ApplicationScoped
public class LuceneSearch implements DocumentIndex {

  /** While more is waiting, an import runs, and nobody waits for one document of it. */
  private static final int MOST_WAITED_FOR = 500;

  private final LuceneIndex index;
  private final IndexFollower follower;
  private final LocalChanges changes;
  private final IndexUpkeep upkeep;
  private final QueryTranslation translation;

  public LuceneSearch(
      LuceneIndex index,
      IndexFollower follower,
      LocalChanges changes,
      IndexUpkeep upkeep,
      Concepts concepts) {
    this.index = index;
    this.follower = follower;
    this.changes = changes;
    this.upkeep = upkeep;
    this.translation = new QueryTranslation(concepts);
  }

  @Override
  public Found search(
      Optional<PreparedQuery> query,
      SearchFilter filter,
      Sort order,
      Optional<Position> after,
      int size) {
    if (!follower.isReady()) {
      throw new DocumentsException(
          ErrorCode.SEARCH_NOT_READY, "the index of documents is being made; search again later");
    }
    Set<UUID> waiting = changes.waiting();
    if (!waiting.isEmpty() && waiting.size() <= MOST_WAITED_FOR) {
      upkeep.bring(waiting);
    }
    return index.search(translation.of(query, filter), order, after, size);
  }
}
