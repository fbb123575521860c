package org.liaison.local.benchmark.measure;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;

/** How long single requests took. */
public final class Latencies {
  private final long[] sortedNanos;

  private Latencies(LongStream nanos) {
    sortedNanos = nanos.sorted().toArray();
  }

  public static Latencies ofNanos(long... nanos) {
    return new Latencies(Arrays.stream(nanos));
  }

  public static Latencies ofAll(List<Latencies> parts) {
    return new Latencies(parts.stream().flatMapToLong(part -> Arrays.stream(part.sortedNanos)));
  }

  public int count() {
    return sortedNanos.length;
  }

  /**
   * The smallest latency that so many percent of all do not exceed (nearest rank); zero if there
   * are none.
   */
  public Duration percentile(double percent) {
    if (percent <= 0 || percent > 100) {
      throw new IllegalArgumentException("no percentile: " + percent);
    }
    if (sortedNanos.length == 0) {
      return Duration.ZERO;
    }
    int rank = (int) Math.ceil(percent / 100 * sortedNanos.length);
    return Duration.ofNanos(sortedNanos[rank - 1]);
  }
}
