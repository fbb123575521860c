package org.liaison.gateway.client;

import io.grpc.Channel;
import io.grpc.ConnectivityState;
import io.grpc.ManagedChannel;
import io.quarkus.grpc.GrpcClient;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;

/** Tries lost connections again at a steady pace, in place of gRPC's growing pauses. */
@ApplicationScoped
public class PromptReconnection {

  private final List<Channel> channels;
  private final GatewayConfig config;
  private final Vertx vertx;

  PromptReconnection(
      @GrpcClient("documents") Channel documents,
      @GrpcClient("events") Channel events,
      @GrpcClient("watches") Channel watches,
      GatewayConfig config,
      Vertx vertx) {
    this.channels = List.of(documents, events, watches);
    this.config = config;
    this.vertx = vertx;
  }

  void start(@Observes StartupEvent event) {
    vertx.setPeriodic(config.reconnectEvery().toMillis(), timer -> channels.forEach(this::retry));
  }

  private void retry(Channel channel) {
    if (channel instanceof ManagedChannel managed
        && managed.getState(false) == ConnectivityState.TRANSIENT_FAILURE) {
      managed.resetConnectBackoff();
    }
  }
}
