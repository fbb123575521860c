package org.liaison.gateway.support;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.Map;
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

  private static String freePort() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return Integer.toString(socket.getLocalPort());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
