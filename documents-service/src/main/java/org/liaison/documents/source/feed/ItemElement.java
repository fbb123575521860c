package org.liaison.documents.source.feed;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.liaison.documents.source.domain.FeedItem;

/** An element of a feed that is an item, from its start to its end. */
final class ItemElement {

  private static final String DUBLIN_CORE = "http://purl.org/dc/elements/1.1/";
  private static final String CONTENT = "http://purl.org/rss/1.0/modules/content/";
  private static final String ATOM = "http://www.w3.org/2005/Atom";
  private static final String MEDIA = "http://search.yahoo.com/mrss/";

  private final XMLStreamReader xml;
  private final URI base;
  private final List<String> authors = new ArrayList<>();
  private String id = "";
  private boolean isIdLink;
  private String link = "";
  private String title = "";
  private String published = "";
  private String updated = "";
  private String content = "";
  private String summary = "";

  ItemElement(XMLStreamReader xml, URI base) {
    this.xml = xml;
    this.base = base;
  }

  /** Reads up to the end of the element. */
  FeedItem read() throws XMLStreamException {
    while (xml.next() != XMLStreamConstants.END_ELEMENT) {
      if (xml.isStartElement()) {
        child();
      }
    }
    String page = link.isEmpty() && isIdLink ? absolute(id) : link;
    return new FeedItem(
        id, page, title, authors, published, updated, content.isBlank() ? summary : content);
  }

  private void child() throws XMLStreamException {
    String namespace = xml.getNamespaceURI() == null ? "" : xml.getNamespaceURI();
    String name = xml.getLocalName().toLowerCase(Locale.ROOT);
    switch (namespace) {
      case DUBLIN_CORE -> dublinCore(name);
      case CONTENT -> encoded(name);
      case MEDIA -> MarkupText.skip(xml);
      case ATOM -> atom(name);
      default -> rss(name);
    }
  }

  private void dublinCore(String name) throws XMLStreamException {
    String value = MarkupText.plain(xml);
    if (name.equals("creator") && !value.isEmpty()) {
      authors.add(value);
    } else if (name.equals("date") && published.isEmpty()) {
      published = FeedDate.iso(value);
    }
  }

  private void encoded(String name) throws XMLStreamException {
    String value = MarkupText.html(xml);
    content = name.equals("encoded") ? value : content;
  }

  private void atom(String name) throws XMLStreamException {
    switch (name) {
      case "id" -> id = MarkupText.plain(xml);
      case "title" -> title = MarkupText.plain(xml);
      case "link" -> atomLink();
      case "published", "issued" -> published = FeedDate.iso(MarkupText.plain(xml));
      case "updated", "modified" -> updated = FeedDate.iso(MarkupText.plain(xml));
      case "author" -> atomAuthor();
      case "content" -> content = MarkupText.html(xml);
      case "summary" -> summary = MarkupText.html(xml);
      default -> MarkupText.skip(xml);
    }
  }

  private void atomLink() throws XMLStreamException {
    String relation = xml.getAttributeValue(null, "rel");
    String target = xml.getAttributeValue(null, "href");
    if ((relation == null || relation.equals("alternate")) && target != null && link.isEmpty()) {
      link = absolute(target);
    }
    MarkupText.skip(xml);
  }

  private void atomAuthor() throws XMLStreamException {
    while (xml.next() != XMLStreamConstants.END_ELEMENT) {
      if (xml.isStartElement()) {
        boolean isName = xml.getLocalName().equals("name");
        String value = MarkupText.plain(xml);
        if (isName && !value.isEmpty()) {
          authors.add(value);
        }
      }
    }
  }

  private void rss(String name) throws XMLStreamException {
    switch (name) {
      case "guid" -> guid();
      case "title" -> title = MarkupText.plain(xml);
      case "link" -> link = absolute(MarkupText.plain(xml));
      case "pubdate" -> published = FeedDate.iso(MarkupText.plain(xml));
      case "author" -> rssAuthor(MarkupText.plain(xml));
      case "description" -> summary = MarkupText.html(xml);
      default -> MarkupText.skip(xml);
    }
  }

  private void guid() throws XMLStreamException {
    isIdLink = !"false".equals(xml.getAttributeValue(null, "isPermaLink"));
    id = MarkupText.plain(xml);
  }

  /** RSS wants an address with a name behind it. */
  private void rssAuthor(String value) {
    int open = value.indexOf('(');
    int close = value.lastIndexOf(')');
    String name = open >= 0 && close > open ? value.substring(open + 1, close).strip() : value;
    if (!name.isEmpty() && !name.contains("@")) {
      authors.add(name);
    }
  }

  /** Empty if it is no address of a page. */
  private String absolute(String target) {
    try {
      URI page = base.resolve(URI.create(target.strip()));
      return List.of("http", "https").contains(String.valueOf(page.getScheme()))
          ? page.toASCIIString()
          : "";
    } catch (IllegalArgumentException e) {
      return "";
    }
  }
}
