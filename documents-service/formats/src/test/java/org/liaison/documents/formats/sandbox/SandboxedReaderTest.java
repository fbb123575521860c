package org.liaison.documents.formats.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.liaison.documents.formats.DocxSamples;
import org.liaison.documents.formats.FileToRead;
import org.liaison.documents.formats.PageSamples;
import org.liaison.documents.formats.PdfSamples;
import org.liaison.documents.formats.ReadFile;
import org.liaison.documents.formats.ReadingLimits;
import org.liaison.documents.formats.UnreadableFileException;
import org.liaison.documents.formats.UnreadableFileException.Reason;

class SandboxedReaderTest {

  @Test
  void fileIsReadInAnotherProcess() {
    try (SandboxedReader reader = reader(Duration.ofSeconds(30), 192)) {
      ReadFile page = reader.read(file(PageSamples.news()));

      assertThat(page.text()).startsWith("Two ministries open");
      assertThat(page.metadata()).isNotEmpty();
      assertThat(ProcessHandle.current().children()).hasSize(1);
    }
    assertThat(ProcessHandle.current().children().filter(ProcessHandle::isAlive)).isEmpty();
  }

  @Test
  void whatIsWrongWithAFileIsPassedOn() {
    try (SandboxedReader reader = reader(Duration.ofSeconds(30), 192)) {
      assertThatThrownBy(() -> reader.read(file(PdfSamples.encrypted())))
          .isInstanceOfSatisfying(
              UnreadableFileException.class,
              e -> assertThat(e.reason()).isEqualTo(Reason.ENCRYPTED));
    }
  }

  @Test
  void fileThatTakesTooMuchMemoryCostsOnlyItself() {
    try (SandboxedReader reader = reader(Duration.ofSeconds(60), 32)) {
      refusedAsCostly(reader, DocxSamples.bomb(50), "memory");

      assertThat(reader.read(file(DocxSamples.memorandum())).text()).startsWith("Memorandum");
    }
  }

  @Test
  void fileThatTakesTooLongIsGivenUp() {
    try (SandboxedReader reader = reader(Duration.ofMillis(1), 192)) {
      refusedAsCostly(reader, PdfSamples.report(), "1 ms");
    }
  }

  @Test
  void moreFilesThanWorkersWaitForTheirTurn() throws Exception {
    ExecutorService senders = Executors.newFixedThreadPool(8);
    try (SandboxedReader reader = reader(Duration.ofSeconds(60), 192)) {
      List<Future<String>> texts =
          IntStream.range(0, 40)
              .mapToObj(
                  i -> senders.submit(() -> reader.read(file(bytes("Text number " + i))).text()))
              .toList();
      for (int i = 0; i < texts.size(); i++) {
        assertThat(texts.get(i).get()).isEqualTo("Text number " + i);
      }
    } finally {
      senders.shutdownNow();
    }
  }

  private static void refusedAsCostly(SandboxedReader reader, byte[] bytes, String hint) {
    assertThatThrownBy(() -> reader.read(file(bytes)))
        .isInstanceOfSatisfying(
            UnreadableFileException.class, e -> assertThat(e.reason()).isEqualTo(Reason.TOO_COSTLY))
        .hasMessageContaining(hint);
  }

  private static SandboxedReader reader(Duration limit, int megabytes) {
    return new SandboxedReader(
        new SandboxSettings(
            1, megabytes, limit, Duration.ofSeconds(60), 25, ReadingLimits.DEFAULT));
  }

  private static FileToRead file(byte[] bytes) {
    return new FileToRead(bytes, "", "", "");
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
