package org.liaison.documents.formats.html;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Writes the text of elements as paragraphs with an empty line between them. */
final class PageText implements NodeVisitor {

  private static final Set<String> INLINE_BLOCKS = Set.of("td", "th");

  private final StringBuilder text = new StringBuilder();
  private final StringBuilder paragraph = new StringBuilder();

  private PageText() {}

  static String of(Iterable<Element> elements) {
    PageText writer = new PageText();
    elements.forEach(
        element -> {
          element.traverse(writer);
          writer.endParagraph();
        });
    return writer.text.toString();
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode words) {
      append(words.getWholeText());
    } else if (node instanceof Element element) {
      edge(element);
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      edge(element);
    }
  }

  /** A line break ends a paragraph too: pages that use it have no other means to. */
  private void edge(Element element) {
    String name = element.normalName();
    if (INLINE_BLOCKS.contains(name)) {
      append(" ");
    } else if (element.isBlock() || name.equals("br")) {
      endParagraph();
    }
  }

  private void append(String words) {
    words
        .codePoints()
        .forEach(
            c -> {
              if (isSpace(c)) {
                space();
              } else if (!isInvisible(c)) {
                paragraph.appendCodePoint(c);
              }
            });
  }

  private void space() {
    if (!paragraph.isEmpty() && paragraph.charAt(paragraph.length() - 1) != ' ') {
      paragraph.append(' ');
    }
  }

  private void endParagraph() {
    String words = paragraph.toString().strip();
    paragraph.setLength(0);
    if (!words.isEmpty()) {
      text.append(text.isEmpty() ? "" : "\n\n").append(words);
    }
  }

  private static boolean isSpace(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static boolean isInvisible(int c) {
    return c == 0xFEFF || c == 0x200B || c == 0xAD || Character.isISOControl(c);
  }
}
