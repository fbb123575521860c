package org.liaison.documents.formats.html;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Takes away what stands on a page besides its article, by the names that its makers gave it. */
final class Furniture {

  private static final Pattern NAMES =
      Pattern.compile(
          "(?:^|[\\s_-])(?:share|sharing|social|sns|related|recommend\\w*|cookie\\w*|consent|"
              + "newsletter|subscri\\w+|promo\\w*|advert\\w*|ads?|banner|breadcrumbs?|crumbs?|"
              + "comments?|pagination|pager|paging|copyright|disclaimer|sidebar|toolbar|menu|"
              + "most-read|trending|popular|tags?|bshare|qrcode|editor|toplink|footer|nav)"
              + "(?:$|[\\s_-])");
  private static final double LARGE = 0.4;

  private Furniture() {}

  /** What holds a large part of the page is no furniture, however it is called. */
  static void remove(Element body) {
    int all = Math.max(1, body.text().length());
    for (Element element : body.select("[class], [id]")) {
      boolean named = NAMES.matcher(names(element)).find();
      if (named && element.parent() != null && element.text().length() < all * LARGE) {
        element.remove();
      }
    }
  }

  /** "shareBar" and "share-bar" are the same name. */
  private static String names(Element element) {
    return (element.className() + " " + element.id())
        .replaceAll("([a-z])([A-Z])", "$1-$2")
        .toLowerCase(Locale.ROOT);
  }
}
