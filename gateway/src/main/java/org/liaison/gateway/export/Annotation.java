package org.liaison.gateway.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.liaison.gateway.event.EvidenceResponse;

/** A passage as a W3C Web Annotation that identifies an event in the text of a version. */
final class Annotation {

  private Annotation() {}

  /** The annotation without its body, which is the event that it stands in. */
  static ObjectNode of(EvidenceResponse passage, ExportScope scope) {
    ObjectNode annotation = JsonNodeFactory.instance.objectNode();
    annotation.put("id", "urn:uuid:" + passage.id());
    annotation.put("type", "Annotation").put("motivation", "identifying");
    ObjectNode target = annotation.putObject("target").put("source", scope.address(passage));
    ArrayNode selectors = target.putArray("selector");
    selectors
        .addObject()
        .put("type", "TextQuoteSelector")
        .put("exact", passage.exact())
        .put("prefix", passage.prefix())
        .put("suffix", passage.suffix());
    selectors
        .addObject()
        .put("type", "TextPositionSelector")
        .put("start", passage.start())
        .put("end", passage.end());
    return annotation;
  }
}
