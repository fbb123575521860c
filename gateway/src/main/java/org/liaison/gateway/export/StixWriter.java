package org.liaison.gateway.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.Set;
import org.liaison.gateway.event.ActorReference;
import org.liaison.gateway.event.EventResponse;
import org.liaison.gateway.event.EvidenceResponse;

/**
 * Writes a bundle of STIX 2.1: a report an event, an identity an actor. The ids of the actors that
 * were written are all that is kept, since each may stand in the bundle once.
 */
final class StixWriter implements EventWriter {

  private static final String LOSS =
      "Events are reports: the date of the event, roles, place, mechanism, factuality and review"
          + " status have no property in STIX 2.1 and stand in 'description' and 'labels'. Of each"
          + " event at most 20 passages are given, as external references.";

  private final ExportScope scope;
  private final Set<String> written = new HashSet<>();
  private final Separator separator = new Separator();

  StixWriter(ExportScope scope) {
    this.scope = scope;
  }

  @Override
  public String begin() {
    String bundle = StixId.of("bundle", scope.self() + " " + scope.at());
    ObjectNode producer = StixObject.identity(StixObject.PRODUCER, "Liaison", scope.at());
    producer.put("identity_class", "system");
    ObjectNode note = StixObject.of(StixId.of("note", bundle), scope.at(), scope.at());
    note.put("abstract", "What this export leaves out").put("content", LOSS);
    note.putArray("object_refs").add(StixObject.PRODUCER);
    return "{\"type\":\"bundle\",\"id\":\"%s\",\"objects\":[".formatted(bundle)
        + separator.before(producer.toString())
        + separator.before(note.toString());
  }

  @Override
  public String event(EventResponse event) {
    StringBuilder objects = new StringBuilder();
    ObjectNode report =
        StixObject.of(StixId.of("report", event.id()), event.recordedAt(), event.updatedAt());
    report.put("name", event.title());
    report.put("description", StixDescription.of(event));
    report.putArray("report_types").add(reportType(event));
    report.put("published", StixObject.moment(event.recordedAt()));
    ArrayNode references = report.putArray("object_refs");
    EventParts.named(event).stream()
        .map(each -> identity(each.actor(), objects))
        .distinct()
        .forEach(references::add);
    if (references.isEmpty()) {
      // A report must refer to something, and this is all that is certain.
      references.add(StixObject.PRODUCER);
    }
    addLabels(report, event);
    addSources(report, event);
    return objects.append(separator.before(report.toString())).toString();
  }

  @Override
  public String end() {
    return "\n]}\n";
  }

  /** The actor's id, after its object if that is not in the bundle yet. */
  private String identity(ActorReference actor, StringBuilder objects) {
    boolean known = actor.id() != null;
    String id = StixId.of("identity", known ? "actor " + actor.id() : "name " + actor.name());
    if (written.add(id)) {
      String identity = StixObject.identity(id, actor.name(), scope.at()).toString();
      objects.append(separator.before(identity));
    }
    return id;
  }

  /** The vocabulary of STIX is about attacks; only of threats can a report of ours be one. */
  private static String reportType(EventResponse event) {
    return "threat".equals(event.type()) ? "threat-report" : "identity";
  }

  private static void addLabels(ObjectNode report, EventResponse event) {
    ArrayNode labels = report.putArray("labels");
    EventParts.words(event).forEach(labels::add);
    labels.add(event.factuality()).add(event.status());
  }

  private void addSources(ObjectNode report, EventResponse event) {
    ArrayNode sources = report.putArray("external_references");
    sources
        .addObject()
        .put("source_name", "liaison event")
        .put("external_id", event.id())
        .put("url", scope.address(event));
    for (EvidenceResponse passage : event.evidence()) {
      sources
          .addObject()
          .put("source_name", "liaison document")
          .put("description", passage.exact())
          .put("external_id", passage.documentId())
          .put("url", scope.address(passage));
    }
  }
}
