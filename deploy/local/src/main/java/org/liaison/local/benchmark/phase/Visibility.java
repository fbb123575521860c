package org.liaison.local.benchmark.phase;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
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

  /** Enough for all that wait for their events, so that a slow system does not slow the rate. */
  private static final int THREADS = 400;

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  /** How it went; texts in which no event was found are not in the latencies. */
  public record Visible(Latencies latencies, int withoutEvents) {}

  private static final long NEVER = -1;

  /** Submits a range of the corpus, English only, since other texts are only kept so far. */
  public Visible measure(int first, int count) throws IOException, InterruptedException {
    ScheduledExecutorService clients = Executors.newScheduledThreadPool(THREADS);
    try (RecordStream stream = new RecordStream(gateway)) {
      List<Future<Long>> sightings = new ArrayList<>();
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

  /** Nanoseconds until the document's events were read, or {@link #NEVER} if it has none. */
  private long sight(RecordStream stream, byte[] document) throws Exception {
    String id = gateway.submit(document).json().path("id").asText();
    long accepted = System.nanoTime();
    stream.extraction(id).get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    int events = gateway.get("events?size=1&document=" + id).json().path("items").size();
    return events == 0 ? NEVER : System.nanoTime() - accepted;
  }

  private static Visible summary(List<Future<Long>> sightings) throws InterruptedException {
    LongStream.Builder seen = LongStream.builder();
    int never = 0;
    for (Future<Long> sighting : sightings) {
      try {
        long nanos = sighting.get();
        if (nanos == NEVER) {
          never++;
        } else {
          seen.add(nanos);
        }
      } catch (ExecutionException e) {
        throw new LocalFailure("A document did not become visible: " + e.getCause(), e.getCause());
      }
    }
    return new Visible(Latencies.ofNanos(seen.build().toArray()), never);
  }
}
