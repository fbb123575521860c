package org.liaison.documents.formats.html;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import net.dankito.readability4j.Readability4J;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * Finds what a page was published for: what its markup calls the article, else what Readability
 * finds, else everything that is no furniture.
 */
final class MainContent {

  private static final String FURNITURE =
      "script, style, noscript, template, nav, aside, footer, form, button, iframe, svg, select,"
          + " input, object, dialog, [hidden], [aria-hidden=true], [role=navigation],"
          + " [role=complementary], [role=banner], [role=contentinfo], [role=dialog]";
  private static final List<String> ARTICLES =
      List.of("[itemprop=articleBody]", "article", "main", "[role=main]");
  private static final int ENOUGH = 200;
  private static final double MOST = 0.5;

  private MainContent() {}

  static String of(Document page) {
    page.select(FURNITURE).remove();
    Furniture.remove(page.body());
    String all = PageText.of(List.of(page.body()));
    String marked = marked(page);
    if (weight(marked) >= ENOUGH || isMostOf(marked, all)) {
      return marked;
    }
    String found = found(page);
    return weight(found) >= ENOUGH || isMostOf(found, all) ? found : all;
  }

  /** The outermost elements of the first kind that the page has: one article, or its parts. */
  private static String marked(Document page) {
    for (String kind : ARTICLES) {
      Elements elements = page.body().select(kind);
      Optional<Element> longest =
          elements.stream().max(Comparator.comparingInt(element -> element.text().length()));
      if (longest.isPresent() && longest.get().text().length() >= ENOUGH / 4) {
        return PageText.of(List.of(longest.get()));
      }
    }
    return "";
  }

  private static String found(Document page) {
    Element content = new Readability4J("", page.clone()).parse().getArticleContent();
    return content == null ? "" : PageText.of(List.of(content));
  }

  private static boolean isMostOf(String part, String whole) {
    return weight(part) > weight(whole) * MOST;
  }

  /** A Chinese character says about as much as three letters. */
  private static int weight(String text) {
    return text.codePoints().map(c -> Character.isIdeographic(c) ? 3 : 1).sum();
  }
}
