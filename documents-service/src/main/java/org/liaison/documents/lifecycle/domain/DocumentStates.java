package org.liaison.documents.lifecycle.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.liaison.documents.document.domain.DocumentState;
import org.liaison.documents.document.domain.DocumentStatus;

/** Where the states of documents are kept. */
public interface DocumentStates {

  /** The state now, held until the transaction ends; nothing if there is no such document. */
  Optional<DocumentStatus> lock(UUID documentId);

  /** Puts a held document into a state. */
  void set(UUID documentId, StateChange change);

  /** Puts those of the documents that are in one state into another; which these are. */
  List<UUID> move(
      Collection<UUID> documents,
      DocumentState from,
      DocumentState to,
      String reason,
      Instant since);

  /** Every state that the document was put into, oldest first; with number 0 the first one. */
  List<StateChange> history(UUID documentId);
}
