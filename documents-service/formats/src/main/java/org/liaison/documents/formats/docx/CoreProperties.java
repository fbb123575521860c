package org.liaison.documents.formats.docx;

import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.liaison.documents.formats.MetadataField;
import org.liaison.documents.formats.StatedDate;
import org.liaison.documents.formats.StatedValue;
import org.liaison.documents.formats.StatedValues;

/** The Dublin Core properties of an Office package. */
final class CoreProperties {

  private static final String WHERE = "docx";

  private CoreProperties() {}

  static Map<MetadataField, List<StatedValue>> read(byte[] content) throws XMLStreamException {
    StatedValues values = new StatedValues();
    if (content.length == 0) {
      return values.all();
    }
    XMLStreamReader xml = Xml.open(content);
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT) {
        property(xml, values);
      }
    }
    return values.all();
  }

  private static void property(XMLStreamReader xml, StatedValues values) throws XMLStreamException {
    switch (xml.getLocalName()) {
      case "title" -> values.add(MetadataField.TITLE, xml.getElementText(), WHERE);
      case "creator" -> values.add(MetadataField.AUTHOR, xml.getElementText(), WHERE);
      case "language" -> values.add(MetadataField.LANGUAGE, xml.getElementText(), WHERE);
      case "created" ->
          StatedDate.iso(xml.getElementText())
              .ifPresent(iso -> values.add(MetadataField.PUBLISHED_ON, iso, WHERE));
      default -> {}
    }
  }
}
