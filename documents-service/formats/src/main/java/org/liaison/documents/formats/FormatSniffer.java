package org.liaison.documents.formats;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.liaison.documents.formats.UnreadableFileException.Reason;

/** Tells a format by the bytes of a file. */
final class FormatSniffer {

  private static final int HEAD = 2048;
  private static final String PDF = "%PDF-";
  private static final String ZIP = "PK\u0003\u0004";
  private static final String OLE = "\u00d0\u00cf\u0011\u00e0";
  private static final Pattern MARKUP =
      Pattern.compile("<(?:!doctype html|html|head|body|article|div|p|h1|meta|title)[\\s>/]");
  private static final int MOST_CONTROLS = 3;

  private FormatSniffer() {}

  static Format sniff(FileToRead file) {
    String head = head(file.bytes());
    if (head.indexOf(PDF) >= 0 && head.indexOf(PDF) < HEAD / 2) {
      return Format.PDF;
    }
    if (head.startsWith(ZIP)) {
      return packed(file);
    }
    if (head.startsWith(OLE)) {
      throw new UnreadableFileException(
          Reason.UNSUPPORTED,
          "the file is an old Office file, or one with a password; save it as DOCX without one");
    }
    String folded = head.replace("\0", "").toLowerCase(Locale.ROOT);
    if (MARKUP.matcher(folded).find()) {
      return Format.HTML;
    }
    if (isBinary(head)) {
      throw unsupported();
    }
    return Format.claimedBy(file).filter(format -> format == Format.HTML).orElse(Format.TEXT);
  }

  /** One character a byte, whatever the charset is. */
  private static String head(byte[] bytes) {
    return new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
  }

  private static Format packed(FileToRead file) {
    String names = new String(file.bytes(), StandardCharsets.ISO_8859_1);
    if (names.contains("word/document.xml")) {
      return Format.DOCX;
    }
    if (Format.claimedBy(file).filter(format -> format == Format.DOCX).isPresent()) {
      throw new UnreadableFileException(
          Reason.DAMAGED, "the DOCX is cut off, or holds no Word document; save it again");
    }
    throw new UnreadableFileException(
        Reason.UNSUPPORTED,
        "the file is a ZIP archive and no DOCX; archives are taken by POST /imports");
  }

  /** UTF-16 has zero bytes too, but begins with a mark that says so. */
  private static boolean isBinary(String head) {
    if (head.startsWith("\u00ff\u00fe") || head.startsWith("\u00fe\u00ff")) {
      return false;
    }
    long controls = head.chars().filter(c -> c < 0x20 && "\t\n\r\f\u001b".indexOf(c) < 0).count();
    return controls > MOST_CONTROLS;
  }

  private static UnreadableFileException unsupported() {
    return new UnreadableFileException(
        Reason.UNSUPPORTED, "the file is none of HTML, PDF, DOCX and plain text");
  }
}
