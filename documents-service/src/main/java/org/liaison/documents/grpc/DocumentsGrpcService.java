package org.liaison.documents.grpc;

import io.grpc.stub.ServerCallStreamObserver;
import io.grpc.stub.StreamObserver;
import io.quarkus.grpc.GrpcService;
import io.smallrye.common.annotation.Blocking;
import org.liaison.documents.document.grpc.DocumentCalls;
import org.liaison.documents.feed.grpc.WatchCalls;
import org.liaison.documents.search.grpc.SearchCalls;
import org.liaison.documents.v1.DocumentsServiceGrpc;
import org.liaison.documents.v1.GetDocumentRequest;
import org.liaison.documents.v1.GetDocumentResponse;
import org.liaison.documents.v1.GetVersionRequest;
import org.liaison.documents.v1.GetVersionResponse;
import org.liaison.documents.v1.ListDocumentsRequest;
import org.liaison.documents.v1.ListDocumentsResponse;
import org.liaison.documents.v1.ListVersionsRequest;
import org.liaison.documents.v1.ListVersionsResponse;
import org.liaison.documents.v1.SubmitDocumentRequest;
import org.liaison.documents.v1.SubmitDocumentResponse;
import org.liaison.documents.v1.VerifyPassageRequest;
import org.liaison.documents.v1.VerifyPassageResponse;
import org.liaison.documents.v1.WatchDocumentsRequest;
import org.liaison.documents.v1.WatchDocumentsResponse;

/**
 * The service as the contract has it: each call goes to the feature that answers it.
 *
 * <p>Built on the plain gRPC stubs, since Quarkus' Mutiny ones send streams without back-pressure.
 */
@GrpcService
public class DocumentsGrpcService extends DocumentsServiceGrpc.DocumentsServiceImplBase {

  private final DocumentCalls documents;
  private final SearchCalls searches;
  private final WatchCalls watches;

  public DocumentsGrpcService(DocumentCalls documents, SearchCalls searches, WatchCalls watches) {
    this.documents = documents;
    this.searches = searches;
    this.watches = watches;
  }

  @Override
  @Blocking
  public void submitDocument(
      SubmitDocumentRequest request, StreamObserver<SubmitDocumentResponse> observer) {
    answer(observer, documents.submit(request));
  }

  @Override
  @Blocking
  public void getDocument(
      GetDocumentRequest request, StreamObserver<GetDocumentResponse> observer) {
    answer(observer, documents.document(request));
  }

  @Override
  @Blocking
  public void listDocuments(
      ListDocumentsRequest request, StreamObserver<ListDocumentsResponse> observer) {
    answer(observer, searches.list(request));
  }

  @Override
  @Blocking
  public void listVersions(
      ListVersionsRequest request, StreamObserver<ListVersionsResponse> observer) {
    answer(observer, documents.versions(request));
  }

  @Override
  @Blocking
  public void getVersion(GetVersionRequest request, StreamObserver<GetVersionResponse> observer) {
    answer(observer, documents.version(request));
  }

  @Override
  @Blocking
  public void verifyPassage(
      VerifyPassageRequest request, StreamObserver<VerifyPassageResponse> observer) {
    answer(observer, documents.verify(request));
  }

  /** Returns at once: a watcher takes a worker thread only while it reads. */
  @Override
  public void watchDocuments(
      WatchDocumentsRequest request, StreamObserver<WatchDocumentsResponse> observer) {
    watches.watch(request, (ServerCallStreamObserver<WatchDocumentsResponse>) observer);
  }

  private static <T> void answer(StreamObserver<T> observer, T response) {
    observer.onNext(response);
    observer.onCompleted();
  }
}
