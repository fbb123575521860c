package org.liaison.local.benchmark.phase;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.liaison.local.benchmark.client.GatewayClient;
import org.liaison.local.benchmark.corpus.Corpus;

/** Imports documents through the gateway, in one stream. */
public record Importing(GatewayClient gateway, Corpus corpus, Path folder) {

  /** What was imported. */
  public record Imported(int documents, long bytes, Duration elapsed) {}

  /** Imports a range of the corpus; texts are made before the clock starts. */
  public Imported run(int first, int count) throws IOException, InterruptedException {
    Path stream = folder.resolve("import-%d.ndjson".formatted(first));
    try (OutputStream lines = new BufferedOutputStream(Files.newOutputStream(stream))) {
      for (int number = first; number < first + count; number++) {
        lines.write(GatewayClient.json(corpus.document(number)));
        lines.write('\n');
      }
    }
    long begin = System.nanoTime();
    JsonNode job = gateway.importLines(stream).json();
    Duration elapsed = Duration.ofNanos(System.nanoTime() - begin);
    if (job.path("created").asInt() != count) {
      throw new IOException("not every line became a document: " + job);
    }
    return new Imported(count, Files.size(stream), elapsed);
  }
}
