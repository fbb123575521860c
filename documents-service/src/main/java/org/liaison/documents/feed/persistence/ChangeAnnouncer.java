package org.liaison.documents.feed.persistence;

import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.inject.Singleton;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/**
 * Notifies every process of committed changes, one notification for all that committed meanwhile.
 *
 * <p>Not in the transaction itself: PostgreSQL commits transactions that notify one after the
 * other, which halves what several writers reach. A notification lost with its process costs
 * watchers one poll interval.
 */
@Singleton
class ChangeAnnouncer {

  private static final Logger LOG = Logger.getLogger(ChangeAnnouncer.class);

  private final DataSource dataSource;
  private final TransactionSynchronizationRegistry transactions;
  private final Executor workers = Infrastructure.getDefaultExecutor();
  private final AtomicInteger commits = new AtomicInteger();

  ChangeAnnouncer(DataSource dataSource, TransactionSynchronizationRegistry transactions) {
    this.dataSource = dataSource;
    this.transactions = transactions;
  }

  /** Notifies once the current transaction has committed. */
  void announceCommit() {
    transactions.registerInterposedSynchronization(
        new Synchronization() {
          @Override
          public void beforeCompletion() {
            // Nothing is to be known before the commit.
          }

          @Override
          public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED && commits.getAndIncrement() == 0) {
              workers.execute(ChangeAnnouncer.this::notifyAllCommitted);
            }
          }
        });
  }

  private void notifyAllCommitted() {
    int seen;
    do {
      seen = commits.get();
      try (Connection connection = dataSource.getConnection();
          Statement statement = connection.createStatement()) {
        statement.execute("notify " + ChangeRepository.CHANNEL);
      } catch (SQLException e) {
        LOG.warnf("Changes were not notified, watchers will find them: %s", e.getMessage());
      }
    } while (commits.addAndGet(-seen) != 0);
  }
}
