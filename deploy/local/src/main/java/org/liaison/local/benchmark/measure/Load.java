package org.liaison.local.benchmark.measure;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.liaison.local.LocalFailure;

/**
 * Clients that each send one request after the other.
 *
 * @param clients how many work at once
 * @param requests how many they send in all, at most
 * @param longest no request begins later than this after the first
 */
public record Load(int clients, int requests, Duration longest) {

  /** One request. */
  @FunctionalInterface
  public interface Request {
    /**
     * Sends it and waits for the whole answer.
     *
     * @param client who sends it, from 0
     * @param number which one of all it is, from 0
     */
    void send(int client, int number) throws Exception;
  }

  /** Sends the requests; fails as soon as one of them fails. */
  public Result run(Request request) {
    ExecutorService threads = Executors.newFixedThreadPool(clients);
    try {
      AtomicInteger next = new AtomicInteger();
      long begin = System.nanoTime();
      List<Future<Latencies>> parts = new ArrayList<>();
      for (int client = 0; client < clients; client++) {
        int own = client;
        parts.add(threads.submit(() -> work(own, next, begin, request)));
      }
      List<Latencies> latencies = new ArrayList<>();
      for (Future<Latencies> part : parts) {
        latencies.add(part.get());
      }
      return new Result(Duration.ofNanos(System.nanoTime() - begin), Latencies.ofAll(latencies));
    } catch (ExecutionException e) {
      throw new LocalFailure("A request failed: " + e.getCause().getMessage(), e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new LocalFailure("Interrupted.", e);
    } finally {
      threads.shutdownNow();
    }
  }

  private Latencies work(int client, AtomicInteger next, long begin, Request request)
      throws Exception {
    LongStream.Builder nanos = LongStream.builder();
    int number = next.getAndIncrement();
    while (number < requests && System.nanoTime() - begin < longest.toNanos()) {
      long sent = System.nanoTime();
      request.send(client, number);
      nanos.add(System.nanoTime() - sent);
      number = next.getAndIncrement();
    }
    return Latencies.ofNanos(nanos.build().toArray());
  }
}
