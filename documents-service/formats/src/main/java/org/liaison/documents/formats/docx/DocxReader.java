package org.liaison.documents.formats.docx;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLStreamException;
import org.liaison.documents.formats.ReadFile;
import org.liaison.documents.formats.ReadingLimits;
import org.liaison.documents.formats.UnreadableFileException;
import org.liaison.documents.formats.UnreadableFileException.Reason;

/**
 * Reads a Word document: the paragraphs of its main part, and its core properties.
 *
 * <p>Two small parts of the package are all that is needed, read with the JDK's own ZIP and StAX.
 */
public final class DocxReader {

  private static final String MAIN = "word/document.xml";
  private static final String PROPERTIES = "docProps/core.xml";
  private static final Set<String> PARTS = Set.of(MAIN, PROPERTIES);
  private static final int MOST_ENTRIES = 5_000;

  private final ReadingLimits limits;

  public DocxReader(ReadingLimits limits) {
    this.limits = limits;
  }

  public ReadFile read(byte[] bytes) {
    try {
      Map<String, byte[]> parts = parts(bytes);
      byte[] main = parts.get(MAIN);
      if (main == null) {
        throw damaged();
      }
      return new ReadFile(
          "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
          WordText.read(main, limits.depth()),
          CoreProperties.read(parts.getOrDefault(PROPERTIES, new byte[0])));
    } catch (IOException | XMLStreamException | IllegalArgumentException e) {
      throw damaged();
    }
  }

  private Map<String, byte[]> parts(byte[] bytes) throws IOException {
    requireDirectory(bytes);
    Map<String, byte[]> parts = new HashMap<>();
    long unpacked = 0;
    int entries = 0;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (++entries > MOST_ENTRIES) {
          throw tooLarge();
        }
        boolean wanted = PARTS.contains(entry.getName());
        byte[] content = wanted ? unpack(zip, limits.unpackedBytes() - unpacked) : new byte[0];
        unpacked += wanted ? content.length : skip(zip, limits.unpackedBytes() - unpacked);
        if (wanted) {
          parts.put(entry.getName(), content);
        }
      }
    }
    return parts;
  }

  private static byte[] unpack(InputStream zip, long most) throws IOException {
    byte[] content = zip.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, most + 1));
    if (content.length > most) {
      throw tooLarge();
    }
    return content;
  }

  /** Pictures count too: they are unpacked to get behind them. */
  private static long skip(InputStream zip, long most) throws IOException {
    byte[] buffer = new byte[8192];
    long skipped = 0;
    for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
      skipped += read;
      if (skipped > most) {
        throw tooLarge();
      }
    }
    return skipped;
  }

  /** A file that was cut off has lost the directory at its end. */
  private static void requireDirectory(byte[] bytes) throws IOException {
    for (int i = bytes.length - 22; i >= Math.max(0, bytes.length - 66_000); i--) {
      if (bytes[i] == 'P' && bytes[i + 1] == 'K' && bytes[i + 2] == 5 && bytes[i + 3] == 6) {
        return;
      }
    }
    throw bytes.length < 22 ? new EOFException() : new ZipException("no directory");
  }

  private static UnreadableFileException damaged() {
    return new UnreadableFileException(
        Reason.DAMAGED, "the DOCX is cut off or damaged; open it in a word processor and save it");
  }

  private static UnreadableFileException tooLarge() {
    return new UnreadableFileException(
        Reason.TOO_LARGE, "the DOCX unpacks to more than is read; send its text alone");
  }
}
