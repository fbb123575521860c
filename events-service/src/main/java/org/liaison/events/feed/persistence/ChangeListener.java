package org.liaison.events.feed.persistence;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.liaison.events.EventsConfig;
import org.liaison.events.feed.domain.Signal;
import org.postgresql.PGConnection;

/** Holds one connection that listens for changes, and wakes the feed's readers. */
@ApplicationScoped
public class ChangeListener {

  private static final Logger LOG = Logger.getLogger(ChangeListener.class);

  private final DataSource database;
  private final Signal signal;
  private final Duration poll;
  private volatile boolean stopping;
  private Thread thread;

  ChangeListener(DataSource database, Signal signal, EventsConfig config) {
    this.database = database;
    this.signal = signal;
    this.poll = config.recordFeed().poll();
  }

  void start(@Observes StartupEvent event) {
    thread = new Thread(this::run, "record-change-listener");
    thread.setDaemon(true);
    thread.start();
  }

  void stop(@Observes ShutdownEvent event) throws InterruptedException {
    stopping = true;
    thread.join(poll.multipliedBy(2).toMillis());
  }

  private void run() {
    while (!stopping) {
      try (Connection connection = database.getConnection()) {
        listen(connection);
      } catch (SQLException failure) {
        LOG.warnf("not listening for changes, polling only: %s", failure.getMessage());
        pause();
      }
    }
  }

  private void listen(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("listen " + RecordChangeRepository.CHANNEL);
    }
    PGConnection notifications = connection.unwrap(PGConnection.class);
    while (!stopping) {
      // Also on time-out: so a notification that was lost costs one poll, no more.
      notifications.getNotifications((int) poll.toMillis());
      signal.raise();
    }
  }

  private void pause() {
    try {
      Thread.sleep(poll.toMillis());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      stopping = true;
    }
    signal.raise();
  }
}
