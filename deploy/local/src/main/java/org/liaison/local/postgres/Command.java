package org.liaison.local.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.liaison.local.LocalFailure;

/**
 * Runs PostgreSQL's programs to their end.
 *
 * @param prefix put before every command
 * @param output file that takes what a program prints; a pipe would be held open by a server that
 *     outlives it
 */
record Command(List<String> prefix, Path output) {

  /** Runs a program; its exit code. */
  int run(List<String> words) {
    List<String> command = new ArrayList<>(prefix);
    command.addAll(words);
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.redirectOutput(output.toFile());
    // Messages that we can read back, in a locale that every system has.
    builder.environment().put("LC_ALL", "C");
    try {
      return builder.start().waitFor();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot run " + words.get(0), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new LocalFailure("interrupted while running " + words.get(0), e);
    }
  }

  /** What the last program printed. */
  String printed() {
    try {
      return Files.readString(output).strip();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + output, e);
    }
  }
}
