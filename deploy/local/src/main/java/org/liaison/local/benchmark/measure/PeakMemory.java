package org.liaison.local.benchmark.measure;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/** The most memory that a process held, looked at several times a second. */
public final class PeakMemory implements AutoCloseable {
  private static final int EVERY_MILLISECONDS = 250;
  private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
  private final AtomicLong most = new AtomicLong();

  private PeakMemory() {}

  /** Begins to look. */
  public static PeakMemory of(LongSupplier bytes) {
    PeakMemory peak = new PeakMemory();
    peak.clock.scheduleAtFixedRate(
        () -> peak.most.accumulateAndGet(bytes.getAsLong(), Math::max),
        0,
        EVERY_MILLISECONDS,
        TimeUnit.MILLISECONDS);
    return peak;
  }

  public long bytes() {
    return most.get();
  }

  @Override
  public void close() {
    clock.shutdownNow();
  }
}
