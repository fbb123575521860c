package org.liaison.local.benchmark.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

/** Follows the live stream and tells whose extraction is over. */
public final class RecordStream implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String DATA = "data: ";
  private final Map<String, CompletableFuture<String>> ends = new ConcurrentHashMap<>();
  private final InputStream stream;

  public RecordStream(GatewayClient gateway) throws IOException, InterruptedException {
    stream = gateway.stream();
    Thread thread = new Thread(this::follow, "record-stream");
    thread.setDaemon(true);
    thread.start();
  }

  /** Completes when the extraction of the document is over, with how it ended. */
  public CompletableFuture<String> extraction(String document) {
    return ends.computeIfAbsent(document, unknown -> new CompletableFuture<>());
  }

  private void follow() {
    try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (line.startsWith(DATA)) {
          take(JSON.readTree(line.substring(DATA.length())));
        }
      }
    } catch (IOException e) {
      IOException end = new IOException("the live stream ended: " + e.getMessage(), e);
      ends.values().forEach(waiting -> waiting.completeExceptionally(end));
    }
  }

  private void take(JsonNode change) {
    String kind = change.path("kind").asText();
    if (kind.startsWith("extraction-")) {
      extraction(change.path("documentId").asText()).complete(kind);
    }
  }

  @Override
  public void close() {
    try {
      stream.close();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot close the live stream", e);
    }
  }
}
