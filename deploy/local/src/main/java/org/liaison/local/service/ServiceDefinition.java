package org.liaison.local.service;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.liaison.local.Port;
import org.liaison.local.Ports;
import org.liaison.local.home.Credentials;

/**
 * How to run one service.
 *
 * @param port where it listens
 * @param jar its runnable jar
 * @param heapMegabytes upper bound of its heap
 * @param properties its configuration, as system properties
 * @param secrets its configuration that no process list may show, as environment variables
 */
public record ServiceDefinition(
    Port port,
    Path jar,
    int heapMegabytes,
    Map<String, String> properties,
    Map<String, String> secrets) {
  private static final String LOOPBACK = "127.0.0.1";

  /** Whoever tries webhooks here listens on this machine. */
  private static final Map<String, String> RECEIVERS =
      Map.of(
          "liaison.events.subscriptions.allow-http", "true",
          "liaison.events.subscriptions.allow-private-addresses", "true");

  /** The three services, in the order in which they are told of. */
  public static List<ServiceDefinition> all(Path checkout, Ports ports, Credentials credentials) {
    return List.of(
        new ServiceDefinition(
            Port.DOCUMENTS,
            jar(checkout, Port.DOCUMENTS),
            208,
            database(ports, "documents"),
            password(credentials.documents())),
        new ServiceDefinition(
            Port.EVENTS,
            jar(checkout, Port.EVENTS),
            512,
            with(
                with(database(ports, "events"), client("documents", ports.of(Port.DOCUMENTS))),
                RECEIVERS),
            password(credentials.events())),
        new ServiceDefinition(
            Port.GATEWAY,
            jar(checkout, Port.GATEWAY),
            384,
            with(
                client("documents", ports.of(Port.DOCUMENTS)),
                client("events", ports.of(Port.EVENTS))),
            Map.of()));
  }

  /** What people call it; also the folder of its module. */
  public String name() {
    return port.owner();
  }

  private static Path jar(Path checkout, Port port) {
    return checkout.resolve(port.owner()).resolve("target/quarkus-app/quarkus-run.jar");
  }

  private static Map<String, String> database(Ports ports, String name) {
    return Map.of(
        "quarkus.datasource.jdbc.url",
        "jdbc:postgresql://%s:%d/%s".formatted(LOOPBACK, ports.of(Port.POSTGRES), name),
        "quarkus.datasource.username",
        name);
  }

  private static Map<String, String> password(String password) {
    return Map.of("QUARKUS_DATASOURCE_PASSWORD", password);
  }

  private static Map<String, String> client(String name, int port) {
    String prefix = "quarkus.grpc.clients." + name;
    return Map.of(prefix + ".host", LOOPBACK, prefix + ".port", Integer.toString(port));
  }

  private static Map<String, String> with(Map<String, String> some, Map<String, String> others) {
    Map<String, String> both = new HashMap<>(some);
    both.putAll(others);
    return Map.copyOf(both);
  }
}
