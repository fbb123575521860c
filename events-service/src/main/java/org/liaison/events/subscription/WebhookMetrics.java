package org.liaison.events.subscription;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;
import org.liaison.events.subscription.persistence.DeliveryRepository;
import org.liaison.events.subscription.persistence.DeliveryRepository.Backlog;

/** How much is still to be sent, asked of the database whenever metrics are read. */
@ApplicationScoped
public class WebhookMetrics {

  private final DeliveryRepository deliveries;
  private final MeterRegistry metrics;
  private final Clock clock;

  WebhookMetrics(DeliveryRepository deliveries, MeterRegistry metrics, Clock clock) {
    this.deliveries = deliveries;
    this.metrics = metrics;
    this.clock = clock;
  }

  void register(@Observes StartupEvent event) {
    Gauge.builder("liaison.webhooks.pending", this, known(Backlog::count))
        .description("Notifications that wait to be sent")
        .register(metrics);
    TimeGauge.builder("liaison.webhooks.age", this, TimeUnit.SECONDS, known(this::age))
        .description("For how long the oldest of them is due")
        .register(metrics);
  }

  private double age(Backlog backlog) {
    return backlog
        .oldest()
        .map(oldest -> Duration.between(oldest, clock.instant()).toMillis() / 1000.0)
        .map(age -> Math.max(age, 0))
        .orElse(0.0);
  }

  /** A database that is away leaves a gap in the curve and not a failed scrape. */
  private static ToDoubleFunction<WebhookMetrics> known(ToDoubleFunction<Backlog> figure) {
    return source -> {
      try {
        return figure.applyAsDouble(
            QuarkusTransaction.requiringNew().call(source.deliveries::backlog));
      } catch (RuntimeException unknown) {
        return Double.NaN;
      }
    };
  }
}
