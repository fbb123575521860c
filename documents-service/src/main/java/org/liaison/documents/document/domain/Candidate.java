package org.liaison.documents.document.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A document that was read and may be kept, with the file that it was read from.
 *
 * @param idempotencyKey empty if none
 * @param fingerprint tells the request from any other under the same key
 */
public record Candidate(
    AcceptableDocument document,
    Optional<SubmittedFile> file,
    String idempotencyKey,
    String fingerprint) {

  DocumentVersion asVersion(UUID id, int number, Instant now) {
    return document.asVersion(id, number, now, file);
  }

  String sha256() {
    return document.text().sha256();
  }
}
