package org.liaison.events.subscription.domain;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;

/**
 * What notifications are signed with.
 *
 * @param text as Standard Webhooks writes it: {@code whsec_} and base64
 * @param until when an older one stops to sign; empty for the newest
 */
public record Secret(String text, Optional<Instant> until) {

  private static final String PREFIX = "whsec_";
  private static final int BYTES = 32;
  private static final SecureRandom RANDOM = new SecureRandom();

  /** A secret that nobody can guess. */
  public static Secret create() {
    byte[] bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return new Secret(PREFIX + Base64.getEncoder().encodeToString(bytes), Optional.empty());
  }

  /** The same secret, which another one replaces. */
  Secret ending(Instant when) {
    return new Secret(text, Optional.of(when));
  }

  boolean signs(Instant now) {
    return until.isEmpty() || now.isBefore(until.get());
  }

  byte[] key() {
    return Base64.getDecoder().decode(text.substring(PREFIX.length()));
  }

  /** A secret is never shown by accident. */
  @Override
  public String toString() {
    return "a secret";
  }
}
