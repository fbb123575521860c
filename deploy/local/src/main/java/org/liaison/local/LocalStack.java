package org.liaison.local;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.liaison.local.home.Credentials;
import org.liaison.local.home.Home;
import org.liaison.local.home.LogFile;
import org.liaison.local.postgres.LocalPostgres;
import org.liaison.local.service.ServiceDefinition;
import org.liaison.local.service.ServiceProcess;

/** The running system: PostgreSQL and the three services, started and stopped together. */
public final class LocalStack implements AutoCloseable {
  private final Component postgres;
  private final List<Component> services;
  private final Readiness readiness;
  private volatile boolean closed;

  public LocalStack(Home home, Path checkout, Ports ports, Progress progress) {
    Credentials credentials = Credentials.of(home);
    this.postgres = new LocalPostgres(home, ports.of(Port.POSTGRES), credentials);
    this.services =
        ServiceDefinition.all(checkout, ports, credentials).stream()
            .<Component>map(each -> new ServiceProcess(home, each, ports.of(each.port())))
            .toList();
    this.readiness = new Readiness(progress);
  }

  /** PostgreSQL first, then the services. */
  public List<Component> components() {
    List<Component> all = new ArrayList<>();
    all.add(postgres);
    all.addAll(services);
    return all;
  }

  /** Starts everything and returns when all of it is ready. */
  public void start() {
    components().forEach(component -> new LogFile(component.log()).rotate());
    start(List.of(postgres));
    start(services);
  }

  /** Starts components that do not run and returns when they are ready. */
  public void start(List<Component> some) {
    long begin = System.nanoTime();
    some.forEach(this::launch);
    readiness.await(some, begin);
  }

  /** Waits until a component ends; never returns otherwise. */
  public Component awaitDeath() {
    while (true) {
      for (Component component : components()) {
        if (!component.isAlive()) {
          return component;
        }
      }
      Readiness.pause();
    }
  }

  /** Whether it was told to end. */
  public boolean isClosed() {
    return closed;
  }

  /** Ends everything, the services before the database that they use; safe to call again. */
  @Override
  public void close() {
    closed = true;
    synchronized (this) {
      services.parallelStream().forEach(Component::stop);
      postgres.stop();
    }
  }

  /** One at a time and never after the end, so that the end finds every process. */
  private synchronized void launch(Component component) {
    if (closed) {
      throw new LocalFailure("Stopped while starting.");
    }
    component.start();
  }
}
