package org.liaison.local.system;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Documents written as JSON by hand, so that they can be wrong in every way. */
final class JsonDocument {
  private JsonDocument() {}

  /** A good document but for one field, which has this JSON value. */
  static String with(String field, String json) {
    Map<String, String> fields = good();
    fields.put(field, json);
    return write(fields);
  }

  /** A good document that lacks a field. */
  static String without(String field) {
    Map<String, String> fields = good();
    fields.remove(field);
    return write(fields);
  }

  private static Map<String, String> good() {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("kind", "\"news\"");
    fields.put("title", "\"A report\"");
    fields.put("text", "\"Talks were held.\"");
    fields.put("publisher", "\"Gazette of Bad Input\"");
    fields.put("publishedOn", "\"2024-08-02\"");
    return fields;
  }

  private static String write(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(field -> "\"%s\": %s".formatted(field.getKey(), field.getValue()))
        .collect(Collectors.joining(", ", "{", "}"));
  }
}
