package org.liaison.local.system;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.liaison.local.Component;
import org.liaison.local.FreePorts;
import org.liaison.local.LocalStack;
import org.liaison.local.Port;
import org.liaison.local.Ports;
import org.liaison.local.Progress;
import org.liaison.local.benchmark.measure.ResidentMemory;
import org.liaison.local.dossier.DossierLoader;
import org.liaison.local.home.Home;
import org.liaison.local.home.Leftovers;

/** The whole system, started empty for one run of the tests and stopped at its end. */
public final class RunningSystem implements AutoCloseable {
  private final Path checkout = Path.of(System.getProperty("liaison.checkout")).normalize();
  private final Progress progress = new Progress(System.out);
  private final Home home;
  private final Ports ports;
  private final LocalStack stack;

  private RunningSystem(Home home, Ports ports) {
    this.home = home;
    this.ports = ports;
    this.stack = new LocalStack(home, checkout, ports, progress);
  }

  static RunningSystem start() {
    Home home = Home.open(Path.of("target", "system"));
    endLeftovers(home);
    home.deleteDatabase();
    try {
      RunningSystem system = new RunningSystem(home, FreePorts.choose());
      system.stack.start();
      return system;
    } catch (RuntimeException e) {
      endLeftovers(home);
      throw new AssertionError("the system does not start", e);
    }
  }

  /** The way in. */
  public Api api() {
    return new Api(ports.of(Port.GATEWAY));
  }

  /** Submits the sample dossier and waits for its events, as the one-command run does. */
  public void loadDossier() {
    new DossierLoader(ports.of(Port.GATEWAY), progress)
        .load(checkout.resolve("deploy/local/dossier"));
  }

  /** Ends a component as kill -9 does. */
  public void kill(String name) {
    component(name).kill();
  }

  /** Starts a component that was killed and returns when it is ready. */
  public void restart(String name) {
    stack.start(List.of(component(name)));
  }

  /** The process of a service. */
  public long process(Port port) {
    return new Leftovers(home).service(ports.of(port)).pid();
  }

  /** The memory that a service holds. */
  public long residentBytes(Port port) {
    try {
      return ResidentMemory.bytes(process(port));
    } catch (IOException e) {
      throw new AssertionError("cannot tell the memory of " + port.owner(), e);
    }
  }

  @Override
  public void close() {
    stack.close();
  }

  private Component component(String name) {
    return stack.components().stream()
        .filter(component -> component.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static void endLeftovers(Home home) {
    Leftovers leftovers = new Leftovers(home);
    Leftovers.end(leftovers.services());
    Leftovers.end(leftovers.postgres());
  }
}
