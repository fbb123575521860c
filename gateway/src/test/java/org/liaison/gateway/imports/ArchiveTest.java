package org.liaison.gateway.imports;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liaison.documents.v1.ImportLine;
import org.liaison.gateway.document.ArchiveDefaults;
import org.liaison.gateway.problem.ProblemException;

class ArchiveTest {

  private static final int LARGEST = 8 << 20;
  private static final ArchiveDefaults DEFAULTS =
      ArchiveDefaults.of(Map.of("kind", List.of("news"), "publisher", List.of("A paper")));

  private static final int SIZE_IN_DIRECTORY = 24;

  @TempDir Path folder;

  @Test
  void everyFileIsALineWithWhatIsSaidOfAll() throws IOException {
    try (Archive archive = open(zip(UTF_8, "a/", "a/one.txt", "two.html"))) {
      assertThat(archive.size()).isEqualTo(2);
      ImportLine line = archive.line(0, DEFAULTS);
      assertThat(line.getName()).isEqualTo("a/one.txt");
      assertThat(line.getFile().getFileName()).isEqualTo("one.txt");
      assertThat(line.getFile().getContent().toStringUtf8()).isEqualTo("Text of a/one.txt");
      assertThat(line.getFile().getMetadata().getPublisher()).isEqualTo("A paper");
    }
  }

  @Test
  void chineseNamesAreReadInEitherEncoding() throws IOException {
    try (Archive utf8 = open(zip(UTF_8, "禁毒.txt"));
        Archive older = open(zip(Charset.forName("GB18030"), "禁毒.txt"))) {
      assertThat(utf8.line(0, DEFAULTS).getName()).isEqualTo("禁毒.txt");
      assertThat(older.line(0, DEFAULTS).getName()).isEqualTo("禁毒.txt");
    }
  }

  @Test
  void whatLeadsOutOrIsAnArchiveItselfIsRefusedAlone() throws IOException {
    try (Archive archive = open(zip(UTF_8, "../out.txt", "a/../../b.txt", "in.zip", "ok.txt"))) {
      for (int bad = 0; bad < 3; bad++) {
        assertThat(archive.line(bad, DEFAULTS).getRefusal().getCode()).isEqualTo("ARCHIVE_INVALID");
      }
      assertThat(archive.line(3, DEFAULTS).hasFile()).isTrue();
    }
  }

  @Test
  void bombsAreRefusedAlone() throws IOException {
    Path file = folder.resolve("bomb.zip");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      zip.putNextEntry(new ZipEntry("small.txt"));
      zip.write(new byte[4 << 20]);
      zip.putNextEntry(new ZipEntry("large.txt"));
      zip.write(new byte[LARGEST + 1]);
    }
    try (Archive archive = open(file)) {
      assertThat(archive.line(0, DEFAULTS).getRefusal().getCode()).isEqualTo("PAYLOAD_TOO_LARGE");
      assertThat(archive.line(1, DEFAULTS).getRefusal().getCode()).isEqualTo("PAYLOAD_TOO_LARGE");
    }
  }

  @Test
  void aFileWithMoreBytesThanItSaysIsRefusedAlone() throws IOException {
    Path file = zip(UTF_8, "liar.txt", "ok.txt");
    byte[] bytes = Files.readAllBytes(file);
    int directory = new String(bytes, ISO_8859_1).indexOf("PK\1\2");
    bytes[directory + SIZE_IN_DIRECTORY] = 3;
    Files.write(file, bytes);

    try (Archive archive = open(file)) {
      assertThat(archive.bytes(0)).isEqualTo(3);
      assertThat(archive.line(0, DEFAULTS).getRefusal().getCode()).isEqualTo("ARCHIVE_INVALID");
      assertThat(archive.line(1, DEFAULTS).hasFile()).isTrue();
    }
  }

  @Test
  void whatIsNoZipIsRefused() throws IOException {
    Path cut = folder.resolve("cut.zip");
    byte[] whole = Files.readAllBytes(zip(UTF_8, "one.txt"));
    Files.write(cut, Arrays.copyOf(whole, whole.length - 10));

    assertThatThrownBy(() -> open(cut))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("ARCHIVE_INVALID");
  }

  private static Archive open(Path file) {
    return Archive.open(file, LARGEST);
  }

  private Path zip(Charset names, String... entries) throws IOException {
    Path file = Files.createTempFile(folder, "test", ".zip");
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out, names)) {
      for (String entry : entries) {
        zip.putNextEntry(new ZipEntry(entry));
        if (!entry.endsWith("/")) {
          zip.write(("Text of " + entry).getBytes(UTF_8));
        }
      }
    }
    return file;
  }
}
