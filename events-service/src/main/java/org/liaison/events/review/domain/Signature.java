package org.liaison.events.review.domain;

import org.liaison.events.problem.ErrorCode;
import org.liaison.events.problem.RecordException;

/**
 * Who takes a step and why.
 *
 * @param reason may be empty
 * @param idempotencyKey under which it is taken once; empty if nobody makes sure
 * @param fingerprint tells requests apart that come with the same key
 */
public record Signature(String by, String reason, String idempotencyKey, String fingerprint) {

  /** The key as it is kept. */
  public String keyOrNull() {
    return idempotencyKey.isEmpty() ? null : idempotencyKey;
  }

  /**
   * Makes sure that a key is not used for another request.
   *
   * @param earlier fingerprint of the request that came with the key before
   */
  public void refuseOther(String earlier) {
    if (!earlier.equals(fingerprint)) {
      throw RecordException.invalid(
          ErrorCode.IDEMPOTENCY_KEY_REUSED,
          "idempotency_key",
          "was used for another request; take a new key for a new request");
    }
  }
}
