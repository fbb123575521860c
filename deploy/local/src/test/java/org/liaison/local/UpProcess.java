package org.liaison.local;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The packaged launcher as a process, as deploy/local/up starts it. */
final class UpProcess implements AutoCloseable {
  /** Bit of SIGINT in a signal mask. */
  private static final long INTERRUPT = 0b10;

  private final Process process;
  private final Path output;

  private UpProcess(Process process, Path output) {
    this.process = process;
    this.output = output;
  }

  static UpProcess start(Path data, Ports ports, String... more) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dliaison.checkout=" + System.getProperty("liaison.checkout"),
                "-jar",
                "target/liaison-local.jar",
                "--data=" + data));
    for (Port port : Port.values()) {
      command.add(port.option() + "=" + ports.of(port));
    }
    command.addAll(List.of(more));
    Path output = Files.createTempFile(Path.of("target"), "up-", ".log");
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    return new UpProcess(process, output);
  }

  /** All that it has printed. */
  String printed() {
    try {
      return Files.readString(output);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void awaitRunning() {
    await("start of the system")
        .atMost(Duration.ofMinutes(2))
        .until(() -> printed().contains("Liaison is running.") || !process.isAlive());
    if (!process.isAlive()) {
      throw new AssertionError("did not start:\n" + printed());
    }
  }

  void signal(String name) throws IOException, InterruptedException {
    new ProcessBuilder("kill", "-" + name, Long.toString(process.pid())).start().waitFor();
  }

  /**
   * Presses Ctrl-C; the exit code to expect.
   *
   * <p>A build in the background of a script ignores that signal, and so do its children; then TERM
   * takes its place.
   */
  int interrupt() throws IOException, InterruptedException {
    boolean ignored = isInterruptIgnored();
    signal(ignored ? "TERM" : "INT");
    return ignored ? 143 : 130;
  }

  int awaitExit() throws InterruptedException {
    if (!process.waitFor(60, TimeUnit.SECONDS)) {
      throw new AssertionError("does not end:\n" + printed());
    }
    return process.exitValue();
  }

  private static boolean isInterruptIgnored() throws IOException {
    Path status = Path.of("/proc/self/status");
    if (Files.notExists(status)) {
      return false;
    }
    String mask =
        Files.readAllLines(status).stream()
            .filter(line -> line.startsWith("SigIgn:"))
            .map(line -> line.substring("SigIgn:".length()).strip())
            .findFirst()
            .orElse("0");
    return (Long.parseUnsignedLong(mask, 16) & INTERRUPT) != 0;
  }

  @Override
  public void close() {
    process.destroy();
    try {
      process.onExit().get(60, TimeUnit.SECONDS);
    } catch (InterruptedException | ExecutionException | TimeoutException e) {
      process.destroyForcibly();
      throw new AssertionError("does not end:\n" + printed(), e);
    }
  }
}
