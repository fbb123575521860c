package org.liaison.events.intake;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;
import org.liaison.events.reading.RereadingService;

/** How much is still to be read, asked of the database whenever metrics are read. */
@ApplicationScoped
public class BacklogMetrics {

  private final JobService jobs;
  private final RereadingService rereading;
  private final MeterRegistry metrics;

  BacklogMetrics(JobService jobs, RereadingService rereading, MeterRegistry metrics) {
    this.jobs = jobs;
    this.rereading = rereading;
    this.metrics = metrics;
  }

  void register(@Observes StartupEvent event) {
    Gauge.builder("liaison.extraction.queue.depth", jobs, known(JobService::backlogJobs))
        .description("Versions that were never read and wait or are being read")
        .register(metrics);
    TimeGauge.builder(
            "liaison.extraction.queue.age", jobs, TimeUnit.SECONDS, known(JobService::backlogAge))
        .description("Age of the oldest of them")
        .register(metrics);
    Gauge.builder("liaison.rereading.remaining", rereading, known(RereadingService::remaining))
        .description("Documents that another engine than the newest running one read last")
        .register(metrics);
  }

  /** A database that is away leaves a gap in the curve and not a failed scrape. */
  private static <T> ToDoubleFunction<T> known(ToDoubleFunction<T> figure) {
    return source -> {
      try {
        return figure.applyAsDouble(source);
      } catch (RuntimeException unknown) {
        return Double.NaN;
      }
    };
  }
}
