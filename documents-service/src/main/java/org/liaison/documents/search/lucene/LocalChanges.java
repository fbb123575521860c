package org.liaison.documents.search.lucene;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.liaison.documents.document.domain.DocumentState;
import org.liaison.documents.document.domain.VersionListener;
import org.liaison.documents.document.domain.VersionText;
import org.liaison.documents.lifecycle.domain.LifecycleListener;

/**
 * The documents that transactions of this process changed and that the index does not show yet, so
 * that whoever changed one finds it as it is.
 */
@ApplicationScoped
public class LocalChanges implements VersionListener, LifecycleListener {

  private final TransactionSynchronizationRegistry transactions;
  private final Map<UUID, Long> waiting = new ConcurrentHashMap<>();
  private final AtomicLong commits = new AtomicLong();

  public LocalChanges(TransactionSynchronizationRegistry transactions) {
    this.transactions = transactions;
  }

  @Override
  @Transactional(Transactional.TxType.MANDATORY)
  public void accepted(List<VersionText> versions) {
    afterCommit(versions.stream().map(version -> version.version().documentId()).toList());
  }

  @Override
  @Transactional(Transactional.TxType.MANDATORY)
  public void stateChanged(Collection<UUID> documents, DocumentState state, Instant at) {
    afterCommit(List.copyOf(documents));
  }

  @Override
  @Transactional(Transactional.TxType.MANDATORY)
  public void purging(UUID documentId, Instant at) {
    afterCommit(List.of(documentId));
  }

  Set<UUID> waiting() {
    return Set.copyOf(waiting.keySet());
  }

  /** How many commits there were: what is read from the database from now on has them all. */
  long mark() {
    return commits.get();
  }

  /** A document is shown as it was when the mark was taken, or later. */
  void shown(UUID document, long mark) {
    waiting.computeIfPresent(document, (same, commit) -> commit <= mark ? null : commit);
  }

  private void afterCommit(List<UUID> documents) {
    transactions.registerInterposedSynchronization(
        new Synchronization() {
          @Override
          public void beforeCompletion() {
            // Nothing is to be shown before the commit.
          }

          @Override
          public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
              long commit = commits.incrementAndGet();
              documents.forEach(id -> waiting.put(id, commit));
            }
          }
        });
  }
}
