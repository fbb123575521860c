package org.liaison.events.support;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

/** One real PostgreSQL for all tests of the module, and free ports. */
public final class TestEnvironment implements QuarkusTestResourceLifecycleManager {

  /** Tests do not wait for pauses that operators want. */
  private static final Map<String, String> IMPATIENT =
      Map.of(
          "liaison.events.extraction.max-attempts", "3",
          "liaison.events.extraction.retry-pause", "50ms",
          "liaison.events.extraction.poll", "100ms",
          "liaison.events.rereading.pause", "100ms",
          "liaison.events.record-feed.poll", "200ms");

  private EmbeddedPostgres postgres;

  @Override
  public Map<String, String> start() {
    try {
      postgres = EmbeddedPostgres.builder().start();
      String port = Integer.toString(freePort());
      Map<String, String> settings = new HashMap<>(IMPATIENT);
      settings.put("quarkus.datasource.jdbc.url", postgres.getJdbcUrl("postgres", "postgres"));
      settings.put("quarkus.datasource.username", "postgres");
      settings.put("quarkus.http.test-port", port);
      settings.put("quarkus.grpc.clients.documents.port", port);
      settings.put("quarkus.grpc.clients.events.port", port);
      settings.put("quarkus.grpc.clients.events.host", "localhost");
      return settings;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  @Override
  public void stop() {
    try {
      postgres.close();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /**
   * Below the range of outgoing connections: one of those might take the port before the server.
   */
  private static int freePort() {
    while (true) {
      int port = ThreadLocalRandom.current().nextInt(20_000, 32_000);
      try (ServerSocket socket = new ServerSocket(port)) {
        return socket.getLocalPort();
      } catch (IOException taken) {
        // Try the next one.
      }
    }
  }
}
