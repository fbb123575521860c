package org.liaison.gateway.client;

import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.TimeUnit;
import org.liaison.documents.v1.ListCopiesRequest;
import org.liaison.documents.v1.ListCopiesResponse;
import org.liaison.documents.v1.MutinyCopiesServiceGrpc.MutinyCopiesServiceStub;

/** Asks documents-service which documents are copies of one another. */
@ApplicationScoped
public class CopiesClient {

  private final MutinyCopiesServiceStub stub;
  private final GatewayConfig.Remote config;
  private final RemoteGuard guard;

  CopiesClient(@GrpcClient("documents") MutinyCopiesServiceStub stub, GatewayConfig config) {
    this.stub = stub;
    this.config = config.documents();
    this.guard = new RemoteGuard("documents-service copies", config.documents());
  }

  /** A page of the copies in the cluster of a document. */
  public Uni<ListCopiesResponse> copies(ListCopiesRequest request) {
    return guard.call(
        () ->
            stub.withDeadlineAfter(config.deadline().toMillis(), TimeUnit.MILLISECONDS)
                .listCopies(request));
  }
}
