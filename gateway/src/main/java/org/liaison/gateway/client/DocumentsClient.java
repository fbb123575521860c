package org.liaison.gateway.client;

import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.liaison.documents.v1.Document;
import org.liaison.documents.v1.GetDocumentRequest;
import org.liaison.documents.v1.GetDocumentResponse;
import org.liaison.documents.v1.GetVersionRequest;
import org.liaison.documents.v1.GetVersionResponse;
import org.liaison.documents.v1.ListDocumentsRequest;
import org.liaison.documents.v1.ListDocumentsResponse;
import org.liaison.documents.v1.ListVersionsRequest;
import org.liaison.documents.v1.ListVersionsResponse;
import org.liaison.documents.v1.MutinyDocumentsServiceGrpc.MutinyDocumentsServiceStub;
import org.liaison.documents.v1.SubmitDocumentRequest;
import org.liaison.documents.v1.SubmitDocumentResponse;
import org.liaison.documents.v1.VerifyPassageRequest;
import org.liaison.documents.v1.VerifyPassageResponse;
import org.liaison.documents.v1.Version;

/** Calls documents-service, each call with a deadline, one retry and a circuit breaker. */
@ApplicationScoped
public class DocumentsClient {

  private final MutinyDocumentsServiceStub stub;
  private final GatewayConfig.Remote config;
  private final RemoteGuard guard;

  DocumentsClient(@GrpcClient("documents") MutinyDocumentsServiceStub stub, GatewayConfig config) {
    this.stub = stub;
    this.config = config.documents();
    this.guard = new RemoteGuard("documents-service", config.documents());
  }

  /**
   * Stores a text.
   *
   * <p>It is retried like a reading call: the contract makes it idempotent, since the same text
   * under the same URL, or of the same publisher and date, is stored once.
   */
  public Uni<SubmitDocumentResponse> submit(SubmitDocumentRequest request) {
    return call(config.writeDeadline(), service -> service.submitDocument(request));
  }

  /** One document as it stands now. */
  public Uni<Document> document(String id) {
    GetDocumentRequest request = GetDocumentRequest.newBuilder().setId(id).build();
    return read(service -> service.getDocument(request)).map(GetDocumentResponse::getDocument);
  }

  /** A page of documents. */
  public Uni<ListDocumentsResponse> documents(ListDocumentsRequest request) {
    return read(service -> service.listDocuments(request));
  }

  /** Every version of a document, oldest first. */
  public Uni<List<Version>> versions(String id) {
    ListVersionsRequest request = ListVersionsRequest.newBuilder().setDocumentId(id).build();
    return read(service -> service.listVersions(request))
        .map(ListVersionsResponse::getVersionsList);
  }

  /** One version with its text. */
  public Uni<GetVersionResponse> version(String id, int number) {
    GetVersionRequest request =
        GetVersionRequest.newBuilder().setDocumentId(id).setNumber(number).build();
    return read(service -> service.getVersion(request));
  }

  /** Whether a passage stands where it is said to. */
  public Uni<VerifyPassageResponse> verify(VerifyPassageRequest request) {
    return read(service -> service.verifyPassage(request));
  }

  private <T> Uni<T> read(Function<MutinyDocumentsServiceStub, Uni<T>> call) {
    return call(config.deadline(), call);
  }

  private <T> Uni<T> call(Duration deadline, Function<MutinyDocumentsServiceStub, Uni<T>> call) {
    // The deadline starts when the stub is made, so each try makes its own.
    return guard.call(
        () -> call.apply(stub.withDeadlineAfter(deadline.toMillis(), TimeUnit.MILLISECONDS)));
  }
}
