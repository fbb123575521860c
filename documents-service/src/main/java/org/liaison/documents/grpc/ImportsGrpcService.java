package org.liaison.documents.grpc;

import io.grpc.stub.StreamObserver;
import io.quarkus.grpc.GrpcService;
import io.smallrye.common.annotation.Blocking;
import org.liaison.documents.file.grpc.FileParts;
import org.liaison.documents.imports.grpc.ImportCalls;
import org.liaison.documents.v1.AppendFileRequest;
import org.liaison.documents.v1.AppendFileResponse;
import org.liaison.documents.v1.AppendLinesRequest;
import org.liaison.documents.v1.AppendLinesResponse;
import org.liaison.documents.v1.CancelImportRequest;
import org.liaison.documents.v1.CancelImportResponse;
import org.liaison.documents.v1.FinishImportRequest;
import org.liaison.documents.v1.FinishImportResponse;
import org.liaison.documents.v1.GetImportRequest;
import org.liaison.documents.v1.GetImportResponse;
import org.liaison.documents.v1.ImportsServiceGrpc;
import org.liaison.documents.v1.ListImportFailuresRequest;
import org.liaison.documents.v1.ListImportFailuresResponse;
import org.liaison.documents.v1.ListImportsRequest;
import org.liaison.documents.v1.ListImportsResponse;
import org.liaison.documents.v1.StartImportRequest;
import org.liaison.documents.v1.StartImportResponse;

/** Imports as the contract has them. */
@GrpcService
public class ImportsGrpcService extends ImportsServiceGrpc.ImportsServiceImplBase {

  private static final FileParts.Form<AppendFileRequest> PARTS =
      new FileParts.Form<>(
          AppendFileRequest::getContent,
          AppendFileRequest::getSize,
          part -> part.toBuilder().clearContent().build());

  private final ImportCalls imports;

  public ImportsGrpcService(ImportCalls imports) {
    this.imports = imports;
  }

  @Override
  @Blocking
  public void startImport(
      StartImportRequest request, StreamObserver<StartImportResponse> observer) {
    observer.onNext(
        StartImportResponse.newBuilder().setImport(imports.start(request.getId())).build());
    observer.onCompleted();
  }

  @Override
  @Blocking
  public void appendLines(
      AppendLinesRequest request, StreamObserver<AppendLinesResponse> observer) {
    observer.onNext(AppendLinesResponse.newBuilder().setImport(imports.append(request)).build());
    observer.onCompleted();
  }

  @Override
  @Blocking
  public StreamObserver<AppendFileRequest> appendFile(StreamObserver<AppendFileResponse> observer) {
    return new FileParts<>(
        PARTS,
        (request, content) -> {
          observer.onNext(
              AppendFileResponse.newBuilder().setImport(imports.append(request, content)).build());
          observer.onCompleted();
        });
  }

  @Override
  @Blocking
  public void finishImport(
      FinishImportRequest request, StreamObserver<FinishImportResponse> observer) {
    observer.onNext(
        FinishImportResponse.newBuilder().setImport(imports.finish(request.getId())).build());
    observer.onCompleted();
  }

  @Override
  @Blocking
  public void cancelImport(
      CancelImportRequest request, StreamObserver<CancelImportResponse> observer) {
    observer.onNext(
        CancelImportResponse.newBuilder().setImport(imports.cancel(request.getId())).build());
    observer.onCompleted();
  }

  @Override
  @Blocking
  public void getImport(GetImportRequest request, StreamObserver<GetImportResponse> observer) {
    observer.onNext(
        GetImportResponse.newBuilder().setImport(imports.find(request.getId())).build());
    observer.onCompleted();
  }

  @Override
  @Blocking
  public void listImports(
      ListImportsRequest request, StreamObserver<ListImportsResponse> observer) {
    observer.onNext(imports.list(request));
    observer.onCompleted();
  }

  @Override
  @Blocking
  public void listImportFailures(
      ListImportFailuresRequest request, StreamObserver<ListImportFailuresResponse> observer) {
    observer.onNext(imports.failures(request));
    observer.onCompleted();
  }
}
