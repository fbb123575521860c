package org.liaison.local.benchmark.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.liaison.local.Component;
import org.liaison.local.FreePorts;
import org.liaison.local.LocalFailure;
import org.liaison.local.LocalStack;
import org.liaison.local.Port;
import org.liaison.local.Ports;
import org.liaison.local.Progress;
import org.liaison.local.benchmark.measure.ResidentMemory;
import org.liaison.local.home.Credentials;
import org.liaison.local.home.Home;
import org.liaison.local.home.Leftovers;
import org.liaison.local.postgres.Databases;

/** A whole system with an empty database, on ports of its own, that leaves nothing behind. */
public final class TemporaryStack implements AutoCloseable {
  private static final Duration POLL = Duration.ofMillis(10);
  private final Home home;
  private final Ports ports;
  private final LocalStack stack;

  private TemporaryStack(Home home, Ports ports, LocalStack stack) {
    this.home = home;
    this.ports = ports;
    this.stack = stack;
  }

  /** Makes one in the ignored folder of this module; nothing runs yet. */
  public static TemporaryStack create(Path checkout, Progress progress) {
    try {
      Path target = Files.createDirectories(checkout.resolve("deploy/local/target"));
      Home home = Home.open(Files.createTempDirectory(target, "benchmark-"));
      Ports ports = FreePorts.choose();
      return new TemporaryStack(home, ports, new LocalStack(home, checkout, ports, progress));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot make a folder for the benchmark", e);
    }
  }

  /** Starts a component that does not run; the time until it is ready. */
  public Duration start(Port port) {
    Component component = component(port);
    long begin = System.nanoTime();
    CompletableFuture<Duration> ready =
        CompletableFuture.supplyAsync(() -> untilReady(component, begin));
    try {
      stack.start(List.of(component));
      return ready.join();
    } finally {
      ready.cancel(true);
    }
  }

  /** Ends a component. */
  public void stop(Port port) {
    component(port).stop();
  }

  /** The memory that a service holds. */
  public long residentBytes(Port port) {
    try {
      return ResidentMemory.bytes(new Leftovers(home).service(ports.of(port)).pid());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot tell the memory of " + port.owner(), e);
    }
  }

  public int port(Port port) {
    return ports.of(port);
  }

  public Databases databases() {
    return new Databases(ports.of(Port.POSTGRES), Credentials.of(home));
  }

  /** Password of the databases' administrator. */
  public String password() {
    return Credentials.of(home).administrator();
  }

  /** PostgreSQL's log. */
  public Path databaseLog() {
    return component(Port.POSTGRES).log();
  }

  /** For files that may go with the stack. */
  public Path folder() {
    return home.folder();
  }

  /** Ends everything and deletes it; safe to call again. */
  @Override
  public void close() {
    stack.close();
    Home.deleteTree(home.folder());
  }

  private Component component(Port port) {
    return stack.components().stream()
        .filter(component -> component.name().equals(port.owner()))
        .findFirst()
        .orElseThrow();
  }

  private static Duration untilReady(Component component, long begin) {
    // Ends also where the component never becomes ready: the stack gives up on it and closes.
    while (!component.isReady()) {
      try {
        Thread.sleep(POLL.toMillis());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new LocalFailure("Interrupted.", e);
      }
    }
    return Duration.ofNanos(System.nanoTime() - begin);
  }
}
