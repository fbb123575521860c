package org.liaison.events.intake.domain;

import java.time.Duration;

/** Pauses between tries that double up to a longest one. */
public record Backoff(Duration first, Duration longest) {

  public Backoff {
    if (first.isNegative() || first.isZero() || longest.compareTo(first) < 0) {
      throw new IllegalArgumentException("pauses must grow from more than zero");
    }
  }

  /** The pause after so many tries, counted from 1. */
  public Duration after(int attempts) {
    int doublings = Math.min(Math.max(attempts - 1, 0), 30);
    Duration pause = first.multipliedBy(1L << doublings);
    return pause.compareTo(longest) < 0 ? pause : longest;
  }
}
