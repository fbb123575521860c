package org.liaison.local;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import org.liaison.local.dossier.DossierLoader;
import org.liaison.local.home.DiskSpace;
import org.liaison.local.home.Home;
import org.liaison.local.home.HomeLock;
import org.liaison.local.home.Leftovers;

/** One run from the checks at its start to the end of its last process. */
record LocalRun(Options options, Path checkout, Progress progress) {
  /** Ctrl-C in a terminal reaches the services as well; their end is then no failure. */
  private static final Duration GRACE = Duration.ofMillis(500);

  /** Returns never: the run ends by a signal, or with a failure. */
  void run() {
    Home home = open();
    try {
      start(home);
    } catch (UncheckedIOException e) {
      throw explained(home, "%s: %s".formatted(e.getMessage(), e.getCause().getMessage()), e);
    } catch (LocalFailure e) {
      throw explained(home, e.getMessage(), e);
    }
  }

  private Home open() {
    try {
      return Home.open(options.data());
    } catch (UncheckedIOException e) {
      throw new LocalFailure("%s: %s".formatted(e.getMessage(), e.getCause()), e);
    }
  }

  private void start(Home home) {
    // Held until the process ends, however it ends.
    HomeLock lock = HomeLock.take(home);
    DiskSpace.check(home, options.freeMegabytes());
    endLeftovers(new Leftovers(home));
    PortCheck.check(options.ports());
    if (options.fresh()) {
      home.deleteDatabase();
    }
    progress.say("Starting Liaison; data and logs are in " + home.folder());
    LocalStack stack = new LocalStack(home, checkout, options.ports(), progress);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(stack, home, lock), "stop"));
    try {
      serve(stack);
    } catch (LocalFailure e) {
      awaitSignal(stack);
      throw e;
    }
  }

  private void serve(LocalStack stack) {
    stack.start();
    if (options.dossier()) {
      int port = options.ports().of(Port.GATEWAY);
      new DossierLoader(port, progress).load(checkout.resolve("deploy/local/dossier"));
    }
    progress.say(Welcome.text(options.ports().of(Port.GATEWAY)));
    throw ComponentFailure.died(stack.awaitDeath());
  }

  private void endLeftovers(Leftovers leftovers) {
    int count = leftovers.services().size() + leftovers.postgres().size();
    if (count > 0) {
      progress.say("Ending %d processes of an earlier run that was killed".formatted(count));
      Leftovers.end(leftovers.services());
      Leftovers.end(leftovers.postgres());
    }
  }

  private void stop(LocalStack stack, Home home, HomeLock lock) {
    long begin = System.nanoTime();
    progress.say("\nStopping");
    stack.close();
    Leftovers leftovers = new Leftovers(home);
    int count = leftovers.services().size() + leftovers.postgres().size();
    progress.say(
        count == 0
            ? "Stopped after %s, no process left".formatted(Progress.since(begin))
            : "%d processes do not end".formatted(count));
    lock.close();
  }

  /** Never returns while the run is being stopped. */
  private static void awaitSignal(LocalStack stack) {
    try {
      Thread.sleep(GRACE.toMillis());
      if (stack.isClosed()) {
        Thread.currentThread().join();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static LocalFailure explained(Home home, String message, RuntimeException cause) {
    String disk = DiskSpace.explanation(home, message);
    return disk.isEmpty()
        ? new LocalFailure(message, cause)
        : new LocalFailure(disk + "\n" + message, cause);
  }
}
