package org.liaison.documents.grpc;

import io.grpc.stub.StreamObserver;
import io.quarkus.grpc.GrpcService;
import io.smallrye.common.annotation.Blocking;
import org.liaison.documents.file.grpc.FileCalls;
import org.liaison.documents.file.grpc.FileParts;
import org.liaison.documents.v1.FilesServiceGrpc;
import org.liaison.documents.v1.GetOriginalRequest;
import org.liaison.documents.v1.GetOriginalResponse;
import org.liaison.documents.v1.SubmitFileRequest;
import org.liaison.documents.v1.SubmitFileResponse;

/** Files as the contract has them. */
@GrpcService
public class FilesGrpcService extends FilesServiceGrpc.FilesServiceImplBase {

  private static final FileParts.Form<SubmitFileRequest> PARTS =
      new FileParts.Form<>(
          SubmitFileRequest::getContent,
          SubmitFileRequest::getSize,
          part -> part.toBuilder().clearContent().build());

  private final FileCalls files;

  public FilesGrpcService(FileCalls files) {
    this.files = files;
  }

  @Override
  @Blocking
  public StreamObserver<SubmitFileRequest> submitFile(StreamObserver<SubmitFileResponse> observer) {
    return new FileParts<>(
        PARTS,
        (request, content) -> {
          observer.onNext(files.submit(request, content));
          observer.onCompleted();
        });
  }

  @Override
  @Blocking
  public void getOriginal(
      GetOriginalRequest request, StreamObserver<GetOriginalResponse> observer) {
    observer.onNext(files.original(request));
    observer.onCompleted();
  }
}
