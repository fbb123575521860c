package org.liaison.gateway.client;

import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.liaison.documents.v1.DiffVersionsRequest;
import org.liaison.documents.v1.DiffVersionsResponse;
import org.liaison.documents.v1.GetTombstoneRequest;
import org.liaison.documents.v1.LiftTombstoneRequest;
import org.liaison.documents.v1.ListDocumentStatesRequest;
import org.liaison.documents.v1.ListDocumentStatesResponse;
import org.liaison.documents.v1.MutinyLifecycleServiceGrpc.MutinyLifecycleServiceStub;
import org.liaison.documents.v1.PurgeDocumentRequest;
import org.liaison.documents.v1.SetDocumentStateRequest;
import org.liaison.documents.v1.StateChange;
import org.liaison.documents.v1.Tombstone;

/** Asks documents-service what becomes of documents; every call may be made twice. */
@ApplicationScoped
public class LifecycleClient {

  private final MutinyLifecycleServiceStub stub;
  private final GatewayConfig.Remote config;
  private final RemoteGuard guard;

  LifecycleClient(@GrpcClient("documents") MutinyLifecycleServiceStub stub, GatewayConfig config) {
    this.stub = stub;
    this.config = config.documents();
    this.guard = new RemoteGuard("documents-service lifecycle", config.documents());
  }

  /** Puts a document into another state. */
  public Uni<StateChange> setState(SetDocumentStateRequest request) {
    return call(config.deadline(), service -> service.setDocumentState(request))
        .map(response -> response.getChange());
  }

  /** Every state that a document was put into, oldest first. */
  public Uni<ListDocumentStatesResponse> states(String id) {
    ListDocumentStatesRequest request =
        ListDocumentStatesRequest.newBuilder().setDocumentId(id).build();
    return call(config.deadline(), service -> service.listDocumentStates(request));
  }

  /** Deletes a document for good. */
  public Uni<Tombstone> purge(PurgeDocumentRequest request) {
    return call(config.writeDeadline(), service -> service.purgeDocument(request))
        .map(response -> response.getTombstone());
  }

  /** What stays of a purged document. */
  public Uni<Tombstone> tombstone(String id) {
    GetTombstoneRequest request = GetTombstoneRequest.newBuilder().setDocumentId(id).build();
    return call(config.deadline(), service -> service.getTombstone(request))
        .map(response -> response.getTombstone());
  }

  /** Lets a purged page be taken in again. */
  public Uni<Tombstone> lift(LiftTombstoneRequest request) {
    return call(config.deadline(), service -> service.liftTombstone(request))
        .map(response -> response.getTombstone());
  }

  /** How one version differs from another. */
  public Uni<DiffVersionsResponse> diff(DiffVersionsRequest request) {
    return call(config.writeDeadline(), service -> service.diffVersions(request));
  }

  private <T> Uni<T> call(Duration deadline, Function<MutinyLifecycleServiceStub, Uni<T>> call) {
    return guard.call(
        () -> call.apply(stub.withDeadlineAfter(deadline.toMillis(), TimeUnit.MILLISECONDS)));
  }
}
