package org.liaison.documents.search.grpc;

import jakarta.inject.Singleton;
import java.util.List;
import org.liaison.documents.document.grpc.OriginCompletion;
import org.liaison.documents.search.domain.SearchService;
import org.liaison.documents.v1.Document;
import org.liaison.documents.v1.DocumentHit;
import org.liaison.documents.v1.ListDocumentsRequest;
import org.liaison.documents.v1.ListDocumentsResponse;

/** The call that lists and searches. */
@Singleton
public class SearchCalls {

  private final SearchService service;
  private final OriginCompletion origins;

  SearchCalls(SearchService service, OriginCompletion origins) {
    this.service = service;
    this.origins = origins;
  }

  public ListDocumentsResponse list(ListDocumentsRequest request) {
    return withOrigins(
        SearchProtoMapper.toResponse(service.search(SearchProtoMapper.toRequest(request))));
  }

  private ListDocumentsResponse withOrigins(ListDocumentsResponse response) {
    List<Document> documents =
        origins.documents(response.getHitsList().stream().map(DocumentHit::getDocument).toList());
    ListDocumentsResponse.Builder completed = response.toBuilder();
    for (int i = 0; i < documents.size(); i++) {
      completed.getHitsBuilder(i).setDocument(documents.get(i));
    }
    return completed.build();
  }
}
