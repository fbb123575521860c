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
            : Optional.of(PreparedQuery.of(expression(request)));
    Found found =
        query.isPresent() && query.get().findsNothing()
            ? Found.NOTHING
            : index.search(query, filter, request.order(), after, size);
    List<Position> shown = found.positions();
    String next =
        found.more() ? PageToken.write(shown.get(shown.size() - 1), request.fingerprint()) : "";
    Optional<Facets> facets = after.isEmpty() ? Optional.of(found.facets()) : Optional.empty();
    return new SearchPage(hits(shown, query, filter.state()), next, found.facets().total(), facets);
  }

  private QueryExpression expression(SearchRequest request) {
    QueryExpression typed = QueryExpression.parse(request.query());
    return request.asTyped() ? typed : widening.widen(typed);
  }

  /** What was purged or put into another state since it was indexed is not shown. */
  private List<SearchHit> hits(
      List<Position> positions, Optional<PreparedQuery> query, StateFilter state) {
    List<UUID> ids = positions.stream().map(Position::documentId).toList();
    Map<UUID, Document> found = documents.findAll(ids);
    found.values().removeIf(document -> !state.admits(document.status().state()));
    Map<UUID, Shown> shown =
        query.map(prepared -> highlights.show(found, prepared)).orElse(Map.of());
    return ids.stream().filter(found::containsKey).map(id -> hit(found.get(id), shown)).toList();
  }

  private static SearchHit hit(Document document, Map<UUID, Shown> shown) {
    Shown of = shown.getOrDefault(document.id(), Shown.NOTHING);
    return new SearchHit(document, of.highlights(), of.reasons());
  }
}
