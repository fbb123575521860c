package org.liaison.gateway.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.liaison.gateway.event.EvidenceResponse;

/**
 * Turns items as REST shows them into linked data: the ids of what they refer to become IRIs, and
 * their passages W3C Web Annotations. All else keeps its name, which the context explains.
 */
final class LinkedData {

  private static final int UUID_LENGTH = 36;
  private static final List<String> REFERENCES =
      List.of("events", "documents", "eventId", "statusEventId", "nextSessionEventId");

  private final ExportScope scope;
  private final ObjectMapper json;

  LinkedData(ExportScope scope, ObjectMapper json) {
    this.scope = scope;
    this.json = json;
  }

  /** What explains the names in the nodes. */
  static String context() {
    return Resource.read("records.jsonld").strip();
  }

  /**
   * The node of an item.
   *
   * @param list the list in which REST shows it
   */
  ObjectNode node(String list, Object item) {
    ObjectNode fields = json.valueToTree(item);
    String id = fields.remove("id").textValue();
    JsonNode passages = fields.remove("evidence");
    nameActors(fields);
    REFERENCES.forEach(name -> refer(fields, name));
    if (fields.has("source")) {
      // Where a control can be read is a text, and no source of a passage.
      fields.set("citation", fields.remove("source"));
    }
    ObjectNode node = json.createObjectNode().put("id", iri(list, id)).put("type", type(list));
    node.setAll(fields);
    node.put("address", scope.address(list, id));
    if (passages != null) {
      ArrayNode evidence = node.putArray("evidence");
      for (EvidenceResponse each : json.convertValue(passages, EvidenceResponse[].class)) {
        evidence.add(Annotation.of(each, scope));
      }
    }
    return node;
  }

  /** What the lexicon knows has a word for an id, and is known by its address. */
  private String iri(String list, String id) {
    return id.length() == UUID_LENGTH ? "urn:uuid:" + id : scope.address(list, id);
  }

  private static String type(String list) {
    return Character.toUpperCase(list.charAt(0)) + list.substring(1, list.length() - 1);
  }

  /** The id of an actor is a word of the lexicon and no IRI. What is not known is left out. */
  private static void nameActors(JsonNode node) {
    node.forEach(LinkedData::nameActors);
    if (node instanceof ObjectNode object) {
      if (object.has("id")) {
        object.set("identifier", object.remove("id"));
      }
      object.properties().removeIf(field -> field.getValue().isNull());
    }
  }

  private static void refer(ObjectNode node, String name) {
    JsonNode value = node.path(name);
    if (value instanceof ArrayNode ids) {
      ArrayNode iris = node.arrayNode();
      ids.forEach(id -> iris.add("urn:uuid:" + id.textValue()));
      node.set(name, iris);
    } else if (value.isTextual()) {
      node.put(name, "urn:uuid:" + value.textValue());
    }
  }
}
