package org.liaison.gateway.export;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** What all STIX objects begin with. */
final class StixObject {

  /** Who made all objects: this record. */
  static final String PRODUCER = StixId.of("identity", "liaison");

  /** Actors are of no certain age; their objects say so by one moment for all. */
  static final Instant BEGINNING = Instant.parse("2026-01-01T00:00:00Z");

  private static final DateTimeFormatter MILLISECONDS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

  private StixObject() {}

  static ObjectNode of(String id, Instant created, Instant modified) {
    String type = id.substring(0, id.indexOf("--"));
    return JsonNodeFactory.instance
        .objectNode()
        .put("type", type)
        .put("spec_version", "2.1")
        .put("id", id)
        .put("created_by_ref", PRODUCER)
        .put("created", moment(created))
        .put("modified", moment(modified.isBefore(created) ? created : modified));
  }

  static ObjectNode identity(String id, String name, Instant modified) {
    return of(id, BEGINNING, modified).put("name", name).put("identity_class", "unknown");
  }

  static String moment(Instant moment) {
    return MILLISECONDS.format(moment);
  }
}
