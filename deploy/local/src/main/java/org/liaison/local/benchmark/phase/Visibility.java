package org.liaison.local.benchmark.phase;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.liaison.local.LocalFailure;
import org.liaison.local.benchmark.client.GatewayClient;
import org.liaison.local.benchmark.client.RecordStream;
import org.liaison.local.benchmark.corpus.Corpus;
import org.liaison.local.benchmark.measure.Latencies;

/**
 * Submits documents at a steady rate and takes the time from each acceptance until its events can
 * be read: the live stream tells that the extraction is over, then the events are asked for.
 *
 * @param perSecond documents a second, whether or not earlier ones are visible
 */
public record Visibility(GatewayClient gateway, Corpus corpus, int perSecond) {
  private static final int THREADS = 64;
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  /** How it went; texts in which no event was found are not in the latencies. */
  public record Visible(Latencies latencies, int withoutEvents, List<UUID> documents) {}

  /** One document's time; negative if it has no events. */
  private record Sighting(UUID document, long nanos) {}

  /** Submits a range of the corpus, English only, since other texts are only kept so far. */
  public Visible measure(int first, int count) throws IOException, InterruptedException {
    ScheduledExecutorService clients = Executors.newScheduledThreadPool(THREADS);
    try (RecordStream stream = new RecordStream(gateway)) {
      List<Future<Sighting>> sightings = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        byte[] document = GatewayClient.json(corpus.englishDocument(first + i));
        sightings.add(
            clients.schedule(
                () -> sight(stream, document), 1_000_000L * i / perSecond, TimeUnit.MICROSECONDS));
      }
      return summary(sightings);
    } finally {
      clients.shutdownNow();
    }
  }

  private Sighting sight(RecordStream stream, byte[] document) throws Exception {
    String id = gateway.submit(document).json().path("id").asText();
    long accepted = System.nanoTime();
    stream.extraction(id).get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    int events = gateway.get("events?size=1&document=" + id).json().path("items").size();
    return new Sighting(UUID.fromString(id), events == 0 ? -1 : System.nanoTime() - accepted);
  }

  private static Visible summary(List<Future<Sighting>> futures) throws InterruptedException {
    List<Sighting> sightings = new ArrayList<>();
    for (Future<Sighting> future : futures) {
      try {
        sightings.add(future.get());
      } catch (ExecutionException e) {
        throw new LocalFailure("A document did not become visible: " + e.getCause(), e.getCause());
      }
    }
    long[] nanos = sightings.stream().mapToLong(Sighting::nanos).filter(n -> n >= 0).toArray();
    return new Visible(
        Latencies.ofNanos(nanos),
        sightings.size() - nanos.length,
        sightings.stream().map(Sighting::document).toList());
  }
}
