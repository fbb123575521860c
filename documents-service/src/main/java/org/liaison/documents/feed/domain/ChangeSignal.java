package org.liaison.documents.feed.domain;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Wakes the watchers of this process when there may be something to read. */
public final class ChangeSignal {

  private final Set<Watcher> watchers = ConcurrentHashMap.newKeySet();

  /** The watcher is called on a foreign thread and must return at once. */
  public void add(Watcher watcher) {
    watchers.add(watcher);
  }

  public void remove(Watcher watcher) {
    watchers.remove(watcher);
  }

  public void fire() {
    watchers.forEach(Watcher::wake);
  }

  /** Somebody who waits for changes. */
  public interface Watcher {

    void wake();
  }
}
