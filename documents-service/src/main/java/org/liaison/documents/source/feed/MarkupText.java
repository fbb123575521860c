package org.liaison.documents.source.feed;

import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads an element with all that is in it, up to its end. */
final class MarkupText {

  private static final Pattern TAG = Pattern.compile("</?\\p{Alpha}[^>]*>");
  private static final Pattern SPACE = Pattern.compile("\\s+");

  private MarkupText() {}

  static void skip(XMLStreamReader xml) throws XMLStreamException {
    text(xml, false);
  }

  /** Text in one line; markup that is written as text is left out. */
  static String plain(XMLStreamReader xml) throws XMLStreamException {
    String text = TAG.matcher(text(xml, false)).replaceAll("");
    return SPACE.matcher(unescaped(text)).replaceAll(" ").strip();
  }

  /** HTML, whether it is written as text or as elements (XHTML). */
  static String html(XMLStreamReader xml) throws XMLStreamException {
    String type = xml.getAttributeValue(null, "type");
    String html = text(xml, "xhtml".equals(type));
    return "text".equals(type) ? escaped(html) : html;
  }

  private static String text(XMLStreamReader xml, boolean withElements) throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    for (int depth = 1; depth > 0; ) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          depth++;
          if (withElements) {
            text.append('<').append(xml.getLocalName()).append('>');
          }
        }
        case XMLStreamConstants.END_ELEMENT -> {
          depth--;
          if (withElements && depth > 0) {
            text.append("</").append(xml.getLocalName()).append('>');
          }
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            text.append(withElements ? escaped(xml.getText()) : xml.getText());
        default -> {
          // Comments and instructions are no text.
        }
      }
    }
    return text.toString();
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  /** The few entities that titles are escaped with twice. */
  private static String unescaped(String text) {
    return text.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&apos;", "'")
        .replace("&nbsp;", " ")
        .replace("&amp;", "&");
  }
}
