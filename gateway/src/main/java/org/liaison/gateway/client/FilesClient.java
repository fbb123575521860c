package org.liaison.gateway.client;

import com.google.protobuf.ByteString;
import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import org.liaison.documents.v1.GetOriginalRequest;
import org.liaison.documents.v1.GetOriginalResponse;
import org.liaison.documents.v1.MutinyFilesServiceGrpc.MutinyFilesServiceStub;
import org.liaison.documents.v1.OriginalFile;
import org.liaison.documents.v1.SubmitFileRequest;
import org.liaison.documents.v1.SubmitFileResponse;
import org.liaison.gateway.problem.ErrorCode;
import org.liaison.gateway.problem.Problem;
import org.liaison.gateway.problem.ProblemException;

/**
 * Calls documents-service with files: each is held in memory here and there, so their bytes are
 * bounded, and each counts for as much as leaves room for so many at a time.
 */
@ApplicationScoped
public class FilesClient {

  private static final int UNIT = 1024;

  private final MutinyFilesServiceStub stub;
  private final GatewayConfig.Files config;
  private final RemoteGuard guard;
  private final Semaphore units;
  private final int least;

  FilesClient(@GrpcClient("documents") MutinyFilesServiceStub stub, GatewayConfig config) {
    this.stub = stub;
    this.config = config.files();
    this.guard = new RemoteGuard("documents-service files", config.documents());
    long most = Math.max(config.files().inFlight(), config.files().largest());
    int all = Math.toIntExact(most / UNIT) + 1;
    this.units = new Semaphore(all);
    this.least = all / config.files().concurrent();
  }

  /**
   * Stores what a file holds; idempotent, and therefore tried again.
   *
   * @param bytes of the file
   * @param request reads the file once there is room for it
   */
  public Uni<SubmitFileResponse> submit(long bytes, Uni<SubmitFileRequest> request) {
    int needed = Math.toIntExact(bytes / UNIT) + 1;
    return held(
        Math.max(least, needed),
        () -> request.chain(read -> call(service -> service.submitFile(parts(read)))));
  }

  private static Multi<SubmitFileRequest> parts(SubmitFileRequest whole) {
    ByteString content = whole.getContent();
    return ContentParts.of(
        content,
        part -> whole.toBuilder().setContent(part).setSize(content.size()).build(),
        part -> SubmitFileRequest.newBuilder().setContent(part).build());
  }

  /**
   * A file that a version was read from.
   *
   * @param content read from documents-service part by part, as it is asked for
   */
  public record Original(OriginalFile file, Multi<byte[]> content) {}

  /** The file that a version was read from; nothing of it is kept here. */
  public Uni<Original> original(String id, int version) {
    GetOriginalRequest request =
        GetOriginalRequest.newBuilder().setDocumentId(id).setVersion(version).build();
    return part(request).map(first -> new Original(first.getFile(), content(request, first)));
  }

  private Multi<byte[]> content(GetOriginalRequest request, GetOriginalResponse first) {
    int size = first.getFile().getSize();
    int length = Math.max(1, first.getContent().size());
    Multi<byte[]> rest =
        Multi.createFrom()
            .range(1, (size + length - 1) / length)
            .map(number -> request.toBuilder().setOffset(number * length).build())
            .onItem()
            .transformToUniAndConcatenate(this::part)
            .map(part -> part.getContent().toByteArray());
    return Multi.createBy()
        .concatenating()
        .streams(Multi.createFrom().item(first.getContent().toByteArray()), rest);
  }

  private Uni<GetOriginalResponse> part(GetOriginalRequest request) {
    return call(service -> service.getOriginal(request));
  }

  private <T> Uni<T> call(Function<MutinyFilesServiceStub, Uni<T>> call) {
    Duration deadline = config.deadline();
    return guard.call(
        () -> call.apply(stub.withDeadlineAfter(deadline.toMillis(), TimeUnit.MILLISECONDS)));
  }

  private <T> Uni<T> held(int needed, Supplier<Uni<T>> call) {
    return Uni.createFrom()
        .deferred(
            () -> {
              if (!units.tryAcquire(needed)) {
                throw new ProblemException(Problem.of(ErrorCode.OVERLOADED));
              }
              return call.get().onTermination().invoke(() -> units.release(needed));
            });
  }
}
