package org.liaison.documents.lifecycle.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.liaison.documents.document.domain.DocumentLibrary;
import org.liaison.documents.document.domain.DocumentState;
import org.liaison.documents.document.domain.DocumentStatus;
import org.liaison.documents.document.domain.VersionListener;
import org.liaison.documents.document.domain.VersionText;

/** Puts documents into states, and tells how they came into them. */
@ApplicationScoped
public class LifecycleService implements VersionListener {

  private static final String NEW_VERSION = "a new version was accepted";

  private final DocumentStates states;
  private final DocumentLibrary library;
  private final Instance<LifecycleListener> listeners;
  private final Clock clock = Clock.systemUTC();

  public LifecycleService(
      DocumentStates states, DocumentLibrary library, Instance<LifecycleListener> listeners) {
    this.states = states;
    this.library = library;
    this.listeners = listeners;
  }

  /** Puts a document into a state, unless it is in it already; the state that it is in then. */
  @Transactional
  public StateChange set(StateRequest request) {
    LifecycleRules.check(request);
    UUID id = request.documentId();
    DocumentStatus now = states.lock(id).orElseGet(() -> library.document(id).status());
    request.expectedNumber().ifPresent(expected -> LifecycleRules.requireNumber(now, expected));
    if (now.state() == request.state()) {
      List<StateChange> history = states.history(id);
      return history.get(history.size() - 1);
    }
    Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS);
    StateChange change =
        new StateChange(
            now.number() + 1,
            request.state(),
            request.reason().strip(),
            request.setBy().strip(),
            request.evidenceUrl(),
            at);
    states.set(id, change);
    tell(List.of(id), change.state(), at);
    return change;
  }

  /** Every state that the document was in, oldest first. */
  @Transactional
  public List<StateChange> history(UUID documentId) {
    library.document(documentId);
    return states.history(documentId);
  }

  /** What the source changed is taken in by a new version, so it stands as before. */
  @Override
  @Transactional(Transactional.TxType.MANDATORY)
  public void accepted(List<VersionText> versions) {
    List<UUID> again =
        versions.stream()
            .map(VersionText::version)
            .filter(version -> version.number() > 1)
            .map(version -> version.documentId())
            .distinct()
            .toList();
    if (again.isEmpty()) {
      return;
    }
    Instant at = versions.get(versions.size() - 1).version().acceptedAt();
    List<UUID> current =
        states.move(again, DocumentState.SOURCE_CHANGED, DocumentState.CURRENT, NEW_VERSION, at);
    if (!current.isEmpty()) {
      tell(current, DocumentState.CURRENT, at);
    }
  }

  private void tell(List<UUID> documents, DocumentState state, Instant at) {
    listeners.forEach(listener -> listener.stateChanged(documents, state, at));
  }
}
