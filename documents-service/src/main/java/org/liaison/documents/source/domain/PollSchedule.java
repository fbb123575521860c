package org.liaison.documents.source.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.DoubleSupplier;

/** When a source is looked at next. */
final class PollSchedule {

  /** A source that fails is looked at once a day at least, or as often as it is when it works. */
  private static final Duration LONGEST_PAUSE = Duration.ofDays(1);

  private static final int MOST_DOUBLINGS = 10;
  private static final double SPREAD = 0.1;

  private final DoubleSupplier random;

  /**
   * @param random numbers from 0 to 1, so that sources of one interval do not stay together
   */
  PollSchedule(DoubleSupplier random) {
    this.random = random;
  }

  /** After a look that went well. */
  Instant next(Instant now, Duration interval) {
    double factor = 1 - SPREAD + 2 * SPREAD * random.getAsDouble();
    return now.plusMillis((long) (interval.toMillis() * factor));
  }

  /**
   * After one that failed: twice as long each time.
   *
   * @param failures in a row, this one included
   * @param asked how long the server asks to wait
   */
  Instant afterFailure(Instant now, Duration interval, int failures, Optional<Duration> asked) {
    Duration doubled = interval.multipliedBy(1L << Math.min(failures, MOST_DOUBLINGS));
    Duration longest = interval.compareTo(LONGEST_PAUSE) > 0 ? interval : LONGEST_PAUSE;
    Instant next = next(now, doubled.compareTo(longest) > 0 ? longest : doubled);
    return asked
        .map(wait -> wait.compareTo(longest) > 0 ? longest : wait)
        .map(now::plus)
        .filter(earliest -> earliest.isAfter(next))
        .orElse(next);
  }
}
