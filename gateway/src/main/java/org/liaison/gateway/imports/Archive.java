package org.liaison.gateway.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.liaison.documents.v1.ImportLine;
import org.liaison.gateway.document.ArchiveDefaults;
import org.liaison.gateway.document.ImportLineReader;
import org.liaison.gateway.problem.ErrorCode;
import org.liaison.gateway.problem.Problem;
import org.liaison.gateway.problem.ProblemException;

/** A ZIP of documents, on disk; one file of it at a time is in memory. */
final class Archive implements AutoCloseable {

  /** Texts and pages shrink to a tenth; what shrinks to a two-hundredth is made to fill memory. */
  private static final long HIGHEST_RATIO = 200;

  private static final long HARMLESS = 1 << 20;
  private static final int MOST_ENTRIES = 100_000;

  private final ZipFile zip;
  private final List<? extends ZipEntry> entries;
  private final int largest;

  private Archive(ZipFile zip, int largest) {
    this.zip = zip;
    this.entries = zip.stream().filter(entry -> !entry.isDirectory()).toList();
    this.largest = largest;
  }

  /**
   * Opens an archive.
   *
   * @param largest bytes that one file may have
   * @throws ProblemException {@code ARCHIVE_INVALID} if it is none that can be read
   */
  static Archive open(Path file, int largest) {
    Archive archive = new Archive(zip(file), largest);
    if (archive.size() > MOST_ENTRIES) {
      archive.close();
      throw invalid("The archive has more than " + MOST_ENTRIES + " files. Split it.");
    }
    return archive;
  }

  int size() {
    return entries.size();
  }

  /** How much of memory a file takes, as the archive tells; no more of it is read. */
  long bytes(int index) {
    return entries.get(index).getSize();
  }

  /** A file as a line of an import, or why it cannot be one. */
  ImportLine line(int index, ArchiveDefaults defaults) {
    ZipEntry entry = entries.get(index);
    String name = entry.getName();
    String lower = name.toLowerCase(Locale.ROOT);
    if (name.startsWith("/") || name.contains("\\") || List.of(name.split("/")).contains("..")) {
      return refused(name, ErrorCode.ARCHIVE_INVALID, "The name leads out of the archive.");
    }
    if (lower.endsWith(".zip") || lower.endsWith(".jar")) {
      return refused(name, ErrorCode.ARCHIVE_INVALID, "An archive inside an archive is not read.");
    }
    try (InputStream content = zip.getInputStream(entry)) {
      int told = (int) Math.min(largest, bytes(index));
      byte[] bytes = content.readNBytes(told + 1);
      boolean bomb =
          bytes.length > HARMLESS && bytes.length / HIGHEST_RATIO > entry.getCompressedSize();
      if (bytes.length > told && told < largest) {
        return refused(name, ErrorCode.ARCHIVE_INVALID, "The file has more bytes than it says.");
      }
      return bytes.length > largest || bomb
          ? refused(name, ErrorCode.PAYLOAD_TOO_LARGE, "The file unpacks to too many bytes.")
          : defaults.line(name, bytes);
    } catch (IOException e) {
      return refused(
          name, ErrorCode.ARCHIVE_INVALID, "The file cannot be unpacked; it is damaged.");
    }
  }

  @Override
  public void close() {
    try {
      zip.close();
    } catch (IOException e) {
      throw new UncheckedIOException("an archive cannot be closed", e);
    }
  }

  /** Names are UTF-8, or what Chinese systems wrote before. */
  private static ZipFile zip(Path file) {
    try {
      return new ZipFile(file.toFile(), StandardCharsets.UTF_8);
    } catch (IOException | IllegalArgumentException e) {
      try {
        return new ZipFile(file.toFile(), Charset.forName("GB18030"));
      } catch (IOException | IllegalArgumentException again) {
        throw invalid("The body is no ZIP that can be read; it may be cut off or encrypted.");
      }
    }
  }

  private static ImportLine refused(String name, ErrorCode code, String detail) {
    return ImportLineReader.refused(Problem.of(code, detail)).toBuilder().setName(name).build();
  }

  private static ProblemException invalid(String detail) {
    return new ProblemException(Problem.of(ErrorCode.ARCHIVE_INVALID, detail));
  }
}
