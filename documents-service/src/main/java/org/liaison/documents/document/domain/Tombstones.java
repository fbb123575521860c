package org.liaison.documents.document.domain;

import java.util.Optional;
import java.util.UUID;

/** What stays of purged documents. */
public interface Tombstones {

  Optional<Tombstone> find(UUID documentId);

  /** The tombstone that keeps a page from being taken in again. */
  Optional<Tombstone> of(DocumentIdentity identity);
}
