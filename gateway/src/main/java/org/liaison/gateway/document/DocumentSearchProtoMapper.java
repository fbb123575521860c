package org.liaison.gateway.document;

import java.util.List;
import org.liaison.documents.v1.Document;
import org.liaison.documents.v1.DocumentHit;
import org.liaison.documents.v1.DocumentKind;
import org.liaison.documents.v1.DocumentMetadata;
import org.liaison.documents.v1.DocumentState;
import org.liaison.documents.v1.Facet;
import org.liaison.documents.v1.Facets;
import org.liaison.documents.v1.Highlight;
import org.liaison.documents.v1.ListDocumentsRequest;
import org.liaison.documents.v1.ListDocumentsResponse;
import org.liaison.documents.v1.MatchReason;
import org.liaison.documents.v1.Sort;
import org.liaison.documents.v1.Version;
import org.liaison.gateway.input.DateRange;
import org.liaison.gateway.input.QueryReader;
import org.liaison.gateway.vocabulary.Proto;

/** Maps searches of documents between REST and the contract. */
final class DocumentSearchProtoMapper {

  private static final String NO = "false";
  private static final List<String> YES_NO = List.of("true", NO);

  private DocumentSearchProtoMapper() {}

  /** The search that the query asks for; ends the request if it asks for none that can be. */
  static ListDocumentsRequest toProto(DocumentParameters parameters) {
    QueryReader reader = new QueryReader();
    DateRange dates = reader.dates(parameters.from, parameters.to);
    ListDocumentsRequest request =
        ListDocumentsRequest.newBuilder()
            .setQuery(reader.text(parameters.query))
            .setLanguage(reader.text(parameters.language))
            .setKind(
                reader
                    .word("kind", parameters.kind, DocumentWords.KINDS)
                    .orElse(DocumentKind.DOCUMENT_KIND_UNSPECIFIED))
            .setPublisher(reader.text(parameters.publisher))
            .setFrom(dates.from())
            .setTo(dates.to())
            .setPageSize(reader.size(parameters.size))
            .setPageToken(reader.text(parameters.cursor))
            .setState(
                reader
                    .word("state", parameters.state, DocumentWords.STATES)
                    .orElse(DocumentState.DOCUMENT_STATE_UNSPECIFIED))
            .setSort(
                reader
                    .word("sort", parameters.sort, DocumentWords.SORTS)
                    .orElse(Sort.SORT_UNSPECIFIED))
            .setWithoutAliases(reader.oneOf("expand", parameters.expand, YES_NO).equals(NO))
            .build();
    reader.refuse();
    return request;
  }

  static DocumentPageResponse toResponse(ListDocumentsResponse response, int size) {
    return new DocumentPageResponse(
        response.getHitsList().stream().map(DocumentSearchProtoMapper::hit).toList(),
        Proto.orNull(response.getNextPageToken()),
        size,
        response.getTotal(),
        response.hasFacets() ? facets(response.getFacets()) : null);
  }

  private static DocumentHitResponse hit(DocumentHit hit) {
    Document document = hit.getDocument();
    Version current = document.getCurrent();
    DocumentMetadata metadata = current.getMetadata();
    return new DocumentHitResponse(
        document.getId(),
        current.getNumber(),
        DocumentWords.KINDS.word(metadata.getKind()),
        metadata.getTitle(),
        metadata.getLanguage(),
        metadata.getPublisher(),
        metadata.getAuthorsList(),
        metadata.getPublishedOn(),
        Proto.orNull(metadata.getUrl()),
        DocumentWords.HANDLINGS.word(metadata.getHandling()),
        current.getSha256(),
        current.getLength(),
        Proto.instant(document.hasAcceptedAt(), document.getAcceptedAt()),
        Proto.instant(current.hasAcceptedAt(), current.getAcceptedAt()),
        hit.getHighlightsList().stream().map(DocumentSearchProtoMapper::highlight).toList(),
        hit.getReasonsList().stream().map(DocumentSearchProtoMapper::reason).toList());
  }

  private static MatchReasonResponse reason(MatchReason reason) {
    return new MatchReasonResponse(
        reason.getTerm(),
        reason.getMatched(),
        DocumentWords.MATCHED_BY.word(reason.getBy()),
        DocumentWords.MATCHED_FIELDS.word(reason.getField()));
  }

  private static HighlightResponse highlight(Highlight highlight) {
    List<MarkResponse> marks =
        highlight.getMarksList().stream()
            .map(range -> new MarkResponse(range.getStart(), range.getEnd()))
            .toList();
    return new HighlightResponse(highlight.getSnippet(), marks);
  }

  private static FacetsResponse facets(Facets facets) {
    return new FacetsResponse(
        facet(facets.getLanguagesList()),
        facet(facets.getKindsList()),
        facet(facets.getPublishersList()),
        facet(facets.getYearsList()));
  }

  private static List<FacetResponse> facet(List<Facet> facets) {
    return facets.stream()
        .map(facet -> new FacetResponse(facet.getValue(), facet.getCount()))
        .toList();
  }
}
