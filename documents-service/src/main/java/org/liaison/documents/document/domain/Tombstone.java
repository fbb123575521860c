package org.liaison.documents.document.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What stays of a purged document.
 *
 * @param identities digests under which it is not taken in again; none once it is lifted
 * @param liftedAt when it was allowed to take the page in again, as another document
 */
public record Tombstone(
    UUID documentId,
    List<String> identities,
    List<BuriedVersion> versions,
    String reason,
    Instant purgedAt,
    Optional<Instant> liftedAt,
    String liftReason) {

  public Tombstone {
    identities = List.copyOf(identities);
    versions = List.copyOf(versions);
  }

  /** A version that was deleted: its digest proves what a copy elsewhere is. */
  public record BuriedVersion(int number, String sha256, Instant acceptedAt) {}
}
