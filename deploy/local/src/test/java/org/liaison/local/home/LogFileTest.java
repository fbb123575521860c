package org.liaison.local.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogFileTest {
  @TempDir Path folder;
  private LogFile log;

  @BeforeEach
  void setUp() {
    log = new LogFile(folder.resolve("gateway.log"));
  }

  @Test
  void theLastLinesOfALongLogAreRead() throws IOException {
    Files.writeString(
        log.path(),
        IntStream.rangeClosed(1, 100_000)
            .mapToObj("line %d\n"::formatted)
            .collect(Collectors.joining()));

    assertThat(log.lastLines(2)).containsExactly("line 99999", "line 100000");
  }

  @Test
  void aShortLogIsReadWhole() throws IOException {
    Files.writeString(log.path(), "one\ntwo\n");

    assertThat(log.lastLines(20)).containsExactly("one", "two");
  }

  @Test
  void noLogHasNoLines() {
    assertThat(log.lastLines(20)).isEmpty();
  }

  @Test
  void theLogOfTheRunBeforeIsKeptOnce() throws IOException {
    Files.writeString(log.path(), "older");
    log.rotate();
    Files.writeString(log.path(), "newer");
    log.rotate();

    assertThat(log.path()).doesNotExist();
    assertThat(folder.resolve("gateway.previous.log")).hasContent("newer");
  }
}
