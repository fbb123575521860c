package org.liaison.documents.lifecycle.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.liaison.documents.document.domain.DocumentLibrary;
import org.liaison.documents.document.domain.Tombstone;
import org.liaison.documents.problem.DocumentsException;
import org.liaison.documents.problem.ErrorCode;

/** Deletes documents for good, and keeps their tombstones. */
@ApplicationScoped
@Transactional
public class PurgeService {

  private final DocumentStates states;
  private final Graveyard graveyard;
  private final DocumentLibrary library;
  private final Instance<LifecycleListener> listeners;
  private final Clock clock = Clock.systemUTC();

  public PurgeService(
      DocumentStates states,
      Graveyard graveyard,
      DocumentLibrary library,
      Instance<LifecycleListener> listeners) {
    this.states = states;
    this.graveyard = graveyard;
    this.library = library;
    this.listeners = listeners;
  }

  /** Deletes a document with every version and all that was made of it. */
  public Tombstone purge(UUID documentId, String reason, String confirm) {
    LifecycleRules.checkPurge(documentId, reason, confirm);
    // Held, so that a submission of the same page goes before or finds the tombstone.
    if (states.lock(documentId).isEmpty()) {
      library.document(documentId);
    }
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    graveyard.bury(documentId, reason.strip(), now);
    listeners.forEach(listener -> listener.purging(documentId, now));
    graveyard.delete(documentId);
    return tombstone(documentId);
  }

  public Tombstone tombstone(UUID documentId) {
    return graveyard
        .find(documentId)
        .orElseThrow(
            () ->
                new DocumentsException(
                    ErrorCode.TOMBSTONE_NOT_FOUND, "no document " + documentId + " was purged"));
  }

  /** Lets the page be taken in again; the tombstone stays and tells so. */
  public Tombstone lift(UUID documentId, String reason) {
    LifecycleRules.checkReason(reason);
    tombstone(documentId);
    graveyard.lift(documentId, reason.strip(), clock.instant().truncatedTo(ChronoUnit.MICROS));
    return tombstone(documentId);
  }
}
