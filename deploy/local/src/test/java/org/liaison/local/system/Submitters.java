package org.liaison.local.system;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** Clients that submit documents at once and repeat every submission that was not acknowledged. */
final class Submitters implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final Api api;
  private final Queue<Submission> waiting;
  private final Map<String, String> acknowledged = new ConcurrentHashMap<>();
  private final AtomicInteger repetitions = new AtomicInteger();
  private final ExecutorService threads;

  private Submitters(Api api, List<Submission> documents, int count) {
    this.api = api;
    this.waiting = new ConcurrentLinkedQueue<>(documents);
    this.threads = Executors.newFixedThreadPool(count);
  }

  static Submitters start(Api api, List<Submission> documents, int count) {
    Submitters submitters = new Submitters(api, documents, count);
    for (int i = 0; i < count; i++) {
      submitters.threads.execute(submitters::submitAll);
    }
    return submitters;
  }

  /** Waits until so many documents were acknowledged; their ids by their URLs. */
  Map<String, String> awaitAcknowledged(int count) {
    await("acknowledged submissions")
        .atMost(PATIENCE)
        .pollInterval(Duration.ofMillis(5))
        .until(() -> acknowledged.size() >= count);
    return Map.copyOf(acknowledged);
  }

  /** How often a submission was repeated. */
  int repetitions() {
    return repetitions.get();
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }

  private void submitAll() {
    for (Submission next = waiting.poll(); next != null; next = waiting.poll()) {
      while (!isAcknowledged(next) && !Thread.currentThread().isInterrupted()) {
        repetitions.incrementAndGet();
        pause();
      }
    }
  }

  private boolean isAcknowledged(Submission document) {
    try {
      HttpRequest request =
          HttpRequest.newBuilder(api.address("documents"))
              .header("Content-Type", "application/json")
              .timeout(Duration.ofSeconds(30))
              .POST(BodyPublishers.ofString(JSON.writeValueAsString(document)))
              .build();
      HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
      if (response.statusCode() / 100 != 2) {
        return false;
      }
      acknowledged.put(document.url(), JSON.readTree(response.body()).path("id").asText());
      return true;
    } catch (IOException e) {
      // No answer: the client cannot know what became of it and asks again.
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static void pause() {
    try {
      Thread.sleep(100);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
