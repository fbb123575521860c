package org.liaison.events.intake.client;

import io.grpc.Channel;
import io.grpc.ConnectivityState;
import io.grpc.ManagedChannel;
import io.quarkus.grpc.GrpcClient;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.liaison.events.EventsConfig;

/** Tries a lost connection again at a steady pace; gRPC by itself waits up to two minutes. */
@ApplicationScoped
public class PromptReconnection {

  private final Channel documents;
  private final EventsConfig.Documents config;
  private final Vertx vertx;

  PromptReconnection(@GrpcClient("documents") Channel documents, EventsConfig config, Vertx vertx) {
    this.documents = documents;
    this.config = config.documents();
    this.vertx = vertx;
  }

  void start(@Observes StartupEvent event) {
    vertx.setPeriodic(config.longestReconnectPause().toMillis(), timer -> retry());
  }

  private void retry() {
    if (documents instanceof ManagedChannel managed
        && managed.getState(false) == ConnectivityState.TRANSIENT_FAILURE) {
      managed.resetConnectBackoff();
    }
  }
}
