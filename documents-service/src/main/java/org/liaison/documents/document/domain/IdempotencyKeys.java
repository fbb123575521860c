package org.liaison.documents.document.domain;

import java.util.Optional;
import java.util.UUID;

/** Remembers the answers to requests that came with a key, in the transaction of their effect. */
public interface IdempotencyKeys {

  /**
   * Takes a key for a request, waiting for another transaction that is taking it; nothing if it is
   * ours now, otherwise what it was used for.
   */
  Optional<Use> claim(String key, String fingerprint);

  /** Notes the answer to the request that took the key. */
  void complete(String key, SubmissionResult answer);

  /** What a key was used for. */
  record Use(
      String fingerprint,
      Outcome outcome,
      UUID documentId,
      int version,
      Optional<UnchangedReason> reason) {}
}
