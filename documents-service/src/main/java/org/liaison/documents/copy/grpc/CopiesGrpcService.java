package org.liaison.documents.copy.grpc;

import io.grpc.stub.StreamObserver;
import io.quarkus.grpc.GrpcService;
import io.smallrye.common.annotation.Blocking;
import org.liaison.documents.v1.CopiesServiceGrpc;
import org.liaison.documents.v1.ListCopiesRequest;
import org.liaison.documents.v1.ListCopiesResponse;

/** The contract of copies, on the plain stubs as the other servers are. */
@GrpcService
public class CopiesGrpcService extends CopiesServiceGrpc.CopiesServiceImplBase {

  private final CopyCalls calls;

  public CopiesGrpcService(CopyCalls calls) {
    this.calls = calls;
  }

  @Override
  @Blocking
  public void listCopies(ListCopiesRequest request, StreamObserver<ListCopiesResponse> observer) {
    observer.onNext(calls.list(request));
    observer.onCompleted();
  }
}
