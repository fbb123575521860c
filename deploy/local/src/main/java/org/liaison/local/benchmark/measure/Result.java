package org.liaison.local.benchmark.measure;

import java.time.Duration;

/**
 * What a load did.
 *
 * @param elapsed from its first request to the end of its last
 */
public record Result(Duration elapsed, Latencies latencies) {

  /** Requests a second. */
  public double rate() {
    return rate(latencies.count(), elapsed);
  }

  /** So many things in that time, by the second. */
  public static double rate(long count, Duration elapsed) {
    return elapsed.isZero() ? 0 : count / (elapsed.toNanos() / 1e9);
  }
}
