package org.liaison.gateway.export;

import java.net.URI;
import java.time.Instant;
import org.liaison.gateway.event.EventResponse;
import org.liaison.gateway.event.EvidenceResponse;

/**
 * What a file is an export of, and where what it tells can be looked up.
 *
 * @param base address of the gateway, ending with a slash
 * @param self address of the export itself
 * @param at when it is made
 */
record ExportScope(URI base, URI self, Instant at) {

  String address(EventResponse event) {
    return address("events", event.id());
  }

  /** Where an item of a list is found. */
  String address(String list, String id) {
    return "%sapi/v1/%s/%s".formatted(base, list, id);
  }

  /** The text that the passage's offsets count in. */
  String address(EvidenceResponse passage) {
    return "%sapi/v1/documents/%s/versions/%d/text"
        .formatted(base, passage.documentId(), passage.version());
  }

  String areas() {
    return base + "api/v1/areas";
  }

  String mechanisms() {
    return base + "api/v1/mechanisms";
  }
}
