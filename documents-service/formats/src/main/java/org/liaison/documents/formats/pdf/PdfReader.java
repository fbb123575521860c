package org.liaison.documents.formats.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.liaison.documents.formats.ReadFile;
import org.liaison.documents.formats.ReadingLimits;
import org.liaison.documents.formats.UnreadableFileException;
import org.liaison.documents.formats.UnreadableFileException.Reason;

/** Reads the text layer of a PDF as paragraphs, and its document information. */
public final class PdfReader {

  private static final int TAIL = 2048;

  private final ReadingLimits limits;

  public PdfReader(ReadingLimits limits) {
    this.limits = limits;
  }

  public ReadFile read(byte[] bytes) {
    requireEnd(bytes);
    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      requirePages(pdf.getNumberOfPages());
      List<PageLines> pages = pages(pdf);
      if (pages.stream().allMatch(page -> page.lines().isEmpty())) {
        throw new UnreadableFileException(
            Reason.NO_TEXT_LAYER,
            "the PDF has no text layer, as scans have none; send one that was run through OCR");
      }
      return new ReadFile(
          "application/pdf",
          PdfParagraphs.of(RunningLines.without(pages)),
          PdfInformation.read(pdf));
    } catch (InvalidPasswordException e) {
      throw new UnreadableFileException(
          Reason.ENCRYPTED, "the PDF asks for a password; send it without one");
    } catch (IOException | RuntimeException e) {
      if (e instanceof UnreadableFileException unreadable) {
        throw unreadable;
      }
      throw damaged();
    }
  }

  /**
   * PDFBox mends a file that was cut off as well as it can; what is lost would be lost silently.
   */
  private static void requireEnd(byte[] bytes) {
    int from = Math.max(0, bytes.length - TAIL);
    String tail = new String(bytes, from, bytes.length - from, StandardCharsets.ISO_8859_1);
    if (!tail.contains("%%EOF")) {
      throw damaged();
    }
  }

  private static UnreadableFileException damaged() {
    return new UnreadableFileException(
        Reason.DAMAGED, "the PDF is cut off or damaged; open it and save it again");
  }

  private void requirePages(int pages) {
    if (pages > limits.pages()) {
      throw new UnreadableFileException(
          Reason.TOO_LARGE,
          "the PDF has %,d pages; at most %,d are read, so split it"
              .formatted(pages, limits.pages()));
    }
  }

  private List<PageLines> pages(PDDocument pdf) throws IOException {
    LineStripper stripper = new LineStripper(limits.characters());
    List<PageLines> pages = new ArrayList<>();
    for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
      pages.add(stripper.page(pdf, page));
    }
    return pages;
  }
}
