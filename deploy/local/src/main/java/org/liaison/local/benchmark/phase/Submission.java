package org.liaison.local.benchmark.phase;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.liaison.local.benchmark.client.GatewayClient;
import org.liaison.local.benchmark.corpus.Corpus;
import org.liaison.local.benchmark.measure.Load;
import org.liaison.local.benchmark.measure.Result;

/** Submits documents through the gateway as fast as the clients can. */
public record Submission(GatewayClient gateway, Corpus corpus, int clients) {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration LONGEST = Duration.ofMinutes(5);

  /** Submits a range of the corpus; texts are made before the clock starts. */
  public Submitted submit(int first, int count) {
    byte[][] documents =
        IntStream.range(first, first + count)
            .mapToObj(corpus::document)
            .map(GatewayClient::json)
            .toArray(byte[][]::new);
    String[] answers = new String[count];
    Result result =
        new Load(clients, count, LONGEST)
            .run((client, number) -> answers[number] = gateway.submit(documents[number]).body());
    long bytes = Arrays.stream(documents).mapToLong(document -> document.length).sum();
    return new Submitted(result, ids(answers), bytes / count);
  }

  /** What was submitted. */
  public record Submitted(Result result, List<UUID> documents, long bytesEach) {}

  private static List<UUID> ids(String[] answers) {
    List<UUID> ids = new ArrayList<>();
    Arrays.stream(answers).filter(Objects::nonNull).forEach(answer -> ids.add(id(answer)));
    return ids;
  }

  private static UUID id(String answer) {
    try {
      return UUID.fromString(JSON.readTree(answer).path("id").asText());
    } catch (IOException e) {
      throw new UncheckedIOException("an acceptance is no JSON", e);
    }
  }
}
