package org.liaison.local.benchmark.measure;

import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/** The most memory that a process held, looked at several times a second. */
public final class PeakMemory implements AutoCloseable {
  private static final int EVERY_MILLISECONDS = 250;
  private final Timer clock = new Timer("peak memory", true);
  private final AtomicLong most = new AtomicLong();

  private PeakMemory() {}

  /** Begins to look. */
  public static PeakMemory of(LongSupplier bytes) {
    PeakMemory peak = new PeakMemory();
    TimerTask look =
        new TimerTask() {
          @Override
          public void run() {
            peak.most.accumulateAndGet(bytes.getAsLong(), Math::max);
          }
        };
    peak.clock.schedule(look, 0, EVERY_MILLISECONDS);
    return peak;
  }

  public long bytes() {
    return most.get();
  }

  @Override
  public void close() {
    clock.cancel();
  }
}
