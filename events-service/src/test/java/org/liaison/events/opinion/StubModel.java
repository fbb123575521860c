package org.liaison.events.opinion;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A local server that speaks OpenAI's chat completions as badly as a test wants. */
public final class StubModel implements AutoCloseable {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final CountDownLatch closed = new CountDownLatch(1);
  private final List<Request> requests = new CopyOnWriteArrayList<>();
  private volatile HttpHandler behaviour = exchange -> send(exchange, 404, "");

  /** A call that it got. */
  public record Request(String path, Headers headers, JsonNode body) {}

  public StubModel() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException failure) {
      throw new IllegalStateException(failure);
    }
    server.setExecutor(threads);
    server.createContext("/", this::handle);
    server.start();
  }

  public URI url() {
    return URI.create("http://localhost:" + server.getAddress().getPort() + "/v1");
  }

  public List<Request> requests() {
    return requests;
  }

  /** The model says something. */
  public void answers(String content) {
    completes(content, "stop");
  }

  /** The model says something, and ends for a reason. */
  public void completes(String content, String finishReason) {
    sends(200, completion(content, finishReason));
  }

  public void sends(int status, String body) {
    behaviour = exchange -> send(exchange, status, body);
  }

  public void redirects(URI to) {
    behaviour =
        exchange -> {
          exchange.getResponseHeaders().add("Location", to.toString());
          send(exchange, 307, "");
        };
  }

  /** Keeps silent. */
  public void hangs() {
    behaviour = exchange -> untilClosed();
  }

  /** Begins an answer, and leaves it at that. */
  public void dripsAndHangs() {
    behaviour =
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          exchange.getResponseBody().write('{');
          exchange.getResponseBody().flush();
          untilClosed();
        };
  }

  /** Goes on and on until nobody listens any more. */
  public void neverStops() {
    behaviour =
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          byte[] spaces = " ".repeat(8192).getBytes(StandardCharsets.UTF_8);
          OutputStream out = exchange.getResponseBody();
          while (closed.getCount() > 0) {
            out.write(spaces);
          }
        };
  }

  @Override
  public void close() {
    closed.countDown();
    server.stop(0);
    threads.shutdownNow();
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      requests.add(
          new Request(
              exchange.getRequestURI().getPath(),
              exchange.getRequestHeaders(),
              JSON.readTree(exchange.getRequestBody())));
      behaviour.handle(exchange);
    }
  }

  private void untilClosed() {
    try {
      closed.await();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private static void send(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  private static String completion(String content, String finishReason) {
    try {
      return JSON.writeValueAsString(
          Map.of(
              "id",
              "chatcmpl-1",
              "object",
              "chat.completion",
              "created",
              1,
              "model",
              "stub",
              "choices",
              List.of(
                  Map.of(
                      "index",
                      0,
                      "finish_reason",
                      finishReason,
                      "message",
                      Map.of("role", "assistant", "content", content))),
              "usage",
              Map.of("prompt_tokens", 1, "completion_tokens", 1, "total_tokens", 2)));
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
