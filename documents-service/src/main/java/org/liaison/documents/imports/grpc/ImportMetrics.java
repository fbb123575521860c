package org.liaison.documents.imports.grpc;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.inject.Singleton;
import java.util.function.Supplier;
import org.liaison.documents.imports.domain.Import;

/** Counts the lines and batches of imports, after their commit, and how long those took. */
@Singleton
public class ImportMetrics {

  private final Timer batches;
  private final Counter lines;

  ImportMetrics(MeterRegistry registry) {
    this.batches =
        Timer.builder("liaison.documents.import.batch")
            .description("Time to take a batch of lines, from its arrival to its commit")
            .register(registry);
    this.lines = registry.counter("liaison.documents.import.lines");
  }

  Import measure(int size, Supplier<Import> batch) {
    Import after = batches.record(batch);
    lines.increment(size);
    return after;
  }
}
