package org.liaison.gateway.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.liaison.gateway.casefile.CaseResponse;
import org.liaison.gateway.event.ActorReference;

/** Writes a bundle of STIX 2.1: a grouping a case, an identity an actor. */
final class StixCaseWriter implements ItemWriter<CaseResponse> {

  static final String LOSS =
      "Cases are groupings: requests for assistance, their terms and outcomes have no property in"
          + " STIX 2.1 and are told in 'description'; events and documents are named by their"
          + " addresses as external references; steps that were taken on a case are left out.";

  private final ExportScope scope;
  private final StixBundle bundle;

  StixCaseWriter(ExportScope scope) {
    this(scope, new StixBundle(scope, LOSS));
  }

  /** Writes into a bundle that holds other things as well. */
  StixCaseWriter(ExportScope scope, StixBundle bundle) {
    this.scope = scope;
    this.bundle = bundle;
  }

  @Override
  public String begin() {
    return bundle.begin();
  }

  @Override
  public String item(CaseResponse file) {
    return grouping(file, List.of());
  }

  @Override
  public String end() {
    return bundle.end();
  }

  /**
   * The grouping of a case, after the identities that it refers to.
   *
   * @param others ids of what else in the bundle belongs to it
   */
  String grouping(CaseResponse file, List<String> others) {
    StringBuilder objects = new StringBuilder();
    ObjectNode grouping =
        StixObject.of(StixId.of("grouping", file.id()), file.recordedAt(), file.updatedAt());
    grouping.put("name", file.reference() + ": " + file.title());
    grouping.put("description", description(file));
    grouping.put("context", "unspecified");
    ArrayNode references = grouping.putArray("object_refs");
    actors(file).map(actor -> bundle.identity(actor, objects)).distinct().forEach(references::add);
    others.forEach(references::add);
    if (references.isEmpty()) {
      // A grouping must refer to something, and this is all that is certain.
      references.add(StixObject.PRODUCER);
    }
    grouping.putArray("labels").add(file.status());
    addSources(grouping, file);
    return objects.append(bundle.object(grouping)).toString();
  }

  private static Stream<ActorReference> actors(CaseResponse file) {
    return Stream.concat(
        file.agencies().stream(),
        file.requests().stream()
            .flatMap(request -> Stream.of(request.askedBy(), request.askedOf())));
  }

  private static String description(CaseResponse file) {
    List<String> sentences = new ArrayList<>();
    if (file.summary() != null) {
      sentences.add(file.summary());
    }
    file.requests().stream().map(BookColumns::request).forEach(sentences::add);
    return sentences.isEmpty() ? file.title() : String.join("\n", sentences);
  }

  private void addSources(ObjectNode grouping, CaseResponse file) {
    ArrayNode sources = grouping.putArray("external_references");
    addSource(sources, "cases", file.id());
    file.events().forEach(event -> addSource(sources, "events", event));
    file.documents().forEach(document -> addSource(sources, "documents", document));
  }

  private void addSource(ArrayNode sources, String list, String id) {
    sources
        .addObject()
        .put("source_name", "liaison " + list.substring(0, list.length() - 1))
        .put("external_id", id)
        .put("url", scope.address(list, id));
  }
}
