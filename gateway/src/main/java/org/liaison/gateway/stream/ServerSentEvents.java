package org.liaison.gateway.stream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;

/** Writes signals in the format of Server-Sent Events (WHATWG HTML, section 9.2). */
@Singleton
class ServerSentEvents {

  private final ObjectMapper json;

  ServerSentEvents(ObjectMapper json) {
    this.json = json;
  }

  /** One signal with the blank line that ends it. */
  String format(Signal signal) {
    if (signal instanceof Signal.Position position) {
      return position.change() == null
          // Without data no event is dispatched, but the browser keeps the id to come back with.
          ? "id: " + position.cursor() + "\n\n"
          : "id: %s\nevent: %s\ndata: %s\n\n"
              .formatted(position.cursor(), position.change().kind(), text(position.change()));
    }
    return ": still here\n\n";
  }

  /** JSON without indentation holds no line ends, so one data line is enough. */
  private String text(ChangeResponse change) {
    try {
      return json.writeValueAsString(change);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A change of strings and numbers is always JSON", e);
    }
  }
}
