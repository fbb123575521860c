package org.liaison.documents.search.lucene;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.liaison.documents.document.domain.Document;
import org.liaison.documents.document.domain.Documents;
import org.liaison.documents.search.domain.Concepts;

/** Brings documents into the index as the database has them now. */
@ApplicationScoped
public class IndexUpkeep {

  /** Code points that are read at once, so that many long texts do not fill the memory. */
  private static final int READ_AT_ONCE = 4_000_000;

  private final Documents documents;
  private final LuceneIndex index;
  private final LocalChanges changes;
  private final Concepts concepts;

  /** What is brought in and not shown yet, with how many commits it is after. */
  private final Map<UUID, Long> taken = new HashMap<>();

  public IndexUpkeep(
      Documents documents, LuceneIndex index, LocalChanges changes, Concepts concepts) {
    this.documents = documents;
    this.index = index;
    this.changes = changes;
    this.concepts = concepts;
  }

  /** Brings documents in, or takes out those that are gone, and lets searches see it. */
  @Transactional
  public synchronized void bring(Collection<UUID> ids) {
    take(ids);
    show();
  }

  /**
   * Brings documents in, to be seen when they are shown. One caller after the other, so that what
   * was read earlier never replaces what was read later.
   */
  @Transactional
  public synchronized void take(Collection<UUID> ids) {
    long mark = changes.mark();
    Map<UUID, Document> found = documents.findAll(ids);
    List<UUID> gone = ids.stream().filter(id -> !found.containsKey(id)).toList();
    index.replace(Map.of(), gone);
    for (List<Document> part : parts(found.values())) {
      index.replace(indexed(part), List.of());
    }
    ids.forEach(id -> taken.put(id, mark));
  }

  /** Lets searches see what was brought in. */
  public synchronized void show() {
    index.refresh();
    taken.forEach(changes::shown);
    taken.clear();
  }

  private Map<UUID, Supplier<org.apache.lucene.document.Document>> indexed(List<Document> part) {
    Map<UUID, String> texts = documents.texts(part.stream().map(Document::id).toList());
    return part.stream()
        .filter(document -> texts.containsKey(document.id()))
        .collect(
            Collectors.toMap(
                Document::id,
                document ->
                    () -> IndexedDocument.of(document, texts.get(document.id()), concepts)));
  }

  private static List<List<Document>> parts(Collection<Document> documents) {
    List<List<Document>> parts = new ArrayList<>();
    int free = 0;
    for (Document document : documents) {
      free -= document.current().length();
      if (free < 0 || parts.isEmpty()) {
        parts.add(new ArrayList<>());
        free = READ_AT_ONCE - document.current().length();
      }
      parts.get(parts.size() - 1).add(document);
    }
    return parts;
  }
}
