package org.liaison.documents.search.lucene;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.liaison.documents.configuration.DocumentsConfiguration;
import org.liaison.documents.feed.domain.Change;
import org.liaison.documents.feed.domain.ChangeFeed;
import org.liaison.documents.feed.domain.ChangeSignal;
import org.liaison.documents.feed.domain.Cursor;

/** Keeps the index after the feed of changes: those of every replica, from the first one on. */
@Singleton
public class IndexFollower implements ChangeSignal.Watcher {

  private static final Logger LOG = Logger.getLogger(IndexFollower.class);
  private static final int AT_ONCE = 200;
  private static final Duration RETRY = Duration.ofSeconds(2);
  private static final Duration SHOWN_EVERY = Duration.ofSeconds(1);
  private static final Duration HELD_BACK = Duration.ofMillis(50);

  private final LuceneIndex index;
  private final IndexUpkeep upkeep;
  private final ChangeFeed feed;
  private final ChangeSignal signal;
  private final DocumentsConfiguration configuration;
  private final Semaphore wakeUps = new Semaphore(0);
  private volatile boolean ready;
  private volatile boolean stopped;
  private Cursor cursor;
  private Cursor committed;
  private long committedAt;
  private long shownAt = System.nanoTime() - SHOWN_EVERY.toNanos();
  private boolean unshown;

  IndexFollower(
      LuceneIndex index,
      IndexUpkeep upkeep,
      ChangeFeed feed,
      ChangeSignal signal,
      DocumentsConfiguration configuration) {
    this.index = index;
    this.upkeep = upkeep;
    this.feed = feed;
    this.signal = signal;
    this.configuration = configuration;
  }

  /** Whether the index has held every document of the feed once. */
  public boolean isReady() {
    return ready;
  }

  void start(@Observes StartupEvent event) {
    cursor = index.committed();
    committed = cursor;
    committedAt = System.nanoTime();
    signal.add(this);
    Thread thread = new Thread(this::run, "search-index");
    thread.setDaemon(true);
    thread.start();
  }

  void stop(@Observes ShutdownEvent event) {
    stopped = true;
    signal.remove(this);
    wake();
  }

  @Override
  public void wake() {
    wakeUps.release();
  }

  private void run() {
    try {
      while (!stopped) {
        wait(step());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Goes on by some changes; how long to wait for further ones. */
  private Duration step() {
    try {
      List<Change> changes = feed.after(cursor, AT_ONCE);
      if (!changes.isEmpty()) {
        Set<UUID> changed = new LinkedHashSet<>();
        changes.forEach(change -> changed.add(change.documentId()));
        upkeep.take(changed);
        cursor = changes.get(changes.size() - 1).cursor();
        unshown = true;
      }
      showIfDue();
      commitIfDue();
      if (changes.size() == AT_ONCE) {
        return Duration.ZERO;
      }
      if (unshown) {
        return SHOWN_EVERY.minusNanos(System.nanoTime() - shownAt);
      }
      tellReady();
      return feed.isHeldBack(cursor) ? HELD_BACK : configuration.feed().pollInterval();
    } catch (RuntimeException e) {
      if (!stopped) {
        LOG.warnf(e, "The search index is not brought up to date now; it is tried again");
      }
      return RETRY;
    }
  }

  private void tellReady() {
    if (!ready) {
      ready = true;
      LOG.info("The search index holds every document");
    }
  }

  /** Showing costs more than it brings while much is to come. */
  private void showIfDue() {
    long now = System.nanoTime();
    if (unshown && now - shownAt >= SHOWN_EVERY.toNanos()) {
      upkeep.show();
      shownAt = now;
      unshown = false;
    }
  }

  private void commitIfDue() {
    long now = System.nanoTime();
    if (!cursor.equals(committed)
        && now - committedAt > configuration.search().commitEvery().toNanos()) {
      index.commit(cursor);
      committed = cursor;
      committedAt = now;
    }
  }

  private void wait(Duration time) throws InterruptedException {
    if (!time.isZero() && wakeUps.tryAcquire(time.toMillis(), TimeUnit.MILLISECONDS)) {
      wakeUps.drainPermits();
    }
  }
}
