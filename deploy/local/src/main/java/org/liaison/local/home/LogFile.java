package org.liaison.local.home;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** A component's log. */
public record LogFile(Path path) {
  /** Enough for the end of a log, whatever its length. */
  private static final int TAIL_BYTES = 65_536;

  /** Starts the log anew and keeps the one of the run before. */
  public void rotate() {
    try {
      if (Files.exists(path)) {
        String name = path.getFileName().toString().replace(".log", ".previous.log");
        Files.move(path, path.resolveSibling(name), StandardCopyOption.REPLACE_EXISTING);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot put away " + path, e);
    }
  }

  /** The last lines, oldest first; none if there is no log. */
  public List<String> lastLines(int count) {
    if (Files.notExists(path)) {
      return List.of();
    }
    try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
      file.seek(Math.max(0, file.length() - TAIL_BYTES));
      BufferedReader reader =
          new BufferedReader(
              new InputStreamReader(
                  Channels.newInputStream(file.getChannel()), StandardCharsets.UTF_8));
      List<String> lines = reader.lines().toList();
      return lines.subList(Math.max(0, lines.size() - count), lines.size());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + path, e);
    }
  }
}
