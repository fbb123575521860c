package org.liaison.local;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Waits for components to do their work, and shows it. */
record Readiness(Progress progress) {
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final Duration POLL = Duration.ofMillis(100);
  private static final Duration SIGN_OF_LIFE = Duration.ofSeconds(5);

  void await(List<Component> components, long begin) {
    List<Component> waiting = new ArrayList<>(components);
    long nextSign = System.nanoTime() + SIGN_OF_LIFE.toNanos();
    while (true) {
      waiting.removeIf(component -> isReady(component, begin));
      if (waiting.isEmpty()) {
        return;
      }
      refuseLost(waiting, begin);
      if (System.nanoTime() > nextSign) {
        nextSign += SIGN_OF_LIFE.toNanos();
        waiting.forEach(each -> say(each, "starting for " + Progress.since(begin)));
      }
      pause();
    }
  }

  static void pause() {
    try {
      Thread.sleep(POLL.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new LocalFailure("Interrupted.", e);
    }
  }

  private boolean isReady(Component component, long begin) {
    if (!component.isReady()) {
      return false;
    }
    say(component, "ready after %s on %s".formatted(Progress.since(begin), component.address()));
    return true;
  }

  private static void refuseLost(List<Component> waiting, long begin) {
    boolean tooLate = System.nanoTime() - begin > PATIENCE.toNanos();
    for (Component component : waiting) {
      if (!component.isAlive()) {
        throw ComponentFailure.died(component);
      }
      if (tooLate) {
        throw ComponentFailure.neverReady(component, PATIENCE);
      }
    }
  }

  private void say(Component component, String line) {
    progress.say(component.name(), line);
  }
}
