package org.liaison.documents.document.domain;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What stays of purged documents. */
public interface Tombstones {

  Optional<Tombstone> find(UUID documentId);

  /** The tombstone that keeps a page from being taken in again. */
  Optional<Tombstone> of(DocumentIdentity identity);

  /** The tombstones of those among the identities that have one. */
  Map<DocumentIdentity, Tombstone> among(Collection<DocumentIdentity> identities);
}
