package org.liaison.local.benchmark.floor;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.liaison.local.benchmark.measure.ResidentMemory;

/** A Java program that does nothing but wait: the floor of start-up and memory. */
public final class EmptyProgram {
  private EmptyProgram() {}

  /** Says that it runs, and waits until nobody listens any more. */
  public static void main(String[] arguments) throws IOException {
    System.out.println("ready");
    System.out.flush();
    System.in.read();
  }

  /** What it took. */
  public record Footprint(Duration start, long residentBytes) {}

  /** Starts one and ends it. */
  public static Footprint measure() throws IOException, InterruptedException {
    long begin = System.nanoTime();
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-cp",
                System.getProperty("java.class.path"),
                EmptyProgram.class.getName())
            .start();
    try (var output =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      output.readLine();
      Duration start = Duration.ofNanos(System.nanoTime() - begin);
      return new Footprint(start, ResidentMemory.bytes(process.pid()));
    } finally {
      process.destroy();
      process.waitFor();
    }
  }
}
