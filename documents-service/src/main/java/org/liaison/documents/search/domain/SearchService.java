package org.liaison.documents.search.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.liaison.documents.document.domain.Document;
import org.liaison.documents.document.domain.Documents;

/** Lists documents, newest first, and finds them by their words, best first. */
@ApplicationScoped
public class SearchService {

  private static final Facets NOTHING = new Facets(0, List.of(), List.of(), List.of(), List.of());

  private final DocumentIndex index;
  private final Documents documents;
  private final HighlightService highlights;

  public SearchService(DocumentIndex index, Documents documents, HighlightService highlights) {
    this.index = index;
    this.documents = documents;
    this.highlights = highlights;
  }

  @Transactional
  public SearchPage search(SearchRequest request) {
    int size = SearchReader.pageSize(request);
    SearchFilter filter = SearchReader.filter(request);
    Optional<Position> after =
        request.pageToken().isEmpty()
            ? Optional.empty()
            : Optional.of(PageToken.read(request.pageToken(), request.fingerprint()));
    QueryExpression expression = QueryExpression.parse(request.query());
    Optional<PreparedQuery> query =
        request.query().isBlank() ? Optional.empty() : Optional.of(index.prepare(expression));
    if (query.isPresent() && query.get().findsNothing()) {
      return new SearchPage(List.of(), "", 0, Optional.of(NOTHING));
    }
    List<Position> found = index.page(query, filter, after, size + 1);
    List<Position> shown = found.subList(0, Math.min(size, found.size()));
    String next =
        found.size() > size ? PageToken.write(shown.get(size - 1), request.fingerprint()) : "";
    Optional<Facets> facets =
        after.isEmpty() ? Optional.of(index.facets(query, filter)) : Optional.empty();
    long total = facets.map(Facets::total).orElseGet(() -> index.count(query, filter));
    return new SearchPage(hits(shown, expression, query), next, total, facets);
  }

  private List<SearchHit> hits(
      List<Position> positions, QueryExpression expression, Optional<PreparedQuery> query) {
    List<UUID> ids = positions.stream().map(Position::documentId).toList();
    Map<UUID, Document> found = documents.findAll(ids);
    Map<UUID, List<Highlight>> marked =
        query
            .map(prepared -> highlights.highlight(ids, prepared.stems(), expression.hanRuns()))
            .orElse(Map.of());
    return ids.stream()
        .map(id -> new SearchHit(found.get(id), marked.getOrDefault(id, List.of())))
        .toList();
  }
}
