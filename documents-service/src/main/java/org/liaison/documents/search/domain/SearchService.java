package org.liaison.documents.search.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.liaison.documents.document.domain.Document;
import org.liaison.documents.document.domain.Documents;
import org.liaison.documents.document.domain.ListedText;
import org.liaison.documents.document.domain.Origins;
import org.liaison.documents.document.domain.Origins.VersionKey;

/** Lists documents, newest first, and finds them by their words, best first. */
@ApplicationScoped
public class SearchService {

  private final DocumentIndex index;
  private final Documents documents;
  private final Origins origins;
  private final QueryWidening widening;

  public SearchService(
      DocumentIndex index, Documents documents, Origins origins, AliasList aliases) {
    this.index = index;
    this.documents = documents;
    this.origins = origins;
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
    Map<UUID, ListedText> found =
        documents.findAll(ids, query.isPresent() ? Highlights.LOOKED_AT : 0);
    found.values().removeIf(listed -> !state.admits(listed.document().status().state()));
    Map<UUID, Shown> shown =
        query.map(prepared -> Highlights.of(found.values(), prepared)).orElse(Map.of());
    Map<VersionKey, UUID> known =
        origins.of(found.values().stream().map(SearchService::key).toList());
    return ids.stream()
        .map(found::get)
        .filter(Objects::nonNull)
        .map(
            listed ->
                hit(
                    listed.document(),
                    known.get(key(listed)),
                    shown.getOrDefault(listed.document().id(), Shown.NOTHING)))
        .toList();
  }

  /** A version that was not decided yet is its own origin. */
  private static SearchHit hit(Document document, UUID origin, Shown shown) {
    return new SearchHit(
        document, origin == null ? document.id() : origin, shown.highlights(), shown.reasons());
  }

  private static VersionKey key(ListedText listed) {
    return new VersionKey(listed.document().id(), listed.document().current().number());
  }
}
