package org.liaison.gateway.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.liaison.gateway.event.EventResponse;
import org.liaison.gateway.event.EvidenceResponse;

/** Writes a bundle of STIX 2.1: a report an event, an identity an actor. */
final class StixWriter implements ItemWriter<EventResponse> {

  static final String LOSS =
      "Events are reports: the date of the event, roles, place, mechanism, factuality and review"
          + " status have no property in STIX 2.1 and stand in 'description' and 'labels'. Of each"
          + " event at most 20 passages are given, as external references.";

  private final ExportScope scope;
  private final StixBundle bundle;

  StixWriter(ExportScope scope) {
    this(scope, new StixBundle(scope, LOSS));
  }

  /** Writes into a bundle that holds other things as well. */
  StixWriter(ExportScope scope, StixBundle bundle) {
    this.scope = scope;
    this.bundle = bundle;
  }

  @Override
  public String begin() {
    return bundle.begin();
  }

  @Override
  public String item(EventResponse event) {
    StringBuilder objects = new StringBuilder();
    ObjectNode report = StixObject.of(id(event), event.recordedAt(), event.updatedAt());
    report.put("name", event.title());
    report.put("description", StixDescription.of(event));
    report.putArray("report_types").add(reportType(event));
    report.put("published", StixObject.moment(event.recordedAt()));
    ArrayNode references = report.putArray("object_refs");
    EventParts.named(event).stream()
        .map(each -> bundle.identity(each.actor(), objects))
        .distinct()
        .forEach(references::add);
    if (references.isEmpty()) {
      // A report must refer to something, and this is all that is certain.
      references.add(StixObject.PRODUCER);
    }
    addLabels(report, event);
    addSources(report, event);
    return objects.append(bundle.object(report)).toString();
  }

  @Override
  public String end() {
    return bundle.end();
  }

  /** The id of the report of an event, the same in every file. */
  static String id(EventResponse event) {
    return StixId.of("report", event.id());
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
