package org.liaison.documents.document.grpc;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.function.Supplier;
import org.liaison.documents.document.domain.Outcome;
import org.liaison.documents.document.domain.SubmissionResult;

/** Counts what was accepted, after its commit, and how long that took. */
@Singleton
public class SubmissionMetrics {

  private static final String ACCEPTED = "liaison.documents.accepted";

  private final MeterRegistry registry;
  private final Timer timer;

  SubmissionMetrics(MeterRegistry registry) {
    this.registry = registry;
    this.timer =
        Timer.builder("liaison.documents.submit")
            .description("Time to accept a document, from the request's arrival to its commit")
            .publishPercentileHistogram()
            .register(registry);
    for (Outcome outcome : Outcome.values()) {
      registry.counter(ACCEPTED, "outcome", tag(outcome));
    }
  }

  /** The outcome of a submission, counted and timed. */
  public SubmissionResult measure(Supplier<SubmissionResult> submission) {
    SubmissionResult result = timer.record(submission);
    registry.counter(ACCEPTED, "outcome", tag(result.outcome())).increment();
    return result;
  }

  private static String tag(Outcome outcome) {
    return outcome.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
