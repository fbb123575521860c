package org.liaison.documents.feed.grpc;

import org.liaison.documents.document.grpc.DocumentProtoMapper;
import org.liaison.documents.feed.domain.Change;
import org.liaison.documents.v1.ChangeKind;
import org.liaison.documents.v1.WatchDocumentsResponse;

/** Changes as messages. */
final class ChangeProtoMapper {

  private ChangeProtoMapper() {}

  static WatchDocumentsResponse toResponse(Change change) {
    WatchDocumentsResponse.Builder response =
        WatchDocumentsResponse.newBuilder()
            .setCursor(change.cursor().token())
            .setDocumentId(change.documentId().toString())
            .setVersion(change.version())
            .setAcceptedAt(DocumentProtoMapper.toTimestamp(change.acceptedAt()))
            .setKind(ChangeKind.valueOf("CHANGE_KIND_" + change.kind()));
    change.state().ifPresent(state -> response.setState(DocumentProtoMapper.toState(state)));
    return response.build();
  }
}
