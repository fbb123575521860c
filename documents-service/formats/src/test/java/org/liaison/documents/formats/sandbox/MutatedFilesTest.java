package org.liaison.documents.formats.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.liaison.documents.formats.DocxSamples;
import org.liaison.documents.formats.FileToRead;
import org.liaison.documents.formats.PageSamples;
import org.liaison.documents.formats.PdfSamples;
import org.liaison.documents.formats.ReadingLimits;
import org.liaison.documents.formats.UnreadableFileException;

/** Files that were damaged by chance, with a fixed seed: each is read or refused, in time. */
class MutatedFilesTest {

  private static final int FILES = 2_000;
  private static final long SEED = 1985;
  private static final Duration LIMIT = Duration.ofSeconds(10);

  enum Kind {
    HTML,
    PDF,
    DOCX,
    TEXT;

    List<byte[]> samples() {
      return switch (this) {
        case HTML -> List.of(PageSamples.news(), PageSamples.release(), PageSamples.chinese());
        case PDF -> List.of(PdfSamples.report(), PdfSamples.columns(), PdfSamples.chinese());
        case DOCX -> List.of(DocxSamples.memorandum());
        case TEXT ->
            List.of(
                "The two sides met. 双方会晤。".getBytes(StandardCharsets.UTF_8),
                "双方会晤并签署备忘录。".getBytes(StandardCharsets.UTF_16));
      };
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyFileIsReadOrRefusedInTime(Kind kind) {
    Random random = new Random(SEED);
    List<byte[]> samples = kind.samples();
    int read = 0;
    List<String> refusals = new ArrayList<>();
    long slowest = 0;
    try (SandboxedReader reader = reader()) {
      for (int i = 0; i < FILES; i++) {
        byte[] bytes = mutated(samples.get(i % samples.size()), random);
        long start = System.nanoTime();
        try {
          assertThat(reader.read(new FileToRead(bytes, "", "", "")).text()).isNotBlank();
          read++;
        } catch (UnreadableFileException e) {
          refusals.add(e.getMessage());
        }
        slowest = Math.max(slowest, System.nanoTime() - start);
      }
    }
    assertThat(read + refusals.size()).isEqualTo(FILES);
    assertThat(read).isPositive();
    assertThat(refusals).allSatisfy(message -> assertThat(message).isNotBlank());
    assertThat(Duration.ofNanos(slowest)).isLessThan(LIMIT.multipliedBy(2));
  }

  private static byte[] mutated(byte[] sample, Random random) {
    byte[] bytes = sample.clone();
    return switch (random.nextInt(4)) {
      case 0 -> Arrays.copyOf(bytes, 1 + random.nextInt(bytes.length));
      case 1 -> swappedHead(bytes, random);
      default -> flipped(bytes, random, 1 + random.nextInt(40));
    };
  }

  private static byte[] flipped(byte[] bytes, Random random, int count) {
    for (int i = 0; i < count; i++) {
      bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
    }
    return bytes;
  }

  private static byte[] swappedHead(byte[] bytes, Random random) {
    byte[][] heads = {
      "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII), {'P', 'K', 3, 4},
      "<!doctype html>".getBytes(StandardCharsets.US_ASCII), {(byte) 0xFF, (byte) 0xFE}
    };
    byte[] head = heads[random.nextInt(heads.length)];
    System.arraycopy(head, 0, bytes, 0, Math.min(head.length, bytes.length));
    return bytes;
  }

  private static SandboxedReader reader() {
    return new SandboxedReader(
        new SandboxSettings(1, 192, LIMIT, Duration.ofSeconds(60), 10_000, ReadingLimits.DEFAULT));
  }
}
