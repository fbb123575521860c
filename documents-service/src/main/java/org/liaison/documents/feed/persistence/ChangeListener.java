package org.liaison.documents.feed.persistence;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.liaison.documents.configuration.DocumentsConfiguration;
import org.liaison.documents.feed.domain.ChangeSignal;
import org.postgresql.PGConnection;

/**
 * Hears the database's notifications on one connection of the pool and wakes this process'
 * watchers.
 */
@Singleton
class ChangeListener {

  private static final Logger LOG = Logger.getLogger(ChangeListener.class);
  private static final int LISTEN_MILLIS = 1_000;

  private final DataSource dataSource;
  private final ChangeSignal signal;
  private final DocumentsConfiguration configuration;
  private final CountDownLatch stopped = new CountDownLatch(1);

  ChangeListener(DataSource dataSource, ChangeSignal signal, DocumentsConfiguration configuration) {
    this.dataSource = dataSource;
    this.signal = signal;
    this.configuration = configuration;
  }

  void start(@Observes StartupEvent event) {
    Thread thread = new Thread(this::run, "document-change-listener");
    thread.setDaemon(true);
    thread.start();
  }

  void stop(@Observes ShutdownEvent event) {
    stopped.countDown();
  }

  private void run() {
    try {
      while (stopped.getCount() > 0) {
        listenUntilBroken();
        stopped.await(configuration.feed().reconnectInterval().toMillis(), TimeUnit.MILLISECONDS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** What was notified while nobody listened is made up for by one signal at the start. */
  private void listenUntilBroken() {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("listen " + ChangeRepository.CHANNEL);
      signal.fire();
      PGConnection notifications = connection.unwrap(PGConnection.class);
      while (stopped.getCount() > 0) {
        if (notifications.getNotifications(LISTEN_MILLIS).length > 0) {
          signal.fire();
        }
      }
      statement.execute("unlisten *");
    } catch (SQLException e) {
      LOG.warnf("No notifications from the database, polling only: %s", e.getMessage());
    }
  }
}
