package org.liaison.events.subscription;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** A receiver of webhooks that answers as it is told to. */
final class Receiver implements AutoCloseable {

  private final HttpServer server;
  private final List<Received> received = new CopyOnWriteArrayList<>();
  private final AtomicInteger status = new AtomicInteger(204);

  Receiver() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::receive);
    server.start();
  }

  String url() {
    return "http://127.0.0.1:%d/hook?tenant=1".formatted(server.getAddress().getPort());
  }

  void answer(int code) {
    status.set(code);
  }

  /** Everything that came, in its order, refused or not. */
  List<Received> received() {
    return received;
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private void receive(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    int answer = status.get();
    received.add(new Received(exchange.getRequestHeaders(), body, answer));
    exchange.sendResponseHeaders(answer, -1);
    exchange.close();
  }

  /** A notification, and how it was answered. */
  record Received(Map<String, List<String>> headers, String body, int answered) {

    String id() {
      return headers.get("Webhook-id").get(0);
    }
  }
}
