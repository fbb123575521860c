package org.liaison.documents.search.grpc;

import jakarta.inject.Singleton;
import org.liaison.documents.search.domain.SearchService;
import org.liaison.documents.v1.ListDocumentsRequest;
import org.liaison.documents.v1.ListDocumentsResponse;

/** The call that lists and searches. */
@Singleton
public class SearchCalls {

  private final SearchService service;

  SearchCalls(SearchService service) {
    this.service = service;
  }

  public ListDocumentsResponse list(ListDocumentsRequest request) {
    return SearchProtoMapper.toResponse(service.search(SearchProtoMapper.toRequest(request)));
  }
}
