package org.liaison.gateway.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * Writes each item as the list shows it, on a line of its own.
 *
 * @param <T> what it writes
 */
final class NdjsonWriter<T> implements ItemWriter<T> {

  private final ObjectMapper json;

  NdjsonWriter(ObjectMapper json) {
    this.json = json;
  }

  @Override
  public String item(T item) {
    try {
      return json.writeValueAsString(item) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("An item of strings and numbers is always JSON", e);
    }
  }
}
