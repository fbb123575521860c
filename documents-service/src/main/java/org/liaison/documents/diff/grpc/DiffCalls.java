package org.liaison.documents.diff.grpc;

import jakarta.inject.Singleton;
import org.liaison.documents.diff.domain.DiffService;
import org.liaison.documents.document.grpc.DocumentIds;
import org.liaison.documents.v1.DiffVersionsRequest;
import org.liaison.documents.v1.DiffVersionsResponse;

/** The call that compares versions. */
@Singleton
public class DiffCalls {

  private final DiffService service;

  DiffCalls(DiffService service) {
    this.service = service;
  }

  public DiffVersionsResponse diff(DiffVersionsRequest request) {
    return DiffProtoMapper.toResponse(
        service.diff(
            DocumentIds.parse("document_id", request.getDocumentId()),
            request.getNumber(),
            request.getAgainst()));
  }
}
