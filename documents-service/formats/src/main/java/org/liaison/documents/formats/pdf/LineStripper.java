package org.liaison.documents.formats.pdf;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.liaison.documents.formats.UnreadableFileException;
import org.liaison.documents.formats.UnreadableFileException.Reason;

/** Gets the lines of a page from PDFBox, with the places where it sees a paragraph begin. */
final class LineStripper extends PDFTextStripper {

  /** Private use: no font maps a letter to it, and a file that does only loses a line break. */
  private static final String PARAGRAPH = "\uE0F0";

  private final int mostCharacters;
  private int characters;

  LineStripper(int mostCharacters) {
    this.mostCharacters = mostCharacters;
    setParagraphStart(PARAGRAPH);
    setLineSeparator("\n");
    setPageEnd("");
    setShouldSeparateByBeads(true);
    setSuppressDuplicateOverlappingText(true);
  }

  PageLines page(PDDocument pdf, int number) throws IOException {
    setStartPage(number);
    setEndPage(number);
    StringWriter text = new StringWriter();
    writeText(pdf, text);
    characters += text.getBuffer().length();
    if (characters > mostCharacters) {
      throw new UnreadableFileException(
          Reason.TOO_LARGE,
          "the PDF holds more than %,d characters; split it".formatted(mostCharacters));
    }
    return new PageLines(lines(text.toString()));
  }

  private static List<PageLines.Line> lines(String text) {
    List<PageLines.Line> lines = new ArrayList<>();
    boolean opens = false;
    for (String raw : text.split("\n", -1)) {
      opens |= raw.contains(PARAGRAPH);
      String line = clean(raw.replace(PARAGRAPH, ""));
      if (!line.isEmpty()) {
        lines.add(new PageLines.Line(line, opens));
        opens = false;
      }
    }
    return lines;
  }

  private static String clean(String line) {
    StringBuilder clean = new StringBuilder();
    line.codePoints()
        .map(c -> Character.isSpaceChar(c) || Character.isWhitespace(c) ? ' ' : c)
        .filter(c -> !Character.isISOControl(c) && Character.getType(c) != Character.SURROGATE)
        .forEach(clean::appendCodePoint);
    return clean.toString().strip().replaceAll(" {2,}", " ");
  }
}
