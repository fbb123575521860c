package org.liaison.documents.formats.html;

import static org.liaison.documents.formats.MetadataField.AUTHOR;
import static org.liaison.documents.formats.MetadataField.LANGUAGE;
import static org.liaison.documents.formats.MetadataField.PUBLISHED_ON;
import static org.liaison.documents.formats.MetadataField.PUBLISHER;
import static org.liaison.documents.formats.MetadataField.TITLE;
import static org.liaison.documents.formats.MetadataField.URL;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.liaison.documents.formats.MetadataField;
import org.liaison.documents.formats.StatedDate;
import org.liaison.documents.formats.StatedValue;
import org.liaison.documents.formats.StatedValues;

/**
 * Reads what a page says of itself: JSON-LD, then OpenGraph, then meta elements, then what readers
 * see.
 */
final class PageMetadata {

  private static final String META = "meta";
  private static final String VISIBLE_DATES =
      "[itemprop=datePublished], [class*=date], [class*=time], [class*=pubtime], [id*=pubtime],"
          + " [id*=pubdate], [class*=source], [class*=info]";
  private static final Pattern SUFFIX =
      Pattern.compile("\\s*[|_]\\s*[^|_]+$|\\s+[-–—]\\s+[^-–—]+$");
  private static final int SHORT = 120;

  private final Document page;
  private final PageAddress address;
  private final StatedValues values = new StatedValues();

  PageMetadata(Document page, String address) {
    this.page = page;
    this.address = new PageAddress(address);
  }

  Map<MetadataField, List<StatedValue>> read() {
    new LinkedData(page, address).addTo(values);
    openGraph();
    metaElements();
    links();
    visible();
    return values.all();
  }

  private void openGraph() {
    property(TITLE, "og:title");
    property(URL, "og:url");
    property(PUBLISHER, "og:site_name");
    for (String time : contents("meta[property=article:published_time]")) {
      date(time, "opengraph");
    }
    for (String author : contents("meta[property=article:author]")) {
      if (!author.contains("://")) {
        values.add(AUTHOR, author, "opengraph");
      }
    }
    property(LANGUAGE, "og:locale");
  }

  private void property(MetadataField field, String property) {
    for (String content : contents("meta[property=" + property + "]")) {
      String value = field == LANGUAGE ? content.replace('_', '-') : content;
      values.add(field, field == URL ? address.resolve(value) : value, "opengraph");
    }
  }

  private void metaElements() {
    for (String name : List.of("author", "byl", "dc.creator", "citation_author")) {
      named(name).forEach(value -> values.add(AUTHOR, value, META));
    }
    for (String name : List.of("dc.title", "citation_title", "articletitle")) {
      named(name).forEach(value -> values.add(TITLE, value, META));
    }
    for (String name : List.of("dc.publisher", "citation_publisher", "contentsource")) {
      named(name).forEach(value -> values.add(PUBLISHER, value, META));
    }
    for (String name :
        List.of(
            "date",
            "pubdate",
            "publishdate",
            "publish_date",
            "publish-date",
            "dc.date",
            "dc.date.issued",
            "parsely-pub-date",
            "sailthru.date",
            "citation_date",
            "publish_time")) {
      named(name).forEach(value -> date(value, META));
    }
    contents("meta[itemprop=datePublished]").forEach(value -> date(value, META));
    contents("meta[http-equiv=content-language]").forEach(v -> values.add(LANGUAGE, v, META));
  }

  private void links() {
    for (Element link : page.select("link[rel=canonical][href]")) {
      values.add(URL, address.resolve(link.attr("href")), "link");
    }
    Element root = page.selectFirst("html[lang]");
    if (root != null) {
      values.add(LANGUAGE, root.attr("lang").replace('_', '-'), "html");
    }
  }

  private void visible() {
    for (Element time : page.select("article time[datetime], time[pubdate], time[datetime]")) {
      date(time.attr("datetime"), "time");
    }
    for (Element element : page.select(VISIBLE_DATES)) {
      String text = element.text();
      if (text.length() <= SHORT) {
        date(text, "html");
      }
    }
    var headings = page.select("h1");
    if (headings.size() == 1) {
      values.add(TITLE, headings.get(0).text(), "heading");
    }
    String title = page.title();
    String bare = SUFFIX.matcher(title).replaceFirst("");
    values.add(TITLE, bare.isBlank() ? title : bare, "html");
    for (Element author : page.select("[rel=author], [itemprop=author], .byline, .author")) {
      if (author.text().length() <= SHORT) {
        values.add(AUTHOR, author.text().replaceFirst("^(?i:by|作者[:：]?)\\s*", ""), "html");
      }
    }
  }

  private void date(String text, String where) {
    StatedDate.iso(text).ifPresent(iso -> values.add(PUBLISHED_ON, iso, where));
  }

  private List<String> named(String name) {
    return contents("meta[name=" + name + "]");
  }

  private List<String> contents(String query) {
    return page.select(query).eachAttr("content");
  }
}
