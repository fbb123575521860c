package org.liaison.documents.formats.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Takes away headers, footers and page numbers: lines at an edge that come back page by page. */
final class RunningLines {

  private static final int EDGE = 2;
  private static final int FEWEST_PAGES = 3;
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?:[-–—]\\s*)?(?:page\\s+)?(?:\\d{1,4}|[ivxlc]{1,6})(?:\\s*(?:of|/)\\s*\\d{1,4})?"
              + "(?:\\s*[-–—])?|第\\s*\\d{1,4}\\s*页.{0,12}",
          Pattern.CASE_INSENSITIVE);

  private RunningLines() {}

  static List<PageLines> without(List<PageLines> pages) {
    Map<String, Integer> counts = new HashMap<>();
    for (PageLines page : pages) {
      edges(page).forEach(line -> counts.merge(shape(line), 1, Integer::sum));
    }
    boolean enough = pages.size() >= FEWEST_PAGES;
    return pages.stream().map(page -> without(page, counts, enough ? pages.size() : 0)).toList();
  }

  private static PageLines without(PageLines page, Map<String, Integer> counts, int pages) {
    List<PageLines.Line> kept = new ArrayList<>();
    int size = page.lines().size();
    for (int i = 0; i < size; i++) {
      PageLines.Line line = page.lines().get(i);
      boolean edge = i < EDGE || i >= size - EDGE;
      boolean running =
          edge
              && (NUMBER.matcher(line.text()).matches()
                  || (pages > 0 && counts.getOrDefault(shape(line.text()), 0) * 2 > pages));
      if (!running) {
        kept.add(line);
      }
    }
    return new PageLines(kept);
  }

  private static List<String> edges(PageLines page) {
    int size = page.lines().size();
    List<String> edges = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      if (i < EDGE || i >= size - EDGE) {
        edges.add(page.lines().get(i).text());
      }
    }
    return edges.stream().distinct().toList();
  }

  /** "Page 3" and "Page 4" are the same line. */
  private static String shape(String line) {
    return line.replaceAll("\\d+", "#");
  }
}
