package org.liaison.gateway.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.liaison.gateway.event.EventResponse;
import org.liaison.gateway.event.EvidenceResponse;
import org.liaison.gateway.event.ParticipantResponse;

/**
 * Writes PLOVER records, one a line. Events that lack what PLOVER demands (a category, a day to
 * begin with, somebody who acts) are left out.
 */
final class PloverWriter implements ItemWriter<EventResponse> {

  /** Roles of those to whom something is done. */
  private static final Set<String> RECEIVING = Set.of("target", "recipient", "host", "depositary");

  private final ExportScope scope;
  private final PloverTable table;

  PloverWriter(ExportScope scope, PloverTable table) {
    this.scope = scope;
    this.table = table;
  }

  @Override
  public String item(EventResponse event) {
    List<ParticipantResponse> sources = new ArrayList<>();
    List<ParticipantResponse> recipients = new ArrayList<>();
    for (ParticipantResponse each : EventParts.named(event)) {
      (RECEIVING.contains(each.role()) ? recipients : sources).add(each);
    }
    if (sources.isEmpty() || EventParts.earliest(event).isEmpty()) {
      return "";
    }
    return table
        .code(event, sources.size())
        .map(code -> record(event, code, sources, recipients) + "\n")
        .orElse("");
  }

  private ObjectNode record(
      EventResponse event,
      PloverTable.Code code,
      List<ParticipantResponse> sources,
      List<ParticipantResponse> recipients) {
    ObjectNode record = JsonNodeFactory.instance.objectNode().put("id", event.id());
    record.put("date", event.date().earliest());
    if (event.date().latest() != null && !event.date().latest().equals(event.date().earliest())) {
      record.put("enddate", event.date().latest());
    }
    record.set("source", actors(sources));
    record.set("recipient", actors(recipients));
    record.putArray("event").add(code.event());
    ArrayNode modes = record.putArray("mode");
    code.mode().ifPresent(modes::add);
    ArrayNode contexts = record.putArray("context");
    table.contexts(event).forEach(contexts::add);
    if (EventParts.isAhead(event)) {
      contexts.add("future");
    }
    if (event.place() != null) {
      record.putObject("event_loc").put("text", event.place());
    }
    EventParts.best(event).ifPresent(best -> cite(record, best));
    return record.put("link", scope.address(event)).put("comment", comment(event));
  }

  private static ArrayNode actors(List<ParticipantResponse> participants) {
    ArrayNode actors = JsonNodeFactory.instance.arrayNode();
    for (ParticipantResponse each : participants) {
      ObjectNode actor = actors.addObject().put("text", each.actor().name());
      if (each.actor().id() != null) {
        actor.put("identifier", each.actor().id());
      }
    }
    return actors;
  }

  private void cite(ObjectNode record, EvidenceResponse passage) {
    record.putArray("event_text").add(passage.exact());
    record.putObject("cite_info").put("url", scope.address(passage));
  }

  /** What was coded, in our words, since those of PLOVER are coarser. */
  private static String comment(EventResponse event) {
    return "%s: %s (date: %s; %s)"
        .formatted(
            String.join(" ", EventParts.words(event)),
            event.title(),
            event.date().edtf(),
            event.factuality());
  }
}
