package org.liaison.documents.search.grpc;

import java.util.List;
import java.util.Optional;
import org.liaison.documents.document.domain.DocumentState;
import org.liaison.documents.document.grpc.DocumentProtoMapper;
import org.liaison.documents.problem.DocumentsException;
import org.liaison.documents.problem.ErrorCode;
import org.liaison.documents.search.domain.Facet;
import org.liaison.documents.search.domain.Facets;
import org.liaison.documents.search.domain.Highlight;
import org.liaison.documents.search.domain.MatchReason;
import org.liaison.documents.search.domain.SearchHit;
import org.liaison.documents.search.domain.SearchPage;
import org.liaison.documents.search.domain.SearchRequest;
import org.liaison.documents.search.domain.Sort;
import org.liaison.documents.v1.DocumentHit;
import org.liaison.documents.v1.ListDocumentsRequest;
import org.liaison.documents.v1.ListDocumentsResponse;
import org.liaison.documents.v1.MatchedBy;
import org.liaison.documents.v1.MatchedField;
import org.liaison.documents.v1.Range;

/** Between searches and messages. */
final class SearchProtoMapper {

  private SearchProtoMapper() {}

  static SearchRequest toRequest(ListDocumentsRequest request) {
    return new SearchRequest(
        request.getQuery(),
        request.getLanguage(),
        DocumentProtoMapper.toKind(request.getKind()),
        request.getPublisher(),
        request.getFrom(),
        request.getTo(),
        request.getPageSize(),
        request.getPageToken(),
        toSort(request.getSort()),
        request.getWithoutAliases(),
        state(request));
  }

  private static Optional<DocumentState> state(ListDocumentsRequest request) {
    if (request.getState() == org.liaison.documents.v1.DocumentState.DOCUMENT_STATE_PURGED) {
      throw DocumentsException.ofField(
          ErrorCode.VALIDATION_FAILED,
          "state",
          "must not be purged: nothing of a purged document is left to list but its tombstone");
    }
    return DocumentProtoMapper.toState(request.getState());
  }

  static ListDocumentsResponse toResponse(SearchPage page) {
    ListDocumentsResponse.Builder response =
        ListDocumentsResponse.newBuilder()
            .setNextPageToken(page.nextPageToken())
            .setTotal(page.total());
    page.hits().forEach(hit -> response.addHits(toHit(hit)));
    page.facets().ifPresent(facets -> response.setFacets(toFacets(facets)));
    return response.build();
  }

  private static DocumentHit toHit(SearchHit hit) {
    DocumentHit.Builder message = DocumentHit.newBuilder();
    message
        .setDocument(DocumentProtoMapper.toDocument(hit.document()))
        .getDocumentBuilder()
        .getCurrentBuilder()
        .setOrigin(hit.origin().toString());
    hit.highlights().forEach(highlight -> message.addHighlights(toHighlight(highlight)));
    hit.reasons().forEach(reason -> message.addReasons(toReason(reason)));
    return message.build();
  }

  /** Null where the usual order is meant. */
  private static Sort toSort(org.liaison.documents.v1.Sort sort) {
    return switch (sort) {
      case SORT_UNSPECIFIED, UNRECOGNIZED -> null;
      case SORT_RELEVANCE -> Sort.RELEVANCE;
      case SORT_NEWEST -> Sort.NEWEST;
      case SORT_OLDEST -> Sort.OLDEST;
    };
  }

  private static org.liaison.documents.v1.MatchReason toReason(MatchReason reason) {
    return org.liaison.documents.v1.MatchReason.newBuilder()
        .setTerm(reason.term())
        .setMatched(reason.matched())
        .setBy(MatchedBy.valueOf("MATCHED_BY_" + reason.by()))
        .setField(MatchedField.valueOf("MATCHED_FIELD_" + reason.field()))
        .build();
  }

  private static org.liaison.documents.v1.Highlight toHighlight(Highlight highlight) {
    org.liaison.documents.v1.Highlight.Builder message =
        org.liaison.documents.v1.Highlight.newBuilder().setSnippet(highlight.snippet());
    highlight
        .marks()
        .forEach(
            mark -> message.addMarks(Range.newBuilder().setStart(mark.start()).setEnd(mark.end())));
    return message.build();
  }

  private static org.liaison.documents.v1.Facets toFacets(Facets facets) {
    return org.liaison.documents.v1.Facets.newBuilder()
        .addAllLanguages(toFacets(facets.languages()))
        .addAllKinds(toFacets(facets.kinds()))
        .addAllPublishers(toFacets(facets.publishers()))
        .addAllYears(toFacets(facets.years()))
        .build();
  }

  private static List<org.liaison.documents.v1.Facet> toFacets(List<Facet> facets) {
    return facets.stream()
        .map(
            facet ->
                org.liaison.documents.v1.Facet.newBuilder()
                    .setValue(facet.value())
                    .setCount(facet.count())
                    .build())
        .toList();
  }
}
