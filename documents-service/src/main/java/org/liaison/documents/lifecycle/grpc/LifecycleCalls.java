package org.liaison.documents.lifecycle.grpc;

import jakarta.inject.Singleton;
import java.util.OptionalInt;
import org.liaison.documents.document.grpc.DocumentIds;
import org.liaison.documents.document.grpc.DocumentProtoMapper;
import org.liaison.documents.lifecycle.domain.LifecycleService;
import org.liaison.documents.lifecycle.domain.PurgeService;
import org.liaison.documents.lifecycle.domain.StateRequest;
import org.liaison.documents.v1.GetTombstoneRequest;
import org.liaison.documents.v1.GetTombstoneResponse;
import org.liaison.documents.v1.LiftTombstoneRequest;
import org.liaison.documents.v1.LiftTombstoneResponse;
import org.liaison.documents.v1.ListDocumentStatesRequest;
import org.liaison.documents.v1.ListDocumentStatesResponse;
import org.liaison.documents.v1.PurgeDocumentRequest;
import org.liaison.documents.v1.PurgeDocumentResponse;
import org.liaison.documents.v1.SetDocumentStateRequest;
import org.liaison.documents.v1.SetDocumentStateResponse;

/** The calls that decide what becomes of documents. */
@Singleton
public class LifecycleCalls {

  private static final String ID = "document_id";

  private final LifecycleService lifecycle;
  private final PurgeService purges;

  LifecycleCalls(LifecycleService lifecycle, PurgeService purges) {
    this.lifecycle = lifecycle;
    this.purges = purges;
  }

  public SetDocumentStateResponse set(SetDocumentStateRequest request) {
    StateRequest wanted =
        new StateRequest(
            DocumentIds.parse(ID, request.getDocumentId()),
            DocumentProtoMapper.toState(request.getState()).orElse(null),
            request.getReason(),
            request.getSetBy(),
            request.getEvidenceUrl(),
            request.hasExpectedNumber()
                ? OptionalInt.of(request.getExpectedNumber())
                : OptionalInt.empty());
    return SetDocumentStateResponse.newBuilder()
        .setChange(LifecycleProtoMapper.toChange(lifecycle.set(wanted)))
        .build();
  }

  public ListDocumentStatesResponse states(ListDocumentStatesRequest request) {
    ListDocumentStatesResponse.Builder response = ListDocumentStatesResponse.newBuilder();
    lifecycle
        .history(DocumentIds.parse(ID, request.getDocumentId()))
        .forEach(change -> response.addChanges(LifecycleProtoMapper.toChange(change)));
    return response.build();
  }

  public PurgeDocumentResponse purge(PurgeDocumentRequest request) {
    return PurgeDocumentResponse.newBuilder()
        .setTombstone(
            LifecycleProtoMapper.toTombstone(
                purges.purge(
                    DocumentIds.parse(ID, request.getDocumentId()),
                    request.getReason(),
                    request.getConfirm())))
        .build();
  }

  public GetTombstoneResponse tombstone(GetTombstoneRequest request) {
    return GetTombstoneResponse.newBuilder()
        .setTombstone(
            LifecycleProtoMapper.toTombstone(
                purges.tombstone(DocumentIds.parse(ID, request.getDocumentId()))))
        .build();
  }

  public LiftTombstoneResponse lift(LiftTombstoneRequest request) {
    return LiftTombstoneResponse.newBuilder()
        .setTombstone(
            LifecycleProtoMapper.toTombstone(
                purges.lift(DocumentIds.parse(ID, request.getDocumentId()), request.getReason())))
        .build();
  }
}
