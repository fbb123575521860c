package org.liaison.gateway.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;

/**
 * Writes a case as linked data: its events as an export of events has them, the case itself and its
 * documents each with the context that explains their names.
 */
final class CaseJsonLdWriter implements ItemWriter<CasePart> {

  private final JsonLdWriter events;
  private final LinkedData nodes;

  CaseJsonLdWriter(ExportScope scope, ObjectMapper json) {
    this.events = new JsonLdWriter(scope);
    this.nodes = new LinkedData(scope, json);
  }

  @Override
  public String begin() {
    return events.begin();
  }

  @Override
  public String item(CasePart part) {
    if (part.event() != null) {
      return events.item(part.event());
    }
    ObjectNode node =
        part.file() != null
            ? nodes.node("cases", part.file())
            : nodes.node("documents", part.document());
    node.putRawValue("@context", new RawValue(LinkedData.context()));
    return events.besides(node);
  }

  @Override
  public String end() {
    return events.end();
  }
}
