package org.liaison.events.feed.domain;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;

/** Wakes everybody who waits, without holding a thread for any of them. */
public final class Signal {

  private final AtomicReference<CompletableFuture<Void>> next =
      new AtomicReference<>(new CompletableFuture<>());

  /**
   * Completes when the signal is raised next. Take it before looking, so that nothing is missed.
   */
  public CompletableFuture<Void> next() {
    return next.get();
  }

  public void raise() {
    next.getAndSet(new CompletableFuture<>()).complete(null);
  }
}
