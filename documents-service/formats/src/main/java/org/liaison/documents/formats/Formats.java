package org.liaison.documents.formats;

import org.liaison.documents.formats.UnreadableFileException.Reason;
import org.liaison.documents.formats.docx.DocxReader;
import org.liaison.documents.formats.html.HtmlReader;
import org.liaison.documents.formats.pdf.PdfReader;
import org.liaison.documents.formats.plain.PlainTextReader;

/**
 * Reads a file by what its bytes are.
 *
 * <p>The declared type and the name only help where bytes do not tell: HTML from plain text. A file
 * whose bytes are another format than it claims is refused, since its sender means another file.
 */
public final class Formats implements FileReader {

  private final ReadingLimits limits;

  public Formats(ReadingLimits limits) {
    this.limits = limits;
  }

  @Override
  public ReadFile read(FileToRead file) {
    requireSize(file.bytes());
    Format format = FormatSniffer.sniff(file);
    Format.claimedBy(file).ifPresent(claimed -> requireSame(claimed, format));
    ReadFile read = read(file, format);
    if (read.text().isBlank()) {
      throw new UnreadableFileException(Reason.EMPTY, "the file holds no text; send one that does");
    }
    if (read.text().length() > limits.characters()) {
      throw new UnreadableFileException(
          Reason.TOO_LARGE,
          "the text has more than %,d characters; split it".formatted(limits.characters()));
    }
    return read;
  }

  private ReadFile read(FileToRead file, Format format) {
    return switch (format) {
      case HTML -> new HtmlReader(limits).read(file);
      case PDF -> new PdfReader(limits).read(file.bytes());
      case DOCX -> new DocxReader(limits).read(file.bytes());
      case TEXT -> PlainTextReader.read(file);
    };
  }

  private void requireSize(byte[] bytes) {
    if (bytes.length == 0) {
      throw new UnreadableFileException(Reason.EMPTY, "the file is empty");
    }
    if (bytes.length > limits.bytes()) {
      throw new UnreadableFileException(
          Reason.TOO_LARGE,
          "the file has %,d bytes; at most %,d are read".formatted(bytes.length, limits.bytes()));
    }
  }

  /** HTML may well be sent as plain text, and text with a few tags as HTML. */
  private static void requireSame(Format claimed, Format found) {
    boolean bothText = claimed.isText() && found.isText();
    if (claimed != found && !bothText) {
      throw new UnreadableFileException(
          Reason.WRONG_TYPE,
          "the file claims to be %s, but its bytes are %s; send it with its right name and type"
              .formatted(claimed.title(), found.title()));
    }
  }
}
