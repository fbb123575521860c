package org.liaison.local.benchmark.phase;

import java.io.IOException;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.liaison.local.Port;
import org.liaison.local.benchmark.floor.EmptyProgram;
import org.liaison.local.benchmark.report.Figures;
import org.liaison.local.benchmark.report.Table;
import org.liaison.local.benchmark.stack.TemporaryStack;

/** How fast the services start, one after the other, and what memory they hold. */
public final class Footprint {
  private static final List<Port> SERVICES = List.of(Port.DOCUMENTS, Port.EVENTS, Port.GATEWAY);
  private static final Duration SETTLING = Duration.ofSeconds(5);

  private final TemporaryStack stack;
  private final Map<Port, Duration> firstStart = new EnumMap<>(Port.class);
  private final Map<Port, Duration> restart = new EnumMap<>(Port.class);
  private final Map<Port, Long> idle = new EnumMap<>(Port.class);
  private final Map<Port, Long> loaded = new EnumMap<>(Port.class);

  public Footprint(TemporaryStack stack) {
    this.stack = stack;
  }

  /** Starts everything on an empty database. */
  public void start() throws InterruptedException {
    stack.start(Port.POSTGRES);
    for (Port service : SERVICES) {
      firstStart.put(service, stack.start(service));
    }
    Thread.sleep(SETTLING.toMillis());
    SERVICES.forEach(service -> idle.put(service, stack.residentBytes(service)));
  }

  /** Looks at the memory after the work, then starts every service again. */
  public void end() {
    SERVICES.forEach(service -> loaded.put(service, stack.residentBytes(service)));
    for (Port service : SERVICES) {
      stack.stop(service);
      restart.put(service, stack.start(service));
    }
  }

  /** The table of all services. */
  public String table() throws IOException, InterruptedException {
    Table table =
        new Table(
            "process",
            "first start s",
            "restart s",
            "idle MiB",
            "after the load MiB",
            "start to floor's",
            "idle to floor's");
    EmptyProgram.Footprint floor = EmptyProgram.measure();
    for (Port service : SERVICES) {
      table.row(
          service.owner(),
          Figures.seconds(firstStart.get(service)),
          Figures.seconds(restart.get(service)),
          Figures.megabytes(idle.get(service)),
          Figures.megabytes(loaded.get(service)),
          Figures.ratio(restart.get(service), floor.start()),
          Figures.ratio(idle.get(service), floor.residentBytes()));
    }
    String start = Figures.seconds(floor.start());
    String memory = Figures.megabytes(floor.residentBytes());
    return table
        .row("floor: a Java program that only waits", start, start, memory, memory, "", "")
        .markdown();
  }
}
