package org.liaison.documents.grpc;

import io.grpc.stub.StreamObserver;
import io.quarkus.grpc.GrpcService;
import io.smallrye.common.annotation.Blocking;
import org.liaison.documents.source.grpc.SourceCalls;
import org.liaison.documents.v1.CreateSourceRequest;
import org.liaison.documents.v1.CreateSourceResponse;
import org.liaison.documents.v1.DeleteSourceRequest;
import org.liaison.documents.v1.DeleteSourceResponse;
import org.liaison.documents.v1.GetSourceRequest;
import org.liaison.documents.v1.GetSourceResponse;
import org.liaison.documents.v1.ListSourceItemsRequest;
import org.liaison.documents.v1.ListSourceItemsResponse;
import org.liaison.documents.v1.ListSourcesRequest;
import org.liaison.documents.v1.ListSourcesResponse;
import org.liaison.documents.v1.PollSourceRequest;
import org.liaison.documents.v1.PollSourceResponse;
import org.liaison.documents.v1.SourcesServiceGrpc;
import org.liaison.documents.v1.UpdateSourceRequest;
import org.liaison.documents.v1.UpdateSourceResponse;

/** Sources as the contract has them. */
@GrpcService
public class SourcesGrpcService extends SourcesServiceGrpc.SourcesServiceImplBase {

  private final SourceCalls sources;

  public SourcesGrpcService(SourceCalls sources) {
    this.sources = sources;
  }

  @Override
  @Blocking
  public void createSource(
      CreateSourceRequest request, StreamObserver<CreateSourceResponse> observer) {
    observer.onNext(
        CreateSourceResponse.newBuilder().setSource(sources.create(request.getSettings())).build());
    observer.onCompleted();
  }

  @Override
  @Blocking
  public void getSource(GetSourceRequest request, StreamObserver<GetSourceResponse> observer) {
    observer.onNext(
        GetSourceResponse.newBuilder().setSource(sources.find(request.getId())).build());
    observer.onCompleted();
  }

  @Override
  @Blocking
  public void listSources(
      ListSourcesRequest request, StreamObserver<ListSourcesResponse> observer) {
    observer.onNext(sources.list(request));
    observer.onCompleted();
  }

  @Override
  @Blocking
  public void updateSource(
      UpdateSourceRequest request, StreamObserver<UpdateSourceResponse> observer) {
    observer.onNext(UpdateSourceResponse.newBuilder().setSource(sources.update(request)).build());
    observer.onCompleted();
  }

  @Override
  @Blocking
  public void deleteSource(
      DeleteSourceRequest request, StreamObserver<DeleteSourceResponse> observer) {
    sources.delete(request.getId());
    observer.onNext(DeleteSourceResponse.getDefaultInstance());
    observer.onCompleted();
  }

  @Override
  @Blocking
  public void pollSource(PollSourceRequest request, StreamObserver<PollSourceResponse> observer) {
    observer.onNext(
        PollSourceResponse.newBuilder().setSource(sources.poll(request.getId())).build());
    observer.onCompleted();
  }

  @Override
  @Blocking
  public void listSourceItems(
      ListSourceItemsRequest request, StreamObserver<ListSourceItemsResponse> observer) {
    observer.onNext(sources.items(request));
    observer.onCompleted();
  }
}
