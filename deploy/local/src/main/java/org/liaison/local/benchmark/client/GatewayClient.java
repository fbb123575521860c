package org.liaison.local.benchmark.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;

/** Talks to the gateway as any client would. */
public final class GatewayClient {
  private static final ObjectMapper JSON = new ObjectMapper();
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final URI base;

  public GatewayClient(int port) {
    base = URI.create("http://127.0.0.1:%d/api/v1/".formatted(port));
  }

  /** An answer, read to its end. */
  public record Answer(int status, String body) {
    public JsonNode json() throws IOException {
      return JSON.readTree(body);
    }
  }

  /** A document as it is sent. */
  public static byte[] json(Object document) {
    try {
      return JSON.writeValueAsBytes(document);
    } catch (IOException e) {
      throw new IllegalStateException("a document cannot be written as JSON", e);
    }
  }

  /** Submits a document that the gateway has not seen; anything but acceptance is a failure. */
  public Answer submit(byte[] document) throws IOException, InterruptedException {
    HttpRequest request =
        request("documents")
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofByteArray(document))
            .build();
    return expect(201, request, send(request));
  }

  /** Imports a file of lines; anything but acceptance is a failure. */
  public Answer importLines(Path lines) throws IOException, InterruptedException {
    HttpRequest request =
        request("imports")
            .timeout(Duration.ofHours(1))
            .header("Content-Type", "application/x-ndjson")
            .POST(BodyPublishers.ofFile(lines))
            .build();
    return expect(202, request, send(request));
  }

  /** Reads; anything but success is a failure. */
  public Answer get(String path) throws IOException, InterruptedException {
    HttpRequest request = request(path).GET().build();
    return expect(200, request, send(request));
  }

  /** Whether the gateway serves this. */
  public boolean serves(String path) throws IOException, InterruptedException {
    return send(request(path).GET().build()).status() == 200;
  }

  /** The live stream, open until it is closed. */
  public InputStream stream() throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(base.resolve("stream"))
            .header("Accept", "text/event-stream")
            .build();
    HttpResponse<InputStream> response = client.send(request, BodyHandlers.ofInputStream());
    if (response.statusCode() != 200) {
      throw new IOException("%s answered %d".formatted(request.uri(), response.statusCode()));
    }
    return response.body();
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(base.resolve(path)).timeout(Duration.ofSeconds(30));
  }

  private Answer send(HttpRequest request) throws IOException, InterruptedException {
    HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
    return new Answer(response.statusCode(), response.body());
  }

  private static Answer expect(int status, HttpRequest request, Answer answer) throws IOException {
    if (answer.status() != status) {
      throw new IOException(
          "%s answered %d: %s".formatted(request.uri(), answer.status(), answer.body()));
    }
    return answer;
  }
}
