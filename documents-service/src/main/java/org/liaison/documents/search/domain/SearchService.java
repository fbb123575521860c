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
  private final QueryWidening widening;

  public SearchService(
      DocumentIndex index, Documents documents, HighlightService highlights, AliasList aliases) {
    this.index = index;
    this.documents = documents;
    this.highlights = highlights;
    this.widening = new QueryWidening(aliases);
  }

  @Transactional
  public SearchPage search(SearchRequest request) {
    int size = SearchReader.pageSize(request);
    SearchFilter filter = SearchReader.filter(request);
    Optional<Position> after =
        request.pageToken().isEmpty()
            ? Optional.empty()
            : Optional.of(PageToken.read(request.pageToken(), request.fingerprint()));
    Optional<PreparedQuery> query =
        request.query().isBlank()
            ? Optional.empty()
            : Optional.of(index.prepare(expression(request)));
    if (query.isPresent() && query.get().findsNothing()) {
      return new SearchPage(List.of(), "", 0, Optional.of(NOTHING));
    }
    List<Position> found = index.page(query, filter, request.order(), after, size + 1);
    List<Position> shown = found.subList(0, Math.min(size, found.size()));
    String next =
        found.size() > size ? PageToken.write(shown.get(size - 1), request.fingerprint()) : "";
    Optional<Facets> facets =
        after.isEmpty() ? Optional.of(index.facets(query, filter)) : Optional.empty();
    long total = facets.map(Facets::total).orElseGet(() -> index.count(query, filter));
    return new SearchPage(hits(shown, query), next, total, facets);
  }

  private QueryExpression expression(SearchRequest request) {
    QueryExpression typed = QueryExpression.parse(request.query());
    return request.asTyped() ? typed : widening.widen(typed);
  }

  private List<SearchHit> hits(List<Position> positions, Optional<PreparedQuery> query) {
    List<UUID> ids = positions.stream().map(Position::documentId).toList();
    Map<UUID, Document> found = documents.findAll(ids);
    Map<UUID, Shown> shown =
        query.map(prepared -> highlights.show(found, prepared)).orElse(Map.of());
    return ids.stream().map(id -> hit(found.get(id), shown)).toList();
  }

  private static SearchHit hit(Document document, Map<UUID, Shown> shown) {
    Shown of = shown.getOrDefault(document.id(), Shown.NOTHING);
    return new SearchHit(document, of.highlights(), of.reasons());
  }
}
