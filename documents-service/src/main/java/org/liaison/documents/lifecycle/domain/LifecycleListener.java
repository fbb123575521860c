package org.liaison.documents.lifecycle.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import org.liaison.documents.document.domain.DocumentState;

/**
 * Is told of changes of states and of purges inside the transaction that makes them.
 *
 * <p>A table that tells of a document needs no listener for its purge, but a foreign key on {@code
 * document} or {@code document_version} with {@code on delete cascade}; a test holds every table to
 * that. Listeners are for what a cascade cannot do.
 */
public interface LifecycleListener {

  /** Documents were put into another state. */
  void stateChanged(Collection<UUID> documents, DocumentState state, Instant at);

  /** A document is about to be purged; its rows are still there and go once all have been told. */
  void purging(UUID documentId, Instant at);
}
