package org.liaison.documents.source.feed;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.liaison.documents.source.domain.FeedItem;
import org.liaison.documents.source.domain.FeedReader;
import org.liaison.documents.source.domain.FeedUnreadableException;
import org.liaison.documents.source.domain.Fetched;

/**
 * Reads RSS 2.0, RSS 1.0 and Atom by the JDK's StAX.
 *
 * <p>Document types are refused: they could name files of ours, or unpack to more than memory.
 */
@ApplicationScoped
public class XmlFeedReader implements FeedReader {

  private static final Pattern CHARSET =
      Pattern.compile("charset\\s*=\\s*\"?([\\w.:-]+)", Pattern.CASE_INSENSITIVE);

  private final XMLInputFactory factory = XMLInputFactory.newFactory();

  public XmlFeedReader() {
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
  }

  @Override
  public List<FeedItem> read(Fetched feed) {
    try {
      XMLStreamReader xml = reader(feed);
      try {
        return items(xml, feed.url());
      } finally {
        xml.close();
      }
    } catch (XMLStreamException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
      throw new FeedUnreadableException("the feed is no well-formed XML, at line " + line);
    }
  }

  /** What the XML says of its characters counts more than what the server says. */
  private XMLStreamReader reader(Fetched feed) throws XMLStreamException {
    XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(feed.body()));
    Optional<String> told = charset(feed.contentType());
    if (xml.getCharacterEncodingScheme() != null || told.isEmpty()) {
      return xml;
    }
    return factory.createXMLStreamReader(new ByteArrayInputStream(feed.body()), told.get());
  }

  private static Optional<String> charset(String contentType) {
    Matcher charset = CHARSET.matcher(contentType);
    return charset.find() ? Optional.of(charset.group(1)) : Optional.empty();
  }

  private static List<FeedItem> items(XMLStreamReader xml, String url) throws XMLStreamException {
    List<FeedItem> items = new ArrayList<>();
    URI base = URI.create(url);
    boolean root = true;
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.DTD) {
        throw new FeedUnreadableException(
            "the feed has a document type, which is not read; it must be plain RSS or Atom");
      }
      if (event != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      String name = xml.getLocalName().toLowerCase(Locale.ROOT);
      if (root && !List.of("rss", "rdf", "feed").contains(name)) {
        throw new FeedUnreadableException(
            "what was fetched is no RSS and no Atom; it begins with <" + name + ">");
      }
      base = root ? base(xml, base) : base;
      root = false;
      if (name.equals("item") || name.equals("entry")) {
        items.add(new ItemElement(xml, base(xml, base)).read());
      }
    }
    if (root) {
      throw new FeedUnreadableException("what was fetched is empty");
    }
    return items;
  }

  private static URI base(XMLStreamReader xml, URI base) {
    String own = xml.getAttributeValue("http://www.w3.org/XML/1998/namespace", "base");
    try {
      return own == null ? base : base.resolve(own);
    } catch (IllegalArgumentException e) {
      return base;
    }
  }
}
