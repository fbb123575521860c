package org.liaison.events.opinion;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.jboss.logging.Logger;
import org.liaison.events.extraction.opinion.NoOpinionException;
import org.liaison.events.extraction.opinion.NoOpinionException.Reason;
import org.liaison.events.extraction.opinion.OpinionTally;
import org.liaison.events.extraction.opinion.OpinionWatch;
import org.liaison.events.extraction.opinion.Outcome;
import org.liaison.events.extraction.opinion.Unsupported;

/** Counts what second opinions are worth; logs when they fail to come, and when they come again. */
public final class OpinionMonitor implements OpinionWatch {

  private static final Logger LOG = Logger.getLogger(OpinionMonitor.class);

  private final Counter checked;
  private final Counter cut;
  private final Map<Reason, Counter> missed;
  private final Map<Outcome, Counter> outcomes;
  private final Map<Unsupported, Counter> unsupported;
  private final AtomicBoolean failing = new AtomicBoolean();

  public OpinionMonitor(MeterRegistry metrics) {
    this.checked = texts(metrics, "checked");
    this.missed = counters(Reason.class, reason -> texts(metrics, word(reason)));
    this.cut =
        Counter.builder("liaison.opinion.texts.cut")
            .description("Texts of which the model was shown a part only")
            .register(metrics);
    this.outcomes =
        counters(
            Outcome.class,
            outcome ->
                Counter.builder("liaison.opinion.proposals")
                    .description("Proposals of the model by what became of them")
                    .tag("outcome", word(outcome))
                    .register(metrics));
    this.unsupported =
        counters(
            Unsupported.class,
            value ->
                Counter.builder("liaison.opinion.unsupported")
                    .description("Values of proposals left out because the text does not hold them")
                    .tag("value", word(value))
                    .register(metrics));
  }

  @Override
  public void checked(OpinionTally tally) {
    checked.increment();
    outcomes.forEach((outcome, counter) -> counter.increment(tally.of(outcome)));
    unsupported.forEach((value, counter) -> counter.increment(tally.of(value)));
    if (failing.compareAndSet(true, false)) {
      LOG.info("second opinions come again");
    }
  }

  @Override
  public void missed(NoOpinionException none) {
    missed.get(none.reason()).increment();
    if (failing.compareAndSet(false, true)) {
      LOG.warnf(
          none.reason() == Reason.UNEXPECTED ? none : null,
          "no second opinion (%s): %s; texts are read by the rules alone until one comes again",
          word(none.reason()),
          none.getMessage());
    }
  }

  /** A text was too long to be shown whole. */
  public void cutShort() {
    cut.increment();
  }

  private static Counter texts(MeterRegistry metrics, String outcome) {
    return Counter.builder("liaison.opinion.texts")
        .description("Texts that a second opinion was wanted on")
        .tag("outcome", outcome)
        .register(metrics);
  }

  private static <E extends Enum<E>> Map<E, Counter> counters(
      Class<E> type, Function<E, Counter> make) {
    Map<E, Counter> counters = new EnumMap<>(type);
    for (E constant : type.getEnumConstants()) {
      counters.put(constant, make.apply(constant));
    }
    return counters;
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
