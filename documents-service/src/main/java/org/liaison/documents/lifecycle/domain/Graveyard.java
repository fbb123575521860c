package org.liaison.documents.lifecycle.domain;

import java.time.Instant;
import java.util.UUID;
import org.liaison.documents.document.domain.Tombstones;

/** Where tombstones are put up. */
public interface Graveyard extends Tombstones {

  /** Puts up the tombstone of a held document. */
  void bury(UUID documentId, String reason, Instant at);

  /** Deletes a document that has its tombstone, and all that belongs to it. */
  void delete(UUID documentId);

  /** Frees the identities of a purged document; one that is lifted already stays as it is. */
  void lift(UUID documentId, String reason, Instant at);
}
