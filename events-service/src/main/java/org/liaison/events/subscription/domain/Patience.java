package org.liaison.events.subscription.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How long is waited between tries, and for how long there are any.
 *
 * @param first pause after the first try; doubles with each further one
 * @param longest pause between two tries
 * @param whole how long after the first try the last one may be
 */
public record Patience(Duration first, Duration longest, Duration whole) {

  /**
   * When to try again; empty to give up.
   *
   * @param attempts that failed, at least one
   * @param asked how long the receiver asks to be left alone
   * @param jitter 0 to 1, spreads tries that failed together
   */
  public Optional<Instant> next(
      Instant triedFirst, Instant now, int attempts, Optional<Duration> asked, double jitter) {
    Duration pause = first;
    for (int i = 1; i < attempts && pause.compareTo(longest) < 0; i++) {
      pause = pause.multipliedBy(2);
    }
    if (pause.compareTo(longest) > 0) {
      pause = longest;
    }
    pause = pause.plusMillis((long) (pause.toMillis() * jitter / 2));
    if (asked.isPresent() && asked.get().compareTo(pause) > 0) {
      pause = asked.get();
    }
    Instant next = now.plus(pause);
    return next.isAfter(triedFirst.plus(whole)) ? Optional.empty() : Optional.of(next);
  }
}
