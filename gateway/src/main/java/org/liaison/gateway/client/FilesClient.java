package org.liaison.gateway.client;

import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.liaison.documents.v1.GetOriginalRequest;
import org.liaison.documents.v1.GetOriginalResponse;
import org.liaison.documents.v1.MutinyFilesServiceGrpc.MutinyFilesServiceStub;
import org.liaison.documents.v1.SubmitFileRequest;
import org.liaison.documents.v1.SubmitFileResponse;
import org.liaison.gateway.problem.ErrorCode;
import org.liaison.gateway.problem.Problem;
import org.liaison.gateway.problem.ProblemException;

/**
 * Calls documents-service with files, so many at a time: each is held in memory here and there, and
 * may have 32 MiB.
 */
@ApplicationScoped
public class FilesClient {

  private final MutinyFilesServiceStub stub;
  private final GatewayConfig.Files config;
  private final RemoteGuard guard;
  private final Semaphore places;

  FilesClient(@GrpcClient("documents") MutinyFilesServiceStub stub, GatewayConfig config) {
    this.stub = stub;
    this.config = config.files();
    this.guard = new RemoteGuard("documents-service files", config.documents());
    this.places = new Semaphore(config.files().concurrent());
  }

  /** Stores what a file holds; idempotent, and therefore tried again. */
  public Uni<SubmitFileResponse> submit(SubmitFileRequest request) {
    return call(service -> service.submitFile(request));
  }

  /** The file that a version was read from. */
  public Uni<GetOriginalResponse> original(String id, int version) {
    GetOriginalRequest request =
        GetOriginalRequest.newBuilder().setDocumentId(id).setVersion(version).build();
    return call(service -> service.getOriginal(request));
  }

  private <T> Uni<T> call(Function<MutinyFilesServiceStub, Uni<T>> call) {
    if (!places.tryAcquire()) {
      throw new ProblemException(Problem.of(ErrorCode.OVERLOADED));
    }
    Duration deadline = config.deadline();
    return guard
        .call(() -> call.apply(stub.withDeadlineAfter(deadline.toMillis(), TimeUnit.MILLISECONDS)))
        .onTermination()
        .invoke(places::release);
  }
}
