package org.liaison.gateway.health;

import grpc.health.v1.HealthOuterClass.HealthCheckRequest;
import grpc.health.v1.HealthOuterClass.HealthCheckResponse.ServingStatus;
import grpc.health.v1.MutinyHealthGrpc;
import grpc.health.v1.MutinyHealthGrpc.MutinyHealthStub;
import io.grpc.Channel;
import io.quarkus.grpc.GrpcClient;
import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.liaison.gateway.client.GatewayConfig;

/**
 * Ready while both services serve. Only readiness asks them: a restart of the gateway would not
 * bring a service back.
 */
@Readiness
@ApplicationScoped
public class ServicesReadyCheck implements AsyncHealthCheck {

  private final MutinyHealthStub documents;
  private final MutinyHealthStub events;
  private final GatewayConfig config;

  ServicesReadyCheck(
      @GrpcClient("documents") Channel documents,
      @GrpcClient("events") Channel events,
      GatewayConfig config) {
    this.documents = MutinyHealthGrpc.newMutinyStub(documents);
    this.events = MutinyHealthGrpc.newMutinyStub(events);
    this.config = config;
  }

  @Override
  public Uni<HealthCheckResponse> call() {
    return Uni.combine()
        .all()
        .unis(status(documents), status(events))
        .asTuple()
        .map(statuses -> response(statuses.getItem1(), statuses.getItem2()));
  }

  private Uni<String> status(MutinyHealthStub service) {
    return service
        .withDeadlineAfter(config.healthDeadline().toMillis(), TimeUnit.MILLISECONDS)
        .check(HealthCheckRequest.getDefaultInstance())
        .map(answer -> answer.getStatus().name())
        .onFailure()
        .recoverWithItem("UNREACHABLE");
  }

  private static HealthCheckResponse response(String documents, String events) {
    String serving = ServingStatus.SERVING.name();
    return HealthCheckResponse.named("services")
        .withData("documents-service", documents)
        .withData("events-service", events)
        .status(documents.equals(serving) && events.equals(serving))
        .build();
  }
}
