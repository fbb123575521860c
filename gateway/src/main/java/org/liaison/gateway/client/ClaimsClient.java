package org.liaison.gateway.client;

import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.TimeUnit;
import org.liaison.events.v1.CompareClaimsRequest;
import org.liaison.events.v1.CompareClaimsResponse;
import org.liaison.events.v1.MutinyClaimsServiceGrpc.MutinyClaimsServiceStub;

/** Calls events-service about who says what. */
@ApplicationScoped
public class ClaimsClient {

  private final MutinyClaimsServiceStub stub;
  private final GatewayConfig.Remote config;
  private final RemoteGuard guard;

  ClaimsClient(@GrpcClient("events") MutinyClaimsServiceStub stub, GatewayConfig config) {
    this.stub = stub;
    this.config = config.events();
    this.guard = new RemoteGuard("events-service claims", config.events());
  }

  /** Claims side by side. */
  public Uni<CompareClaimsResponse> compare(CompareClaimsRequest request) {
    return guard.call(
        () ->
            stub.withDeadlineAfter(config.deadline().toMillis(), TimeUnit.MILLISECONDS)
                .compareClaims(request));
  }
}
