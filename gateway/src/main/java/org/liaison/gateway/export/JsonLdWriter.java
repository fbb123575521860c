package org.liaison.gateway.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.liaison.gateway.event.DateResponse;
import org.liaison.gateway.event.EventResponse;
import org.liaison.gateway.event.ParticipantResponse;

/** Writes linked data: events by schema.org, their passages as W3C Web Annotations of them. */
final class JsonLdWriter implements ItemWriter<EventResponse> {

  private final ExportScope scope;
  private final Separator separator = new Separator();

  JsonLdWriter(ExportScope scope) {
    this.scope = scope;
  }

  @Override
  public String begin() {
    return "{\"@context\":" + Resource.read("context.jsonld").strip() + ",\n\"@graph\":[";
  }

  @Override
  public String item(EventResponse event) {
    ObjectNode node = node("Event").put("id", "urn:uuid:" + event.id());
    node.put("url", scope.address(event)).put("name", event.title());
    node.put("additionalType", event.type());
    putIfKnown(node, "mode", event.mode());
    putIfKnown(node, "level", event.level());
    if (event.date() != null) {
      addDate(node, event.date());
    }
    if (event.place() != null) {
      node.set("location", node("Place").put("name", event.place()));
    }
    ArrayNode attendees = node.putArray("attendee");
    EventParts.named(event).forEach(each -> attendees.add(attendee(each)));
    addTerms(node.putArray("about"), event);
    node.put("factuality", event.factuality()).put("status", event.status());
    node.put("origins", event.origins());
    node.put("created", event.recordedAt().toString());
    node.put("modified", event.updatedAt().toString());
    ArrayNode evidence = node.putArray("evidence");
    event.evidence().forEach(passage -> evidence.add(Annotation.of(passage, scope)));
    return separator.before(node.toString());
  }

  /** A node that is no event, in its place among them. */
  String besides(ObjectNode node) {
    return separator.before(node.toString());
  }

  @Override
  public String end() {
    return "\n]}\n";
  }

  private static void addDate(ObjectNode node, DateResponse date) {
    node.put("date", date.edtf());
    putIfKnown(node, "startDate", date.earliest());
    putIfKnown(node, "endDate", date.latest());
    node.put("dateBasis", date.basis());
  }

  /** As schema.org tells somebody's role: a Role in between that repeats the property. */
  private static ObjectNode attendee(ParticipantResponse participant) {
    ObjectNode actor = JsonNodeFactory.instance.objectNode();
    actor.put("name", participant.actor().name());
    putIfKnown(actor, "identifier", participant.actor().id());
    ObjectNode role = node("Role").put("roleName", participant.role());
    role.set("attendee", actor);
    return role;
  }

  private void addTerms(ArrayNode about, EventResponse event) {
    event.areas().forEach(area -> about.add(term(area, scope.areas())));
    if (event.mechanism() != null) {
      about.add(term(event.mechanism(), scope.mechanisms()));
    }
  }

  private static ObjectNode term(String code, String set) {
    return node("DefinedTerm").put("termCode", code).put("inDefinedTermSet", set);
  }

  private static ObjectNode node(String type) {
    return JsonNodeFactory.instance.objectNode().put("type", type);
  }

  private static void putIfKnown(ObjectNode node, String name, String value) {
    if (value != null) {
      node.put(name, value);
    }
  }
}
