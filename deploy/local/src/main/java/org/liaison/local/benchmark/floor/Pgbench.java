package org.liaison.local.benchmark.floor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.liaison.local.benchmark.measure.Latencies;
import org.liaison.local.benchmark.measure.Load;
import org.liaison.local.benchmark.measure.Result;

/**
 * PostgreSQL's own load generator, where the machine has one.
 *
 * @param folder for its files
 */
public record Pgbench(Path folder, int port, String user, String password) {
  private static final int LATENCY_COLUMN = 2;

  /** Whether there is one on the PATH. */
  public static boolean isThere() {
    try {
      return new ProcessBuilder("pgbench", "--version")
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** Sends the statements as the load says; empty if it failed. */
  public Optional<Result> measure(String database, List<CapturedStatement> statements, Load load)
      throws IOException, InterruptedException {
    Path own = Files.createTempDirectory(folder, "pgbench-");
    Path script = Files.writeString(own.resolve("script.sql"), script(statements));
    ProcessBuilder builder = new ProcessBuilder(command(database, statements, load, own, script));
    builder.environment().put("PGPASSWORD", password);
    builder.redirectErrorStream(true).redirectOutput(own.resolve("output.txt").toFile());
    if (builder.start().waitFor() != 0) {
      return Optional.empty();
    }
    return Optional.of(new Result(load.longest(), latencies(own)));
  }

  private List<String> command(
      String database, List<CapturedStatement> statements, Load load, Path own, Path script) {
    // It takes a colon for one of its variables when it prepares statements.
    boolean colons =
        statements.stream()
            .flatMap(statement -> statement.parameters().stream())
            .anyMatch(value -> value != null && value.indexOf(':') >= 0);
    String seconds = Long.toString(Math.max(1, load.longest().toSeconds()));
    String clients = Integer.toString(load.clients());
    return List.of(
        "pgbench",
        "--no-vacuum",
        "--host=127.0.0.1",
        "--port=" + port,
        "--username=" + user,
        "--client=" + clients,
        "--jobs=2",
        "--time=" + seconds,
        "--protocol=" + (colons ? "simple" : "prepared"),
        "--log",
        "--log-prefix=" + own.resolve("transactions"),
        "--file=" + script,
        database);
  }

  private static String script(List<CapturedStatement> statements) {
    return statements.stream()
        .map(CapturedStatement::literal)
        .collect(Collectors.joining(";\n", "begin;\n", ";\ncommit;\n"));
  }

  private static Latencies latencies(Path own) throws IOException {
    List<Path> logs = new ArrayList<>();
    try (Stream<Path> files = Files.list(own)) {
      files
          .filter(file -> file.getFileName().toString().startsWith("transactions"))
          .forEach(logs::add);
    }
    List<Latencies> parts = new ArrayList<>();
    for (Path log : logs) {
      try (Stream<String> lines = Files.lines(log)) {
        parts.add(Latencies.ofNanos(lines.mapToLong(Pgbench::nanos).toArray()));
      }
    }
    return Latencies.ofAll(parts);
  }

  /** Of a line "client transaction microseconds …". */
  private static long nanos(String line) {
    long microseconds = Long.parseLong(line.split(" ", -1)[LATENCY_COLUMN]);
    return Duration.ofMillis(microseconds).toNanos() / 1000;
  }
}
