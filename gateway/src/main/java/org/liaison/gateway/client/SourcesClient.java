package org.liaison.gateway.client;

import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.liaison.documents.v1.CreateSourceRequest;
import org.liaison.documents.v1.CreateSourceResponse;
import org.liaison.documents.v1.DeleteSourceRequest;
import org.liaison.documents.v1.GetSourceRequest;
import org.liaison.documents.v1.GetSourceResponse;
import org.liaison.documents.v1.ListSourceItemsRequest;
import org.liaison.documents.v1.ListSourceItemsResponse;
import org.liaison.documents.v1.ListSourcesRequest;
import org.liaison.documents.v1.ListSourcesResponse;
import org.liaison.documents.v1.MutinySourcesServiceGrpc.MutinySourcesServiceStub;
import org.liaison.documents.v1.PollSourceRequest;
import org.liaison.documents.v1.PollSourceResponse;
import org.liaison.documents.v1.Source;
import org.liaison.documents.v1.SourceSettings;
import org.liaison.documents.v1.UpdateSourceRequest;
import org.liaison.documents.v1.UpdateSourceResponse;

/** Calls documents-service about sources. */
@ApplicationScoped
public class SourcesClient {

  private final MutinySourcesServiceStub stub;
  private final GatewayConfig.Remote config;
  private final RemoteGuard guard;

  SourcesClient(@GrpcClient("documents") MutinySourcesServiceStub stub, GatewayConfig config) {
    this.stub = stub;
    this.config = config.documents();
    this.guard = new RemoteGuard("documents-service sources", config.documents());
  }

  /** A new source. */
  public Uni<Source> create(SourceSettings settings) {
    CreateSourceRequest request = CreateSourceRequest.newBuilder().setSettings(settings).build();
    return call(config.writeDeadline(), service -> service.createSource(request))
        .map(CreateSourceResponse::getSource);
  }

  /** A source with its status. */
  public Uni<Source> find(String id) {
    GetSourceRequest request = GetSourceRequest.newBuilder().setId(id).build();
    return call(config.deadline(), service -> service.getSource(request))
        .map(GetSourceResponse::getSource);
  }

  /** A page of sources, newest first. */
  public Uni<ListSourcesResponse> list(ListSourcesRequest request) {
    return call(config.deadline(), service -> service.listSources(request));
  }

  /** Changes a source. */
  public Uni<Source> change(UpdateSourceRequest request) {
    return call(config.writeDeadline(), service -> service.updateSource(request))
        .map(UpdateSourceResponse::getSource);
  }

  /** Forgets a source. */
  public Uni<Void> delete(String id) {
    DeleteSourceRequest request = DeleteSourceRequest.newBuilder().setId(id).build();
    return call(config.writeDeadline(), service -> service.deleteSource(request)).replaceWithVoid();
  }

  /** Lets a source be looked at as soon as possible. */
  public Uni<Source> poll(String id) {
    PollSourceRequest request = PollSourceRequest.newBuilder().setId(id).build();
    return call(config.writeDeadline(), service -> service.pollSource(request))
        .map(PollSourceResponse::getSource);
  }

  /** A page of what a source listed. */
  public Uni<ListSourceItemsResponse> items(ListSourceItemsRequest request) {
    return call(config.deadline(), service -> service.listSourceItems(request));
  }

  private <T> Uni<T> call(Duration deadline, Function<MutinySourcesServiceStub, Uni<T>> call) {
    return guard.call(
        () -> call.apply(stub.withDeadlineAfter(deadline.toMillis(), TimeUnit.MILLISECONDS)));
  }
}
