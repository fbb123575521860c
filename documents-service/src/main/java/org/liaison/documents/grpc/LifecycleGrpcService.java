package org.liaison.documents.grpc;

import io.grpc.stub.StreamObserver;
import io.quarkus.grpc.GrpcService;
import io.smallrye.common.annotation.Blocking;
import org.liaison.documents.diff.grpc.DiffCalls;
import org.liaison.documents.lifecycle.grpc.LifecycleCalls;
import org.liaison.documents.v1.DiffVersionsRequest;
import org.liaison.documents.v1.DiffVersionsResponse;
import org.liaison.documents.v1.GetTombstoneRequest;
import org.liaison.documents.v1.GetTombstoneResponse;
import org.liaison.documents.v1.LifecycleServiceGrpc;
import org.liaison.documents.v1.LiftTombstoneRequest;
import org.liaison.documents.v1.LiftTombstoneResponse;
import org.liaison.documents.v1.ListDocumentStatesRequest;
import org.liaison.documents.v1.ListDocumentStatesResponse;
import org.liaison.documents.v1.PurgeDocumentRequest;
import org.liaison.documents.v1.PurgeDocumentResponse;
import org.liaison.documents.v1.SetDocumentStateRequest;
import org.liaison.documents.v1.SetDocumentStateResponse;

/** The service of the life of documents as the contract has it. */
@GrpcService
public class LifecycleGrpcService extends LifecycleServiceGrpc.LifecycleServiceImplBase {

  private final LifecycleCalls lifecycle;
  private final DiffCalls diffs;

  public LifecycleGrpcService(LifecycleCalls lifecycle, DiffCalls diffs) {
    this.lifecycle = lifecycle;
    this.diffs = diffs;
  }

  @Override
  @Blocking
  public void setDocumentState(
      SetDocumentStateRequest request, StreamObserver<SetDocumentStateResponse> observer) {
    answer(observer, lifecycle.set(request));
  }

  @Override
  @Blocking
  public void listDocumentStates(
      ListDocumentStatesRequest request, StreamObserver<ListDocumentStatesResponse> observer) {
    answer(observer, lifecycle.states(request));
  }

  @Override
  @Blocking
  public void purgeDocument(
      PurgeDocumentRequest request, StreamObserver<PurgeDocumentResponse> observer) {
    answer(observer, lifecycle.purge(request));
  }

  @Override
  @Blocking
  public void getTombstone(
      GetTombstoneRequest request, StreamObserver<GetTombstoneResponse> observer) {
    answer(observer, lifecycle.tombstone(request));
  }

  @Override
  @Blocking
  public void liftTombstone(
      LiftTombstoneRequest request, StreamObserver<LiftTombstoneResponse> observer) {
    answer(observer, lifecycle.lift(request));
  }

  @Override
  @Blocking
  public void diffVersions(
      DiffVersionsRequest request, StreamObserver<DiffVersionsResponse> observer) {
    answer(observer, diffs.diff(request));
  }

  private static <T> void answer(StreamObserver<T> observer, T response) {
    observer.onNext(response);
    observer.onCompleted();
  }
}
