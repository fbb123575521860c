package org.liaison.gateway.support;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.net.ServerSocket;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.liaison.gateway.GatewayApplication;

/** Points the gateway to two free ports, on which nobody listens until a test does. */
public class ServicePorts implements QuarkusTestResourceLifecycleManager {

  @Override
  public Map<String, String> start() {
    // A test does not go through the application's main method.
    System.setProperty(GatewayApplication.LEAVE_ADDRESSES_TO_US, "true");
    String documents = freePort();
    String events = freePort();
    return Map.of(
        "quarkus.http.test-port", "0",
        "quarkus.grpc.clients.documents.test-port", documents,
        "quarkus.grpc.clients.events.test-port", events,
        "quarkus.grpc.clients.watches.test-port", events);
  }

  @Override
  public void stop() {
    // Tests stop the servers that they start.
  }

  /**
   * Below the range of outgoing connections: one of those would hold the port when we return to it.
   */
  private static String freePort() {
    while (true) {
      int port = ThreadLocalRandom.current().nextInt(20_000, 32_000);
      try (ServerSocket socket = new ServerSocket(port)) {
        return Integer.toString(socket.getLocalPort());
      } catch (IOException taken) {
        // Try the next one.
      }
    }
  }
}
