package org.liaison.documents.formats.pdf;

import java.util.ArrayList;
import java.util.List;

/** Joins lines to paragraphs, over the ends of pages too. */
final class PdfParagraphs {

  private static final String ENDS = ".!?:;。！？：；”\"'’)）」》";
  private static final double FULL = 0.75;

  private final List<String> paragraphs = new ArrayList<>();
  private final StringBuilder open = new StringBuilder();
  private String last = "";

  private PdfParagraphs() {}

  static String of(List<PageLines> pages) {
    PdfParagraphs writer = new PdfParagraphs();
    for (PageLines page : pages) {
      int width = page.lines().stream().mapToInt(line -> line.text().length()).max().orElse(0);
      for (int i = 0; i < page.lines().size(); i++) {
        writer.add(page.lines().get(i), i == 0, width);
      }
    }
    writer.close();
    return String.join("\n\n", writer.paragraphs);
  }

  private void add(PageLines.Line line, boolean first, int width) {
    boolean goesOn = isOpenEnd(last) && (first || !line.opens() || startsSmall(line.text()));
    boolean shortEnd = last.length() < width * FULL && !isOpenEnd(last);
    if (open.isEmpty()) {
      open.append(line.text());
    } else if (goesOn || (!line.opens() && !first && !shortEnd)) {
      join(line.text());
    } else {
      close();
      open.append(line.text());
    }
    last = line.text();
  }

  private void join(String line) {
    int end = open.length() - 1;
    char before = open.charAt(end);
    boolean hyphenated =
        before == '-'
            && end > 0
            && Character.isLetter(open.charAt(end - 1))
            && Character.isLowerCase(line.charAt(0));
    if (hyphenated) {
      open.setLength(end);
    } else if (!(isWide(before) || isWide(line.charAt(0)))) {
      open.append(' ');
    }
    open.append(line);
  }

  private void close() {
    if (!open.isEmpty()) {
      paragraphs.add(open.toString());
      open.setLength(0);
    }
  }

  /** A sentence that has not ended yet. */
  private static boolean isOpenEnd(String line) {
    return !line.isEmpty() && ENDS.indexOf(line.charAt(line.length() - 1)) < 0;
  }

  private static boolean startsSmall(String line) {
    return Character.isLowerCase(line.charAt(0));
  }

  /** Chinese needs no space where a line ends. */
  private static boolean isWide(char c) {
    return Character.isIdeographic(c)
        || (c >= 0x3000 && c <= 0x303F)
        || (c >= 0xFF00 && c <= 0xFFEF);
  }
}
