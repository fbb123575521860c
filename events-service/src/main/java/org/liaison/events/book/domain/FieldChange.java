package org.liaison.events.book.domain;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * How a field was and is, in words; empty for nothing.
 *
 * @param field name as in the .proto file
 */
public record FieldChange(String field, String before, String after) {

  /** The fields that differ, by name. */
  public static List<FieldChange> between(Map<String, String> before, Map<String, String> after) {
    TreeSet<String> fields = new TreeSet<>(before.keySet());
    fields.addAll(after.keySet());
    return fields.stream()
        .map(
            field ->
                new FieldChange(
                    field, before.getOrDefault(field, ""), after.getOrDefault(field, "")))
        .filter(change -> !change.before().equals(change.after()))
        .toList();
  }
}
