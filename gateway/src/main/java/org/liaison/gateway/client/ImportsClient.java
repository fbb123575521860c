package org.liaison.gateway.client;

import com.google.protobuf.ByteString;
import io.grpc.Status;
import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;
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
import org.liaison.documents.v1.Import;
import org.liaison.documents.v1.ImportLine;
import org.liaison.documents.v1.ListImportFailuresRequest;
import org.liaison.documents.v1.ListImportFailuresResponse;
import org.liaison.documents.v1.ListImportsRequest;
import org.liaison.documents.v1.ListImportsResponse;
import org.liaison.documents.v1.MutinyImportsServiceGrpc.MutinyImportsServiceStub;
import org.liaison.documents.v1.StartImportRequest;
import org.liaison.documents.v1.StartImportResponse;

/**
 * Calls documents-service about imports. What writes is tried again for as long as an import waits
 * for the service: the contract lets any of it be repeated.
 */
@ApplicationScoped
public class ImportsClient {

  private final MutinyImportsServiceStub stub;
  private final GatewayConfig config;
  private final RemoteGuard guard;

  ImportsClient(@GrpcClient("documents") MutinyImportsServiceStub stub, GatewayConfig config) {
    this.stub = stub;
    this.config = config;
    this.guard = new RemoteGuard("documents-service imports", config.documents());
  }

  /** Begins an import under an id, or finds the one that has it. */
  public Uni<Import> start(String id) {
    StartImportRequest request = StartImportRequest.newBuilder().setId(id).build();
    return call(config.documents().writeDeadline(), service -> service.startImport(request))
        .map(StartImportResponse::getImport);
  }

  /** Hands lines over. */
  public Uni<Import> append(AppendLinesRequest request) {
    return patiently(service -> service.appendLines(request)).map(AppendLinesResponse::getImport);
  }

  /** Hands one line over, in parts if it is a large file. */
  public Uni<Import> append(String id, long number, ImportLine line) {
    ByteString content = line.getFile().getContent();
    if (content.size() <= ContentParts.LARGEST) {
      return append(
          AppendLinesRequest.newBuilder()
              .setId(id)
              .setFirstLine(number)
              .addLines(line)
              .setBytes(content.size())
              .build());
    }
    AppendFileRequest whole =
        AppendFileRequest.newBuilder()
            .setId(id)
            .setLine(number)
            .setName(line.getName())
            .setFile(line.getFile().toBuilder().clearContent())
            .setSize(content.size())
            .build();
    return patiently(service -> service.appendFile(parts(whole, content)))
        .map(AppendFileResponse::getImport);
  }

  private static Multi<AppendFileRequest> parts(AppendFileRequest whole, ByteString content) {
    return ContentParts.of(
        content,
        part -> whole.toBuilder().setContent(part).build(),
        part -> AppendFileRequest.newBuilder().setContent(part).build());
  }

  /** Ends an import after its last line. */
  public Uni<Import> finish(String id) {
    FinishImportRequest request = FinishImportRequest.newBuilder().setId(id).build();
    return patiently(service -> service.finishImport(request)).map(FinishImportResponse::getImport);
  }

  /** Ends an import before its last line. */
  public Uni<Import> cancel(String id) {
    CancelImportRequest request = CancelImportRequest.newBuilder().setId(id).build();
    return call(config.documents().writeDeadline(), service -> service.cancelImport(request))
        .map(CancelImportResponse::getImport);
  }

  /** How far an import is. */
  public Uni<Import> find(String id) {
    GetImportRequest request = GetImportRequest.newBuilder().setId(id).build();
    return call(config.documents().deadline(), service -> service.getImport(request))
        .map(GetImportResponse::getImport);
  }

  /** A page of imports, newest first. */
  public Uni<ListImportsResponse> list(ListImportsRequest request) {
    return call(config.documents().deadline(), service -> service.listImports(request));
  }

  /** A page of lines that were not taken. */
  public Uni<ListImportFailuresResponse> failures(ListImportFailuresRequest request) {
    return call(config.documents().deadline(), service -> service.listImportFailures(request));
  }

  private <T> Uni<T> patiently(Function<MutinyImportsServiceStub, Uni<T>> call) {
    return Uni.createFrom()
        .deferred(() -> call(config.imports().batchDeadline(), call))
        .onFailure(ImportsClient::mayPass)
        .retry()
        .withBackOff(config.documents().retryDelay(), Duration.ofSeconds(2))
        .expireIn(config.imports().patience().toMillis());
  }

  private <T> Uni<T> call(Duration deadline, Function<MutinyImportsServiceStub, Uni<T>> call) {
    return guard.call(
        () -> call.apply(stub.withDeadlineAfter(deadline.toMillis(), TimeUnit.MILLISECONDS)));
  }

  private static boolean mayPass(Throwable failure) {
    return failure instanceof CircuitBreakerOpenException
        || RemoteFailures.hasStatus(failure, Status.Code.UNAVAILABLE)
        || RemoteFailures.hasStatus(failure, Status.Code.DEADLINE_EXCEEDED)
        || RemoteFailures.hasStatus(failure, Status.Code.CANCELLED)
        || RemoteFailures.hasStatus(failure, Status.Code.RESOURCE_EXHAUSTED);
  }
}
