package org.liaison.gateway.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.liaison.gateway.event.EventResponse;

/** Writes each event as the list shows it, on a line of its own. */
final class NdjsonWriter implements EventWriter {

  private final ObjectMapper json;

  NdjsonWriter(ObjectMapper json) {
    this.json = json;
  }

  @Override
  public String event(EventResponse event) {
    try {
      return json.writeValueAsString(event) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("An event of strings and numbers is always JSON", e);
    }
  }
}
