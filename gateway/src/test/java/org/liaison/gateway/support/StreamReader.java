package org.liaison.gateway.support;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/** A client of the live stream that keeps every line it gets. */
public final class StreamReader implements AutoCloseable {

  private final List<String> lines = new CopyOnWriteArrayList<>();
  private final HttpResponse<Stream<String>> response;

  /** Opens a stream; returns when the head of the answer is there. */
  public StreamReader(int port, String lastEventId) throws IOException, InterruptedException {
    this(port, lastEventId, "");
  }

  /** A reader with a query of its own. */
  public StreamReader(int port, String lastEventId, String query)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/v1/stream" + query))
            .header("Accept", "text/event-stream");
    if (lastEventId != null) {
      request.header("Last-Event-ID", lastEventId);
    }
    response =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .build()
            .send(request.build(), HttpResponse.BodyHandlers.ofLines());
    CompletableFuture<Void> reading =
        CompletableFuture.runAsync(() -> response.body().forEach(lines::add));
    reading.exceptionally(closed -> null);
  }

  public int status() {
    return response.statusCode();
  }

  public String mediaType() {
    return response.headers().firstValue("Content-Type").orElse("");
  }

  /** Ids of the events so far. */
  public List<String> ids() {
    return lines.stream().filter(line -> line.startsWith("id: ")).map(l -> l.substring(4)).toList();
  }

  public List<String> lines() {
    return List.copyOf(lines);
  }

  @Override
  public void close() {
    response.body().close();
  }
}
