package org.liaison.local.home;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A process that does nothing until its input ends. */
final class Sleeper {
  private Sleeper() {}

  public static void main(String[] arguments) throws IOException {
    System.out.println("asleep");
    while (System.in.read() >= 0) {
      // Still open.
    }
  }

  /** Starts one with the given arguments for Java and returns when it runs. */
  static Process start(String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(arguments));
    command.addAll(List.of("-cp", "target/test-classes", Sleeper.class.getName()));
    Process process = new ProcessBuilder(command).start();
    process.inputReader().readLine();
    return process;
  }
}
