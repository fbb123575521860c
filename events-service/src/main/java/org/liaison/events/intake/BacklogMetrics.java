package org.liaison.events.intake;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;

/** How much is still to be read, asked of the database whenever metrics are read. */
@ApplicationScoped
public class BacklogMetrics {

  private final JobService jobs;
  private final MeterRegistry metrics;

  BacklogMetrics(JobService jobs, MeterRegistry metrics) {
    this.jobs = jobs;
    this.metrics = metrics;
  }

  void register(@Observes StartupEvent event) {
    Gauge.builder("liaison.extraction.queue.depth", jobs, known(JobService::backlogJobs))
        .description("Extraction jobs that wait or run")
        .register(metrics);
    TimeGauge.builder(
            "liaison.extraction.queue.age", jobs, TimeUnit.SECONDS, known(JobService::backlogAge))
        .description("Age of the oldest job that waits or runs")
        .register(metrics);
  }

  /** A database that is away leaves a gap in the curve and not a failed scrape. */
  private static ToDoubleFunction<JobService> known(ToDoubleFunction<JobService> figure) {
    return jobs -> {
      try {
        return figure.applyAsDouble(jobs);
      } catch (RuntimeException unknown) {
        return Double.NaN;
      }
    };
  }
}
