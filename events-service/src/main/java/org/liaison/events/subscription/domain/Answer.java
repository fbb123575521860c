package org.liaison.events.subscription.domain;

import java.time.Duration;
import java.util.Optional;

/**
 * What a receiver answered.
 *
 * @param status empty if there was no answer
 * @param error what went wrong, or empty
 * @param retryAfter how long it asks to be left alone
 */
public record Answer(Optional<Integer> status, String error, Optional<Duration> retryAfter) {

  private static final int GONE = 410;

  public static Answer failed(String error) {
    return new Answer(Optional.empty(), error, Optional.empty());
  }

  /** Whether the receiver has it. */
  public boolean taken() {
    return status.filter(code -> code >= 200 && code < 300).isPresent();
  }

  /** Whether the receiver wants nothing more. */
  public boolean gone() {
    return status.filter(code -> code == GONE).isPresent();
  }
}
