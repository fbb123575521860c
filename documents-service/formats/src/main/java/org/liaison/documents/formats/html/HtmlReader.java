package org.liaison.documents.formats.html;

import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;
import org.liaison.documents.formats.FileToRead;
import org.liaison.documents.formats.ReadFile;
import org.liaison.documents.formats.ReadingLimits;
import org.liaison.documents.formats.UnreadableFileException;
import org.liaison.documents.formats.UnreadableFileException.Reason;
import org.liaison.documents.formats.plain.TextDecoder;

/** Reads a web page: its main content, and what it says of itself. */
public final class HtmlReader {

  private static final int HEAD = 4096;

  private final ReadingLimits limits;

  public HtmlReader(ReadingLimits limits) {
    this.limits = limits;
  }

  public ReadFile read(FileToRead file) {
    String head =
        new String(
            file.bytes(), 0, Math.min(HEAD, file.bytes().length), StandardCharsets.ISO_8859_1);
    return read(TextDecoder.decode(file.bytes(), file.declaredType(), head), file.address());
  }

  /** Reads a page, or a part of one such as the content of a feed's item. */
  public ReadFile read(String html, String address) {
    Document page = Jsoup.parse(html, address);
    requireShallow(page);
    var metadata = new PageMetadata(page, address).read();
    return new ReadFile("text/html", MainContent.of(page), metadata);
  }

  private void requireShallow(Document page) {
    int[] deepest = {0};
    page.traverse(
        new NodeVisitor() {
          @Override
          public void head(Node node, int depth) {
            deepest[0] = Math.max(deepest[0], depth);
          }
        });
    if (deepest[0] > limits.depth()) {
      throw new UnreadableFileException(
          Reason.TOO_LARGE,
          "the page nests elements %,d deep; at most %,d levels are read"
              .formatted(deepest[0], limits.depth()));
    }
  }
}
