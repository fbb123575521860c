package org.liaison.local.system;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Receivers of webhooks, each at a path of its own. */
final class Hooks implements AutoCloseable {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpServer server;
  private final ExecutorService threads = Executors.newFixedThreadPool(8);
  private final Map<String, List<Notification>> received = new ConcurrentHashMap<>();

  Hooks() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(threads);
    server.createContext("/", this::receive);
    server.start();
  }

  /** The address of a receiver. */
  String url(int number) {
    received.put("/" + number, new CopyOnWriteArrayList<>());
    return "http://127.0.0.1:%d/%d".formatted(server.getAddress().getPort(), number);
  }

  /** What a receiver got, repetitions included. */
  List<Notification> received(int number) {
    return received.get("/" + number);
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }

  private void receive(HttpExchange exchange) throws IOException {
    JsonNode body = JSON.readTree(exchange.getRequestBody());
    received
        .get(exchange.getRequestURI().getPath())
        .add(new Notification(body.path("id").asText(), body.path("subject").asText()));
    exchange.sendResponseHeaders(204, -1);
    exchange.close();
  }

  /** A notification: its id and the event that it tells of. */
  record Notification(String id, String event) {}
}
